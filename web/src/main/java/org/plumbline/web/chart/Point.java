package org.plumbline.web.chart;

/** A place in a chart, in the units of its data. */
public record Point(double x, double y) {}
