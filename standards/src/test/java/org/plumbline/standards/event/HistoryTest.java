package org.plumbline.standards.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MON_2_MARCH_2026 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_3_MARCH_2026 = LocalDate.of(2026, 3, 3);

    private final Dictionary dictionary = new FreshDictionary();

    @Test
    void aDayWithoutATimeIsTheWholeDay() {
        History history = historyOf(CaseEvent.of("a", "referral", Moment.on(MON_2_MARCH_2026)));
        assertThat(Instant.ofEpochMilli(history.earliest(0))).isEqualTo("2026-03-02T00:00:00Z");
        assertThat(Instant.ofEpochMilli(history.latest(0))).isEqualTo("2026-03-02T23:59:59.999Z");
        assertThat(history.isDayOnly(0)).isTrue();
    }

    @Test
    void aDayIsNeitherBeforeNorAfterATimeOnIt() {
        History history = historyOf(
                CaseEvent.of("a", "referral", Moment.on(MON_2_MARCH_2026)), at("b", "contact", "2026-03-02T09:00"));
        assertThat(history.isCertainlyBefore(0, 1)).isFalse();
        assertThat(history.isCertainlyBefore(1, 0)).isFalse();
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<CaseEvent> events = new ArrayList<>(List.of(
                CaseEvent.of("a", "referral", Moment.on(MON_2_MARCH_2026)),
                CaseEvent.of("b", "contact", Moment.on(MON_2_MARCH_2026)),
                at("c", "contact", "2026-03-03T09:00"),
                replacing("d", "action-plan", TUE_3_MARCH_2026, "c"),
                replacing("e", "letter-sent", TUE_3_MARCH_2026, "d"),
                CaseEvent.of("f", "start", Moment.on(TUE_3_MARCH_2026)),
                voiding("g", "f")));
        String inOrder = columns(History.of(events, dictionary, LONDON));
        Random seeded = new Random(20260302);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(events, seeded);
            assertThat(columns(History.of(events, dictionary, LONDON))).isEqualTo(inOrder);
        }
    }

    @Test
    void aReplacementStandsUnderTheNumberOfTheFirst() {
        History history = History.ofNumbered(
                List.of(
                        new NumberedEvent(7, at("a", "contact", "2026-03-02T09:00")),
                        new NumberedEvent(8, replacing("b", "contact", TUE_3_MARCH_2026, "a")),
                        new NumberedEvent(9, replacing("c", "action-plan", TUE_3_MARCH_2026, "b"))),
                dictionary,
                LONDON);
        assertThat(history.size()).isEqualTo(1);
        assertThat(history.key(0)).isEqualTo(7);
        assertThat(dictionary.word(history.type(0))).isEqualTo("action-plan");
    }

    @Test
    void aVoidedEventIsGoneAndSoIsTheVoidingOne() {
        History history = historyOf(
                at("a", "contact", "2026-03-02T09:00"),
                replacing("b", "contact", TUE_3_MARCH_2026, "a"),
                voiding("c", "b"),
                voiding("d", "never came"));
        assertThat(history.size()).isZero();
    }

    @Test
    void ofTwoReplacementsTheOneReceivedLastStands() {
        CaseEvent late = received(replacing("b", "action-plan", TUE_3_MARCH_2026, "a"), "2026-03-05T00:00:00Z");
        CaseEvent early = received(replacing("c", "contact", TUE_3_MARCH_2026, "a"), "2026-03-04T00:00:00Z");
        History history = historyOf(at("a", "contact", "2026-03-02T09:00"), late, early);
        assertThat(dictionary.word(history.type(0))).isEqualTo("action-plan");
        assertThat(history.size()).isEqualTo(1);
    }

    @Test
    void replacementsInARingLeaveOne() {
        History history = historyOf(
                replacing("a", "contact", MON_2_MARCH_2026, "b"),
                replacing("b", "contact", TUE_3_MARCH_2026, "a"),
                at("c", "start", "2026-03-02T09:00"));
        assertThat(history.size()).isEqualTo(1);
        assertThat(dictionary.word(history.type(0))).isEqualTo("start");
    }

    @Test
    void aDateInAnAttributeMeansTheEndOfThatDayAndATimeItself() {
        List.of("target", "type", "Plumbing").forEach(dictionary::code);
        History history = historyOf(
                with(at("a", "opened", "2026-03-02T09:00"), Map.of("target", "2026-03-29")),
                with(at("b", "opened", "2026-03-02T10:00"), Map.of("target", "2026-03-30 14:30", "type", "Plumbing")));
        int target = dictionary.code("target");
        assertThat(Instant.ofEpochMilli(history.moment(0, target))).isEqualTo("2026-03-29T22:59:59.999Z");
        assertThat(Instant.ofEpochMilli(history.moment(1, target))).isEqualTo("2026-03-30T13:30:00Z");
        assertThat(history.moment(1, dictionary.code("type"))).isEqualTo(History.NOT_SAID);
        assertThat(history.word(1, dictionary.code("type"))).isEqualTo(dictionary.code("Plumbing"));
    }

    @Test
    void whatIsPackedIsReadBackAsItWas() {
        List.of("channel", "phone", "scheduled", "minutes").forEach(dictionary::code);
        CaseEvent full = new CaseEvent(
                "ä",
                "contact",
                Moment.at(Instant.parse("2026-03-29T01:30:00.123Z"), LONDON),
                Instant.parse("2026-03-30T08:00:00Z"),
                Instant.parse("2026-03-30T08:00:01.5Z"),
                Map.of("channel", "phone", "scheduled", "2026-04-01", "note", "rang twice"),
                null,
                null);
        History history = History.ofNumbered(
                List.of(
                        new NumberedEvent(Long.MAX_VALUE, full),
                        new NumberedEvent(-3, CaseEvent.of("b", "start", Moment.on(MON_2_MARCH_2026))),
                        new NumberedEvent(4, replacing("c", "start", TUE_3_MARCH_2026, "b")),
                        new NumberedEvent(5, voiding("d", "nothing")),
                        new NumberedEvent(6, with(at("e", "contact", "2026-03-30"), Map.of("channel", "pigeon"))),
                        new NumberedEvent(7, with(at("f", "contact", "2026-03-31"), Map.of("minutes", "12.50")))),
                dictionary,
                LONDON);
        History again = HistoryCodec.unpack(HistoryCodec.pack(history), LONDON);
        assertThat(columns(again)).isEqualTo(columns(history));
        assertThat(again.number(3, dictionary.code("minutes"))).isEqualTo("12.50");
        assertThat(again.word(3, dictionary.code("minutes"))).isGreaterThanOrEqualTo(History.FIRST_OTHER);
        assertThat(again.moment(3, dictionary.code("minutes"))).isEqualTo(History.NOT_SAID);
        assertThat(again.knows()).isEqualTo(history.knows()).isEqualTo(4);
        assertThat(again.word(2, dictionary.code("channel"))).isGreaterThanOrEqualTo(History.FIRST_OTHER);
    }

    @Test
    void aCaseOfTenEventsTakesLessThanTwoHundredBytes() {
        CaseEvent[] events = new CaseEvent[10];
        for (int i = 0; i < events.length; i++) {
            events[i] = at("event-" + i, "contact", MON_2_MARCH_2026.plusWeeks(i) + "T09:30");
        }
        assertThat(HistoryCodec.pack(historyOf(events))).hasSizeLessThan(200);
    }

    @Test
    void aFormOfAnotherVersionIsRefused() {
        byte[] packed = HistoryCodec.pack(historyOf());
        packed[0] = 1;
        assertThatThrownBy(() -> HistoryCodec.unpack(packed, LONDON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAnEventSaysOfItselfNeverEntersTheDictionary() {
        dictionary.code("contact");
        dictionary.code("channel");
        historyOf(with(at("a", "contact", "2026-03-02T09:00"), Map.of("channel", "her sister's phone", "note", "ill")));
        assertThat(dictionary.size()).isEqualTo(2);
    }

    @Test
    void aValueThatNoRuleNamesStillTakesThePlaceOfAnEarlierOne() {
        List.of("segment", "PG5").forEach(dictionary::code);
        History history = historyOf(
                with(at("a", "start", "2026-03-02T09:00"), Map.of("segment", "PG5")),
                with(at("b", "contact", "2026-03-03T09:00"), Map.of("segment", "PG9")));
        assertThat(history.word(0, dictionary.code("segment"))).isEqualTo(dictionary.code("PG5"));
        assertThat(history.word(1, dictionary.code("segment"))).isEqualTo(History.FIRST_OTHER);
    }

    private History historyOf(CaseEvent... events) {
        return History.of(List.of(events), dictionary, LONDON);
    }

    private String columns(History history) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < history.size(); i++) {
            text.append(history.type(i)).append(' ').append(history.key(i)).append(' ');
            text.append(history.earliest(i))
                    .append(' ')
                    .append(history.latest(i))
                    .append(' ');
            text.append(history.recorded(i)).append(' ');
            for (String name : List.of("channel", "scheduled", "note", "minutes")) {
                text.append(history.number(i, dictionary.code(name))).append(' ');
                text.append(history.word(i, dictionary.code(name))).append(' ');
                text.append(history.moment(i, dictionary.code(name))).append('\n');
            }
        }
        return text.toString();
    }

    private static CaseEvent at(String id, String type, String local) {
        return CaseEvent.of(id, type, Moment.parse(local, LONDON));
    }

    private static CaseEvent replacing(String id, String type, LocalDate day, String replaced) {
        return new CaseEvent(id, type, Moment.on(day), null, null, Map.of(), null, replaced);
    }

    private static CaseEvent voiding(String id, String voided) {
        return new CaseEvent(id, "void", Moment.on(MON_2_MARCH_2026), null, null, Map.of(), voided, null);
    }

    private static CaseEvent received(CaseEvent event, String instant) {
        return new CaseEvent(
                event.id(),
                event.type(),
                event.occurred(),
                null,
                Instant.parse(instant),
                event.attributes(),
                event.voids(),
                event.replaces());
    }

    private static CaseEvent with(CaseEvent event, Map<String, String> attributes) {
        return new CaseEvent(event.id(), event.type(), event.occurred(), null, null, attributes, null, null);
    }

    @Test
    void eventsOfTheSameDayGoByTheirNumbers() {
        NumberedEvent first = new NumberedEvent(1, CaseEvent.of("b", "start", Moment.on(MON_2_MARCH_2026)));
        NumberedEvent second = new NumberedEvent(2, CaseEvent.of("a", "contact", Moment.on(MON_2_MARCH_2026)));
        assertThat(History.ofNumbered(List.of(second, first), dictionary, LONDON)
                        .key(0))
                .isEqualTo(1);
        assertThat(History.ofNumbered(List.of(first, second), dictionary, LONDON)
                        .key(0))
                .isEqualTo(1);
    }
}
