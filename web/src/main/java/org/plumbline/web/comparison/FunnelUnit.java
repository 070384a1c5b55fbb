package org.plumbline.web.comparison;

import org.plumbline.standards.statistics.Funnel;
import org.plumbline.web.chart.Point;

/**
 * A unit as a funnel draws it.
 *
 * @param at its number of cases and its share
 * @param tail how likely it is that far out by chance
 */
record FunnelUnit(Point at, Funnel.Flag flag, double tail, String name) {}
