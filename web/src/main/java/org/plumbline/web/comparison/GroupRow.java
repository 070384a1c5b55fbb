package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.LikeForLikeResults;

/** All providers together in one group of cases: what is expected of each of them there. */
public record GroupRow(String name, Figures figures) {
    /** In the order of their names, those of which no group is said last. */
    static List<GroupRow> of(LikeForLikeResults found) {
        List<GroupRow> rows = new ArrayList<>();
        List<GroupRow> none = new ArrayList<>();
        found.groups().forEach((group, figures) -> {
            if (group.isEmpty()) {
                none.add(new GroupRow("None said", figures));
            } else {
                rows.add(new GroupRow(group, figures));
            }
        });
        rows.addAll(none);
        return rows;
    }
}
