/**
 * The command line: measures a file of case events by a file of standards, without a server. Here live
 * the readers of the two CSV forms (a line for each event; a wide line for each case, by a profile), which
 * the service's intake shares, and the tables that are written. Nothing in {@code standards} calls this.
 */
@NullMarked
package org.plumbline.standards.measure;

import org.jspecify.annotations.NullMarked;
