package org.plumbline.monitor.demonstration.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.standards.calendar.Calendars;

/**
 * All invented cases that there are and will be: whoever asks twice for a stretch of time gets the same events.
 *
 * <p>Each case stands for itself. Its whole future is settled by the seed, the day of installation, its contract and
 * the day of its referral, so that nothing but a high-water mark need be kept by whoever sends the events.
 */
public final class InventedCases {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int MONTHS_BEFORE = 6;
    private static final double TRANSFERRED = 0.45;
    private static final int MOST_REFERRALS = 4;
    private static final String REFERENCE = "%s-%ty%<tm%<td-%c";

    private static final Comparator<InventedEvent> IN_ORDER = Comparator.comparing(InventedEvent::sent)
            .thenComparing(event -> event.event().id());

    private final Chance chance;
    private final Diary diary;
    private final LocalDate installed;

    public InventedCases(long seed, LocalDate installed) {
        this.chance = Chance.of(seed).of(installed);
        this.diary = new Diary(Calendars.builtIn().find("england-and-wales").orElseThrow());
        this.installed = installed;
    }

    /** When the demonstration's first cases are referred. */
    public LocalDate firstDay() {
        return installed.minusMonths(MONTHS_BEFORE).withDayOfMonth(1);
    }

    /** When the contract begins: with its go-live, where whole years of it are looked back on. */
    public LocalDate start(InventedContract contract) {
        return life(contract).start();
    }

    /** What the contract's provider sends after the one instant and until the other, in order. */
    public List<InventedEvent> sent(InventedContract contract, Instant after, Instant until) {
        List<InventedEvent> sent = new ArrayList<>();
        Promises promises = new Promises(contract.standard());
        ContractLife wholeContract = life(contract);
        LocalDate last = LocalDate.ofInstant(until, ZONE);
        for (LocalDate day = firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            for (int number = 0; number < referrals(contract, day); number++) {
                invent(contract, promises, wholeContract, day, number, last).stream()
                        .filter(event ->
                                event.sent().isAfter(after) && !event.sent().isAfter(until))
                        .forEach(sent::add);
            }
        }
        sent.sort(IN_ORDER);
        return sent;
    }

    /** The same of what happens in the contract as a whole. */
    public List<InventedEvent> sentOfContract(InventedContract contract, Instant after, Instant until) {
        Post post = new Post(diary, contract.ref(), null, chance.of(contract.ref()));
        Map<String, Integer> numbers = new HashMap<>();
        return life(contract).until(LocalDate.ofInstant(until, ZONE)).stream()
                .map(happening -> post.send(happening, numbers.merge(happening.type(), 1, Integer::sum)))
                .filter(event -> event.sent().isAfter(after) && !event.sent().isAfter(until))
                .sorted(IN_ORDER)
                .toList();
    }

    private ContractLife life(InventedContract contract) {
        return new ContractLife(contract.standard(), diary, chance.of(contract.ref()), firstDay());
    }

    private int referrals(InventedContract contract, LocalDate day) {
        if (!diary.works(day)) {
            return 0;
        }
        Chance luck = chance.of(contract.ref()).of(day);
        int referrals = 0;
        for (int i = 0; i < MOST_REFERRALS; i++) {
            referrals += luck.happens(contract.referralsADay() / MOST_REFERRALS) ? 1 : 0;
        }
        return referrals;
    }

    /** @param last the day after which nothing is asked for */
    private List<InventedEvent> invent(
            InventedContract contract,
            Promises promises,
            ContractLife wholeContract,
            LocalDate day,
            int number,
            LocalDate last) {
        String caseRef = String.format(REFERENCE, contract.prefix(), day, 'A' + number);
        Chance luck = chance.of(contract.ref()).of(caseRef);
        Reliability reliability = new Reliability(chance.of(contract.provider()));
        Traits traits = Traits.of(luck.of("traits"), promises.askSegment("transferred") ? TRANSFERRED : 0);
        Journey journey = new Journey(traits.all(), wholeContract.seenFrom(day));
        Deeds deeds = new Deeds(journey, diary, reliability, day);
        Fate fate = Fate.of(luck.of("fate"), reliability.neverStarting());

        LocalDateTime referral = diary.time(day, luck.of("referral"));
        journey.add("referral", referral, traits.attributes());
        if (traits.transferred()) {
            journey.add("bulk-transfer", referral.plusMinutes(1), Map.of());
        }
        new FirstSteps(promises, journey, deeds, luck).take(referral, fate.starts());
        LocalDate start = journey.first("start").map(LocalDateTime::toLocalDate).orElse(day);
        LocalDate end = start.plusDays(fate.starts() ? fate.leaves() : fate.waits());
        Endings endings = new Endings(promises, journey, deeds, luck);
        if (fate.starts()) {
            if (promises.askPlan("contact-plan")) {
                journey.add("contact-plan", diary.time(start, luck.of("contact plan")), traits.plan());
            }
            endings.work(start, fate);
            endings.feedback(start, end);
            new Rhythms(journey, deeds, luck, end).go(promises);
            new Appointments(journey, deeds, luck, start, end).book(promises);
            new Countables(journey, deeds, luck, end).go(promises);
        }
        LocalDateTime ended = endings.end(end, fate.starts() ? fate.reason() : "did-not-start");
        journey.dropAfter(ended);
        endings.afterTheEnd(ended);
        return events(contract.ref(), caseRef, journey.until(last), luck);
    }

    private List<InventedEvent> events(String contract, String caseRef, List<Happening> happenings, Chance luck) {
        Post post = new Post(diary, contract, caseRef, luck);
        Map<String, Integer> numbers = new HashMap<>();
        return happenings.stream()
                .map(happening -> post.send(happening, numbers.merge(happening.type(), 1, Integer::sum)))
                .toList();
    }
}
