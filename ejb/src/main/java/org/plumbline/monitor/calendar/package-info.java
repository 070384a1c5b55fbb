/**
 * The tenants' own working calendars, beside the built-in ones: YAML files in immutable versions. Called by pages and
 * REST, and by policy when it resolves a standard.
 */
@NullMarked
package org.plumbline.monitor.calendar;

import org.jspecify.annotations.NullMarked;
