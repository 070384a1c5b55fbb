package org.plumbline.monitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.monitor.TestMonitor.event;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.store.Dialect;
import org.plumbline.monitor.store.Sql;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.NumberedEvent;

class ErasureTest {
    private static final LocalDate FROM_JANUARY = LocalDate.of(2026, 1, 1);
    private static final String STANDARD = """
            standard: care
            title: Care
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: care-01
                dimension: first-contact
                promise: Contact each customer of group PG5 within three days of referral.
                segment: {group: PG5}
                within: 3 days
                of: referral
                do: contact
              - id: care-02
                dimension: action-plan
                promise: Agree a plan within 90 days of referral.
                warn: 10 weeks before
                within: 90 days
                of: referral
                do: action-plan
            """;
    private static final String REFERRAL = """
            {"id":"ref-77123","case":"SMITH-1961","type":"referral","occurred":"2026-02-02",\
            "attributes":{"group":"PG5","staff":"Mildred Hubble","reason":"lives with her aunt",\
            "shoe-size":"forty-three","target":"2031-05-17"}}""";
    private static final String CORRECTION = """
            {"id":"ref-77124","case":"SMITH-1961","type":"contact","occurred":"2026-02-20",\
            "replaces":"con-88001","attributes":{"channel":"phone"}}""";

    /** Whatever is about the person, and what their events' ids were made into. */
    private static final List<String> TRACES = List.of(
            "SMITH-1961",
            "ref-77123",
            "ref-77124",
            "con-88001",
            "Mildred",
            "aunt",
            "shoe-size",
            "forty-three",
            "2031-05-17",
            String.valueOf(NumberedEvent.numberOf("ref-77123")));

    @ParameterizedTest
    @EnumSource
    void after_it_not_one_byte_of_the_case_is_in_any_table(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withTwoCases(monitor);
            assertThat(traces(monitor)).contains("SMITH-1961", "Mildred", "shoe-size");

            assertThat(warned(monitor, seetec)).containsExactlyInAnyOrder("SMITH-1961", "JONES-1970");

            monitor.erasure.erase(seetec, "SMITH-1961");

            assertThat(traces(monitor)).isEmpty();
            assertThat(warned(monitor, seetec)).containsExactly("JONES-1970");
            assertThat(monitor.cases.find(seetec, "SMITH-1961")).isEmpty();
            assertThat(monitor.cases.find(seetec, "JONES-1970")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_missed_stays_missed_and_what_was_open_is_withdrawn(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View seetec = withTwoCases(monitor);
            assertThat(counts(monitor, seetec))
                    .containsExactly("care-01 missed 1 open 0 withdrawn 0", "care-02 missed 0 open 2 withdrawn 0");

            monitor.erasure.erase(seetec, "SMITH-1961");

            List<String> left = List.of("care-01 missed 1 open 0 withdrawn 0", "care-02 missed 0 open 1 withdrawn 1");
            assertThat(counts(monitor, seetec)).isEqualTo(left);
            monitor.inForce(seetec, STANDARD, LocalDate.of(2026, 3, 2));
            monitor.sweep.beat();
            assertThat(counts(monitor, seetec)).isEqualTo(left);
            assertThat(monitor.reconciling.of(seetec.tenant()).differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_tenant_administrator_erases_cases_of_the_own_tenant_alone(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View seetec = monitor.provider(dwp, "seetec");
            monitor.send(seetec, REFERRAL);
            assertThatThrownBy(() -> monitor.erasure.erase(monitor.again(dwp), "SMITH-1961"))
                    .isInstanceOf(Refused.class);
            View reader = new View(seetec.tenant(), "reader", Set.of(), List.of());
            assertThatThrownBy(() -> monitor.erasure.erase(reader, "SMITH-1961"))
                    .isInstanceOf(Refused.class);
            assertThat(monitor.cases.find(seetec, "SMITH-1961")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_word_of_an_event_ever_gets_a_code(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            withTwoCases(monitor);
            List<String> words = monitor.store.across(
                    sql -> sql.list("select text from word order by text", row -> row.getString(1)));
            assertThat(words).contains("PG5", "group", "referral").doesNotContain("forty-three", "staff", "phone");
        }
    }

    private static View withTwoCases(TestMonitor monitor) {
        View seetec = monitor.provider(monitor.commissioner("dwp"), "seetec");
        monitor.inForce(seetec, STANDARD, FROM_JANUARY);
        monitor.send(seetec, REFERRAL);
        monitor.send(seetec, event("con-88001", "SMITH-1961", "contact", "2026-02-03"), CORRECTION);
        monitor.send(seetec, event("j1", "JONES-1970", "referral", "2026-02-02"));
        monitor.sweep.beat();
        return seetec;
    }

    private static List<String> warned(TestMonitor monitor, View view) {
        return monitor.warnings.page(view, WarningFilter.ALL, null, 9).rows().stream()
                .map(WarningItem::caseRef)
                .toList();
    }

    private static List<String> counts(TestMonitor monitor, View view) {
        return monitor.attainments.rows(view, AttainmentFilter.ALL).stream()
                .map(row -> "%s missed %d open %d withdrawn %d"
                        .formatted(
                                row.level(),
                                row.figures().missed(),
                                row.figures().open(),
                                row.figures().withdrawn()))
                .toList();
    }

    private static Set<String> traces(TestMonitor monitor) {
        return monitor.store.across(sql -> {
            StringBuilder everything = new StringBuilder();
            for (String table : tables(sql)) {
                sql.list("select * from \"" + table + "\"", ErasureTest::text).forEach(everything::append);
            }
            Set<String> found = new java.util.TreeSet<>();
            TRACES.stream().filter(trace -> everything.indexOf(trace) >= 0).forEach(found::add);
            return found;
        });
    }

    private static List<String> tables(Sql sql) {
        String query = sql.dialect() == Dialect.DERBY
                ? "select tablename from sys.systables where tabletype = 'T'"
                : "select table_name from information_schema.tables where table_schema = 'public'";
        return sql.list(query, row -> row.getString(1));
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            byte[] bytes = isBytes(row, column) ? row.getBytes(column) : null;
            texts.add(
                    bytes == null
                            ? isBytes(row, column) ? "" : String.valueOf(row.getString(column))
                            : new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return String.join("\n", texts) + "\n";
    }

    private static boolean isBytes(ResultSet row, int column) throws SQLException {
        String type = row.getMetaData().getColumnTypeName(column).toLowerCase(java.util.Locale.ROOT);
        return type.equals("blob") || type.equals("bytea");
    }
}
