/**
 * The monthly review of a contract: the pack that a contract manager reads, the check of a sample of its cases, and the
 * sign-off that freezes it. A {@link org.plumbline.monitor.review.Pack} is a document that pages and files only lay out, so
 * that a frozen one is had again word for word. Called by pages and REST.
 */
@NullMarked
package org.plumbline.monitor.review;

import org.jspecify.annotations.NullMarked;
