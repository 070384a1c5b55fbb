/**
 * What happened: dated facts about a case, the versioned vocabulary that names them (which type is a kind of which,
 * which attributes last), and the history of one case with its corrections applied. The lowest room beside the
 * calendars and the YAML documents: it knows nothing of promises. Everything above reads it; providers' systems fill it
 * through intake or the command line.
 */
@NullMarked
package org.plumbline.standards.event;

import org.jspecify.annotations.NullMarked;
