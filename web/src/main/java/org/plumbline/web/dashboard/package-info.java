/**
 * Where people arrive: the page that sends each to their own first page, and the overview of who keeps what they
 * promised. Called by pages only.
 */
@NullMarked
package org.plumbline.web.dashboard;

import org.jspecify.annotations.NullMarked;
