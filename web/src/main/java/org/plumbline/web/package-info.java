/**
 * The pages and the REST interface. Each page's bean lies in the package that mirrors the page's path.
 *
 * <p>Sits on top of {@code org.plumbline.monitor}: nobody calls in here but the server.
 */
package org.plumbline.web;
