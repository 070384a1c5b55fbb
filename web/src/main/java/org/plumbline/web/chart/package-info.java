/**
 * Charts drawn as SVG on the server, in small pieces: scales, a plot, marks such as lines, bands, bars, dots and words,
 * and a drawing that writes them. It knows numbers and words and nothing of promises; what a mark looks like is a class
 * of the style sheet. Called by pages' beans, shown by the tag {@code pl:chart}, and by whatever makes files of pages.
 */
@NullMarked
package org.plumbline.web.chart;

import org.jspecify.annotations.NullMarked;
