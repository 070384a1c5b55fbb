/**
 * Tenants, the contracts they hold or let, and who may look: people with roles, tokens, and the view that each of them
 * has. Every other room is asked with a {@link View}, which says whose rows may be read; the commissioner's sight of
 * others' cases is by grant, and only to read. Each tenant has a clock, live or stopped, that everybody asks.
 */
@NullMarked
package org.plumbline.monitor.tenancy;

import org.jspecify.annotations.NullMarked;
