/**
 * Events come in, line by line, and are kept for ever: each line is inserted, a duplicate, a replacement, or rejected
 * with its reason. Intake only appends events and marks their case; it judges nothing. Called by REST, by the upload
 * page and by the demonstration.
 */
@NullMarked
package org.plumbline.monitor.intake;

import org.jspecify.annotations.NullMarked;
