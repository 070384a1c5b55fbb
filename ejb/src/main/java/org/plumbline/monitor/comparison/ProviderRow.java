package org.plumbline.monitor.comparison;

import java.util.List;

/**
 * A line of the overview.
 *
 * @param provider its name in addresses
 * @param promises how many its standards make
 * @param measured how many of them events measure
 * @param cells one for each dimension of the overview, in its order
 */
public record ProviderRow(String provider, String name, int promises, int measured, List<Cell> cells) {
    public ProviderRow {
        cells = List.copyOf(cells);
    }
}
