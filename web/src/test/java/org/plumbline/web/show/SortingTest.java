package org.plumbline.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SortingTest {
    private record Row(String name, @Nullable Double rate) {}

    private static final Row ALPHA = new Row("Alpha", 0.5);
    private static final Row BETA = new Row("Beta", null);
    private static final Row GAMMA = new Row("Gamma", 0.9);
    private static final Row DELTA = new Row("Delta", 0.5);
    private static final List<Row> AS_THE_PAGE_HAS_THEM = List.of(ALPHA, BETA, GAMMA, DELTA);
    private static final Columns<Row> COLUMNS =
            new Columns<Row>().by("name", Row::name).by("rate", Row::rate);

    @Test
    void rowsStandAsTheAddressSaysAndEqualOnesKeepTheirPlaces() {
        assertThat(sorted("rate", "ascending")).containsExactly(ALPHA, DELTA, GAMMA, BETA);
        assertThat(sorted("name", "descending")).containsExactly(GAMMA, DELTA, BETA, ALPHA);
    }

    @Test
    void rowsWithoutAValueStandLastEitherWay() {
        assertThat(sorted("rate", "descending")).containsExactly(GAMMA, ALPHA, DELTA, BETA);
        assertThat(sorted("rate", "ascending").get(3)).isEqualTo(BETA);
    }

    @Test
    void aColumnThatTheTableLacksLeavesRowsAsThePageHasThem() {
        assertThat(sorted("shoe-size", "ascending")).isEqualTo(AS_THE_PAGE_HAS_THEM);
        assertThat(new Sorting(Map.of()).sorted(AS_THE_PAGE_HAS_THEM, COLUMNS)).isEqualTo(AS_THE_PAGE_HAS_THEM);
    }

    @Test
    void aHeadLeadsToItsOrderAndFromThereTheOtherWayRound() {
        assertThat(sorting("", "").address("rate", false)).isEqualTo("?period=2015-06&sort=rate&order=ascending");
        assertThat(sorting("rate", "ascending").address("rate", false))
                .isEqualTo("?period=2015-06&sort=rate&order=descending");
        assertThat(sorting("rate", "descending").address("rate", false))
                .isEqualTo("?period=2015-06&sort=rate&order=ascending");
    }

    @Test
    void theColumnByWhichThePageStandsIsSaidToBeSorted() {
        assertThat(sorting("", "").aria("name", true)).isEqualTo("ascending");
        assertThat(sorting("", "").address("name", true)).endsWith("sort=name&order=descending");
        assertThat(sorting("rate", "descending").aria("name", true)).isEqualTo("none");
        assertThat(sorting("rate", "descending").aria("rate", false)).isEqualTo("descending");
    }

    @Test
    void anotherOrderBeginsAListAnew() {
        Sorting deep = new Sorting(Map.of("after", new String[] {"x"}, "as", new String[] {"csv"}));

        assertThat(deep.address("due", false)).isEqualTo("?sort=due&order=ascending");
    }

    private static List<Row> sorted(String key, String order) {
        return sorting(key, order).sorted(AS_THE_PAGE_HAS_THEM, COLUMNS);
    }

    private static Sorting sorting(String key, String order) {
        return new Sorting(
                Map.of("period", new String[] {"2015-06"}, "sort", new String[] {key}, "order", new String[] {order}));
    }
}
