/**
 * Who did what: administration and publishing, told in the transaction that does it. Called by the rooms that change
 * something on a person's word; read by the administration pages.
 */
@NullMarked
package org.plumbline.monitor.audit;

import org.jspecify.annotations.NullMarked;
