/**
 * The demonstration: the real service requests of the City of Boston, invented cases of the Work Programme, and people
 * to sign in as. Nothing of it exists unless {@code plumbline.demonstration} is on. It uses the other rooms as any
 * administrator and any feed would. Pages and REST ask {@link org.plumbline.monitor.demonstration.Demonstration} how far
 * the loading is; the page to sign in on lists {@link org.plumbline.monitor.demonstration.DemonstrationPeople}.
 */
@NullMarked
package org.plumbline.monitor.demonstration;

import org.jspecify.annotations.NullMarked;
