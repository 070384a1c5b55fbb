package org.plumbline.standards.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseGroupsTest {
    private static final CaseGroups GROUPS = Vocabulary.builtIn().groups();

    @Test
    void cases_are_compared_by_the_nine_payment_groups() {
        assertThat(GROUPS.attribute()).isEqualTo("group");
        assertThat(GROUPS.title()).isEqualTo("Payment group");
        assertThat(GROUPS.word()).isEqualTo("payment group");
        assertThat(GROUPS.names()).hasSize(9).startsWith("PG1").endsWith("PG9");
    }

    @Test
    void a_case_is_of_the_first_group_that_is_said_of_it_in_whatever_order_events_come() {
        CaseEvent referral = event("r", "2026-03-02", "PG2", null);
        CaseEvent later = event("s", "2026-03-09", "PG6", null);
        assertThat(GROUPS.of(List.of(referral, later))).contains("PG2");
        assertThat(GROUPS.of(List.of(later, referral))).contains("PG2");
        assertThat(GROUPS.of(List.of(event("r", "2026-03-02", null, null), later)))
                .contains("PG6");
    }

    @Test
    void what_is_said_and_is_no_group_is_not_kept() {
        assertThat(GROUPS.of(List.of(event("r", "2026-03-02", "lives with her aunt", null))))
                .isEmpty();
        assertThat(GROUPS.of(List.of(event("r", "2026-03-02", null, null)))).isEmpty();
        assertThat(CaseGroups.NONE.of(List.of(event("r", "2026-03-02", "PG2", null))))
                .isEmpty();
    }

    @Test
    void a_correction_says_another_group() {
        CaseEvent wrong = event("r", "2026-03-02", "PG2", null);
        CaseEvent right = event("r2", "2026-03-02", "PG5", "r");
        assertThat(GROUPS.of(List.of(wrong, right))).contains("PG5");
        assertThat(GROUPS.of(List.of(right, wrong))).contains("PG5");
    }

    @Test
    void a_vocabulary_without_groups_has_none() {
        String text = "vocabulary: 2\ntypes:\n  a: {title: a}\n";
        assertThat(VocabularyReader.read("v.yaml", new StringReader(text)).groups())
                .isEqualTo(CaseGroups.NONE);
    }

    private static CaseEvent event(String id, String day, @Nullable String group, @Nullable String replaces) {
        return new CaseEvent(
                id,
                "referral",
                Moment.on(LocalDate.parse(day)),
                null,
                null,
                group == null ? Map.of() : Map.of("group", group),
                null,
                replaces);
    }
}
