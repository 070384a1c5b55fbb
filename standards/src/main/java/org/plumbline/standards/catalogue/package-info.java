/**
 * The standards that come with Plumbline, as files: {@code catalogue/standards/<scheme>/<provider>.yaml}, each named in
 * {@code catalogue/standards/index.txt}, because the entries of a jar can't be listed, and beside it its examples,
 * {@code <provider>.examples.csv}. Whoever wants to offer, compare
 * or measure by a published promise asks here; nothing below does.
 */
@NullMarked
package org.plumbline.standards.catalogue;

import org.jspecify.annotations.NullMarked;
