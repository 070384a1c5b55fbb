/**
 * The REST interface under {@code /api/v1}. Wire records stand beside their resource.
 *
 * <p>Called by the server only.
 */
package org.plumbline.web.rest;
