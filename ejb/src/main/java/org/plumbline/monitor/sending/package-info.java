/**
 * Warnings on their way out: where a tenant has them sent, and the outbox that sends each record at least once, by e-mail
 * or as a signed call of a webhook. The assessment puts records in; a timer sends them, outside of its transactions; pages
 * and REST administer the destinations.
 */
@NullMarked
package org.plumbline.monitor.sending;

import org.jspecify.annotations.NullMarked;
