/**
 * The one way to the database. Work on it runs in a transaction of its own and for one tenant, whose number every row
 * and every key carries; JPA entities are kept apart by it, and plain SQL is given it. The rooms above say what is
 * stored; this one says how, but for the
 * rounds that policy, calendars and assessment share. No page and no resource calls it.
 */
@NullMarked
package org.plumbline.monitor.store;

import org.jspecify.annotations.NullMarked;
