/**
 * What a provider answers for a missed promise, or says against a verdict, and what comes of that. An answer changes no
 * verdict: those are made of events, standards and calendars alone. Pages and resources call {@code Answers}.
 */
@NullMarked
package org.plumbline.monitor.answer;

import org.jspecify.annotations.NullMarked;
