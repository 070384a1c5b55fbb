/**
 * Work in the background that somebody may be waiting for: an import of events, or the demonstration's load. Whoever
 * does the work keeps its {@link org.plumbline.monitor.job.Jobs}; administrators see and stop it by the
 * {@link org.plumbline.monitor.job.JobBoard}.
 */
@NullMarked
package org.plumbline.monitor.job;

import org.jspecify.annotations.NullMarked;
