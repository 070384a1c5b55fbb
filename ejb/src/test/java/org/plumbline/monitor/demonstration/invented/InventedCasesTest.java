package org.plumbline.monitor.demonstration.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.ContractWide;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.AtLeast;
import org.plumbline.standards.policy.Between;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.policy.Unit;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.Listener;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;
import org.plumbline.standards.verdict.State;

class InventedCasesTest {
    private static final long SEED = WorkProgramme.SEED;
    private static final LocalDate MON_23_NOVEMBER_2026 = LocalDate.of(2026, 11, 23);
    private static final LocalDate SUN_27_DECEMBER_2026 = LocalDate.of(2026, 12, 27);
    private static final LocalDate THU_1_JULY_2027 = LocalDate.of(2027, 7, 1);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant A_YEAR_LATER = Instant.parse("2027-11-23T12:00:00Z");
    private static final Set<String> KNOWN_ATTRIBUTES = Set.of(
            "group",
            "track",
            "on-benefits",
            "mobile-phone",
            "transferred",
            "channel",
            "type",
            "reason",
            "response-asked",
            "scheduled",
            "travel-minutes",
            "travel-mode",
            "contact-plan");

    private static final int DAYS_BEFORE_INSTALLATION = 212;

    private final InventedCases cases = new InventedCases(SEED, MON_23_NOVEMBER_2026);

    @Test
    void the_same_seed_and_day_invent_the_same_events() {
        InventedContract seetec = contract("seetec-cpa-4");
        List<InventedEvent> again = new InventedCases(SEED, MON_23_NOVEMBER_2026).sent(seetec, Instant.EPOCH, NOON);

        assertThat(cases.sent(seetec, Instant.EPOCH, NOON)).isEqualTo(again).hasSizeGreaterThan(500);
    }

    @Test
    void another_seed_or_day_invents_others() {
        InventedContract seetec = contract("seetec-cpa-4");
        List<InventedEvent> own = cases.sent(seetec, Instant.EPOCH, NOON);

        assertThat(new InventedCases(SEED + 1, MON_23_NOVEMBER_2026).sent(seetec, Instant.EPOCH, NOON))
                .isNotEqualTo(own);
        assertThat(new InventedCases(SEED, MON_23_NOVEMBER_2026.plusDays(1)).sent(seetec, Instant.EPOCH, NOON))
                .isNotEqualTo(own);
    }

    @Test
    void a_stretch_of_time_brings_the_same_in_one_piece_and_in_many() {
        InventedContract serco = contract("serco-cpa-15");
        List<InventedEvent> pieces = new ArrayList<>();
        for (Instant from = NOON; from.isBefore(NOON.plusSeconds(10 * 86_400)); from = from.plusSeconds(9_001)) {
            pieces.addAll(cases.sent(serco, from, from.plusSeconds(9_001)));
        }
        Instant last = NOON.plusSeconds(96 * 9_001);

        assertThat(pieces).isNotEmpty().isEqualTo(cases.sent(serco, NOON, last));
    }

    @Test
    void nothing_is_sent_before_it_occurs_or_after_it_was_asked_for() {
        for (InventedContract contract : contracts()) {
            for (InventedEvent event : cases.sent(contract, Instant.EPOCH, NOON)) {
                CaseEvent told = event.event();
                assertThat(told.occurred().day()).isBetween(cases.firstDay(), MON_23_NOVEMBER_2026);
                assertThat(event.sent()).isBeforeOrEqualTo(NOON).isEqualTo(told.recorded());
                assertThat(LocalDate.ofInstant(event.sent(), InventedCases.ZONE))
                        .isAfterOrEqualTo(told.occurred().day());
            }
        }
    }

    @Test
    void every_event_can_be_taken_in_and_ids_are_unique() {
        List<InventedEvent> all = contracts().stream()
                .flatMap(contract -> cases.sent(contract, Instant.EPOCH, NOON).stream())
                .toList();

        assertThat(all.stream().map(event -> event.event().id())).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .flatMap(event ->
                                Vocabulary.builtIn()
                                        .objection(
                                                event.event().type(),
                                                event.event().attributes())
                                        .stream()))
                .isEmpty();
    }

    @Test
    void no_value_looks_like_personal_data() {
        for (InventedContract contract : contracts()) {
            for (InventedEvent event : cases.sent(contract, Instant.EPOCH, NOON)) {
                assertThat(event.caseRef()).matches("[A-Z0-9]{3}\\d{2}-\\d{6}-[A-D]");
                assertThat(event.event().attributes().keySet()).isSubsetOf(KNOWN_ATTRIBUTES);
                assertThat(event.event().attributes().values())
                        .allMatch(value -> value.matches("PG[1-9]|[a-z-]{2,20}|\\d{1,3}|[0-9-]{10}T[0-9:]{5}"));
            }
        }
    }

    @Test
    void days_off_are_days_off_apart_from_some_saturdays() {
        WorkingCalendar calendar = Calendars.builtIn().find("england-and-wales").orElseThrow();
        List<LocalDate> days = contracts().stream()
                .flatMap(contract -> cases.sent(contract, Instant.EPOCH, NOON).stream())
                .map(event -> event.event().occurred().day())
                .toList();
        long saturdays =
                days.stream().filter(day -> day.getDayOfWeek().getValue() == 6).count();

        assertThat(days.stream()
                        .filter(day -> !calendar.isWorkingDay(day))
                        .filter(day -> day.getDayOfWeek().getValue() != 6))
                .isEmpty();
        assertThat(saturdays).isPositive().isLessThan(days.size() / 20);
    }

    @Test
    void every_working_day_of_a_year_brings_events_and_none_brings_a_flood() {
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        for (InventedContract contract : contracts()) {
            cases.sent(contract, NOON, A_YEAR_LATER)
                    .forEach(event ->
                            perDay.merge(LocalDate.ofInstant(event.sent(), InventedCases.ZONE), 1, Integer::sum));
        }
        WorkingCalendar calendar = Calendars.builtIn().find("england-and-wales").orElseThrow();

        for (LocalDate day = MON_23_NOVEMBER_2026; day.isBefore(LocalDate.of(2027, 11, 23)); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                assertThat(perDay.getOrDefault(day, 0)).as("on %s", day).isBetween(100, 3_000);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> every_level_is_kept_and_missed_whatever_the_day_of_installation() {
        return Stream.of(MON_23_NOVEMBER_2026, SUN_27_DECEMBER_2026, THU_1_JULY_2027)
                .flatMap(this::everyLevelIsKeptAndMissed);
    }

    private Stream<DynamicTest> everyLevelIsKeptAndMissed(LocalDate installed) {
        Map<String, Map<State, Integer>> states = new TreeMap<>();
        Map<String, Map<State, Integer>> aYearLater = new TreeMap<>();
        for (InventedContract contract : contracts()) {
            judge(contract, installed, installed, states);
            if (contract.standard().levels().stream().anyMatch(InventedCasesTest::isDecidedLate)) {
                judge(contract, installed, installed.plusYears(1), aYearLater);
            }
        }
        return contracts().stream()
                .map(InventedContract::standard)
                .distinct()
                .map(Standard::levels)
                .flatMap(List::stream)
                .map(level -> DynamicTest.dynamicTest(
                        level.id() + " installed on " + installed,
                        () -> assertThat((isDecidedLate(level) ? aYearLater : states).get(level.id()))
                                .containsKeys(State.MET, State.MISSED)
                                .doesNotContainKey(State.NO_EVIDENCE)));
    }

    /** After more days than the demonstration has behind it when it is installed, so that no miss can be seen yet. */
    private static boolean isDecidedLate(Level level) {
        if (level.measure() instanceof AtLeast atLeast) {
            return atLeast.opens() != null;
        }
        return level.measure() instanceof Between between
                && !between.before()
                && between.far() != null
                && between.far().unit() == Unit.DAYS
                && between.far().amount() > DAYS_BEFORE_INSTALLATION;
    }

    private void judge(
            InventedContract contract, LocalDate installed, LocalDate on, Map<String, Map<State, Integer>> states) {
        Instant now = on.atTime(12, 0).atZone(InventedCases.ZONE).toInstant();
        FreshDictionary dictionary = new FreshDictionary();
        ResolvedStandards standards = ResolvedStandards.of(Resolved.of(
                contract.standard().countedBy("england-and-wales"),
                "1",
                Vocabulary.builtIn(),
                Calendars.builtIn(),
                dictionary,
                InventedCases.ZONE,
                Set.of()));
        Assessor assessor = new Assessor();
        Listener listener = opportunity -> states.computeIfAbsent(
                        standards.levelIds().get(opportunity.level()), id -> new HashMap<>())
                .merge(opportunity.state(), 1, Integer::sum);
        InventedCases invented = new InventedCases(SEED, installed);
        List<CaseEvent> ofContract = invented.sentOfContract(contract, Instant.EPOCH, now).stream()
                .map(InventedEvent::event)
                .toList();
        Set<String> anchors = Subject.anchors(List.of(contract.standard()), Vocabulary.builtIn());
        invented.sent(contract, Instant.EPOCH, now).stream()
                .collect(Collectors.groupingBy(
                        InventedEvent::caseRef, Collectors.mapping(InventedEvent::event, Collectors.toList())))
                .values()
                .forEach(events -> assessor.assess(
                        History.of(ContractWide.into(events, ofContract, anchors), dictionary, InventedCases.ZONE),
                        standards,
                        now.toEpochMilli(),
                        listener));
        assessor.assessContract(
                History.of(ofContract, dictionary, InventedCases.ZONE), standards, now.toEpochMilli(), listener);
    }

    private static List<InventedContract> contracts() {
        return WorkProgramme.contracts().values().stream().flatMap(List::stream).toList();
    }

    private static InventedContract contract(String ref) {
        return contracts().stream()
                .filter(contract -> contract.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }
}
