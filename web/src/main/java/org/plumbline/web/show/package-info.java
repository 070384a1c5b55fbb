/**
 * How figures, days and tables look, for every page: the words of EL functions, downloads as CSV, and what stands at the
 * head of each page. Called by pages and their beans; decides nothing about a promise.
 */
@NullMarked
package org.plumbline.web.show;

import org.jspecify.annotations.NullMarked;
