package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.web.chart.Mark;
import org.plumbline.web.chart.Pen;
import org.plumbline.web.chart.Plot;
import org.plumbline.web.chart.Words;

/**
 * Names beside the units that differ clearly, the least likely first: each where it lies on no other name, so that of many
 * units those can be read that matter most.
 */
record FunnelNames(List<FunnelUnit> units) implements Mark {
    private static final int MOST = 40;
    private static final int BESIDE = 9;
    private static final int DOWN = 5;
    private static final double LETTER = 8;
    private static final double LINE = 15;

    /** A name beyond this part of the width stands left of its mark. */
    private static final double FAR = 0.7;

    /** Where a name lies, in drawing units. */
    private record Place(double left, double right, double y) {
        boolean isFreeOf(Place other) {
            return right < other.left || other.right < left || Math.abs(y - other.y) >= LINE;
        }
    }

    FunnelNames {
        units = List.copyOf(units);
    }

    @Override
    public void draw(Pen pen, Plot plot) {
        List<Place> taken = new ArrayList<>();
        units.stream()
                .filter(unit -> unit.flag().isClear())
                .sorted(Comparator.comparingDouble(FunnelUnit::tail))
                .limit(MOST)
                .forEach(unit -> write(unit, taken, pen, plot));
    }

    private static void write(FunnelUnit unit, List<Place> taken, Pen pen, Plot plot) {
        double x = plot.x().at(unit.at().x());
        double y = plot.y().at(unit.at().y());
        boolean left = x - plot.left() > FAR * (plot.right() - plot.left());
        double width = BESIDE + LETTER * unit.name().length();
        Place place = left ? new Place(x - width, x, y) : new Place(x, x + width, y);
        if (taken.stream().allMatch(place::isFreeOf)) {
            taken.add(place);
            new Words(
                            "value",
                            unit.at(),
                            left ? Words.Anchor.END : Words.Anchor.START,
                            left ? -BESIDE : BESIDE,
                            DOWN,
                            unit.name())
                    .draw(pen, plot);
        }
    }
}
