/**
 * What a statistician would say of counts, rates and times, and nothing of promises: charts of change, funnels,
 * overdispersion, time to an event, small numbers. Pure sums over numbers, each from a published source and held to
 * published answers. It knows no other package here; comparison and pages call it.
 */
@NullMarked
package org.plumbline.standards.statistics;

import org.jspecify.annotations.NullMarked;
