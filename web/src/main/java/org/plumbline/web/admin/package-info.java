/**
 * Administration: tenants, contracts, people, tokens, calendars, jobs and how the timer is doing. Each bean holds one
 * form and asks one service; a refusal is said on the page. Called by pages only.
 */
@NullMarked
package org.plumbline.web.admin;

import org.jspecify.annotations.NullMarked;
