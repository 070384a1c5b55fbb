package org.plumbline.monitor.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.intake.IntakeReport;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.NumberedEvent;
import org.plumbline.standards.reference.Dice;
import org.plumbline.standards.reference.Judged;
import org.plumbline.standards.reference.RandomCase;
import org.plumbline.standards.reference.Reference;
import org.plumbline.standards.reference.TrialCase;

/**
 * One provider whose contracts have a random standard each. The events of their cases arrive in a random order at two
 * nodes, some of them again, while time goes on and the timers of both beat.
 */
final class AnyOrder implements AutoCloseable {
    private static final Instant LONG_BEFORE = Instant.parse("2000-01-01T12:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2030-01-01T00:00:00Z");
    private static final int CONTRACTS = 12;
    private static final int CASES = 12;

    /** An event on its way. */
    private record Line(String caseRef, String contract, CaseEvent event) {
        String json() {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("id", event.id())
                    .add("case", caseRef)
                    .add("contract", contract)
                    .add("type", event.type())
                    .add(
                            "occurred",
                            event.occurred().isDayOnly()
                                    ? event.occurred().day().toString()
                                    : String.valueOf(event.occurred().instant()))
                    .add("attributes", Json.createObjectBuilder(new HashMap<>(event.attributes())));
            add(json, "recorded", event.recorded());
            add(json, "voids", event.voids());
            add(json, "replaces", event.replaces());
            return json.build().toString();
        }

        private static void add(JsonObjectBuilder json, String key, Object value) {
            if (value != null) {
                json.add(key, value.toString());
            }
        }
    }

    private final Dice dice;
    private final List<TestMonitor> nodes = new ArrayList<>();
    private final View provider;
    private final Map<String, TrialCase> cases = new LinkedHashMap<>();
    private final Deque<Line> underway = new ArrayDeque<>();
    private final List<Line> sent = new ArrayList<>();
    private final Map<String, Instant> received = new HashMap<>();
    private final Deque<Instant> times = new ArrayDeque<>();
    private final Instant end;

    AnyOrder(TestDatabase database, long seed) {
        dice = new Dice(seed);
        TestMonitor first = new TestMonitor(
                database.migrated(),
                LONG_BEFORE,
                Map.of("plumbline.intake.chunk", 15, "plumbline.assessment.batch", 20));
        nodes.add(first);
        nodes.add(first.restarted());
        View dwp = first.commissioner("dwp");
        provider = first.views.ofService(
                first.tenancy
                        .found(NewTenant.provider("seetec", "Seetec", TestMonitor.LONDON), dwp.tenant())
                        .id(),
                "test");
        first.calendars.upload(provider, "office.yaml", RandomCase.OFFICE);
        for (int i = 0; i < CONTRACTS; i++) {
            promise(dwp, "C-" + i, RandomCase.together(seed * CONTRACTS + i, CASES));
        }
        List<Line> lines = new ArrayList<>();
        cases.forEach((ref, trial) ->
                trial.events().forEach(event -> lines.add(new Line(ref, ref.substring(0, ref.indexOf('/')), event))));
        Collections.shuffle(lines, new Random(seed));
        underway.addAll(lines);
        List<Instant> moments = moments();
        end = dice.percent(25) ? LONG_AFTER : dice.of(moments);
        IntStream.range(0, 2 * CONTRACTS)
                .mapToObj(i -> dice.of(moments))
                .filter(moment -> moment.isBefore(end))
                .sorted()
                .forEach(times::add);
    }

    private void promise(View dwp, String contract, List<TrialCase> under) {
        TestMonitor monitor = nodes.get(0);
        TrialCase any = under.get(0);
        monitor.contracts.make(
                dwp,
                new NewContract(
                        "seetec",
                        contract,
                        "seetec",
                        "Seetec",
                        "dwp",
                        "Work Programme",
                        null,
                        Nation.ENGLAND_AND_WALES,
                        TestMonitor.LONDON,
                        null,
                        LocalDate.of(2000, 1, 1),
                        null,
                        any.supplied()));
        for (TrialCase.Text text : any.versions()) {
            Upload<StandardVersion> upload = monitor.publishing.publish(provider, "trial.yaml", text.yaml());
            StandardVersion version = Objects.requireNonNull(upload.accepted());
            monitor.publishing.putInForce(provider, version.id(), version.version(), List.of(contract), text.from());
        }
        for (TrialCase trial : under) {
            String ref = contract + "/" + cases.size();
            cases.put(ref, trial.named(ref));
        }
    }

    /** When something happens or falls due, and the milliseconds before and after. */
    private List<Instant> moments() {
        List<Instant> moments = new ArrayList<>();
        for (TrialCase trial : cases.values()) {
            for (Judged judged : Reference.of(trial).judge(trial, LONG_AFTER)) {
                if (judged.due() != null) {
                    moments.add(judged.due().plusMillis(dice.between(-1, 1)));
                }
                moments.add(judged.day()
                        .atStartOfDay(TestMonitor.LONDON)
                        .toInstant()
                        .plusMillis(dice.between(-1, 1)));
            }
        }
        return moments;
    }

    /** Until all has come and time has come to its end. */
    void happen() {
        while (!underway.isEmpty()) {
            if (dice.percent(30) && !times.isEmpty()) {
                set(times.remove());
            }
            news();
            if (dice.percent(30)) {
                send(IntStream.range(0, 10).mapToObj(i -> dice.of(sent)).toList());
            }
            if (dice.percent(40)) {
                beat();
            }
            if (dice.percent(5)) {
                nodes.remove(dice.below(nodes.size())).store.close();
                nodes.add(nodes.get(0).restarted());
            }
        }
        set(end);
        beat();
    }

    private void set(Instant now) {
        nodes.forEach(node -> node.machine.set(now));
    }

    /** While the timer of one node is at it, more may come. */
    private void beat() {
        TestMonitor node = dice.of(nodes);
        new Sweep(node.tenants, node.assessment, node.clock, node.pulse) {
            @Override
            void turned() {
                if (dice.percent(5)) {
                    news();
                }
            }
        }.beat();
    }

    private void news() {
        List<Line> lines = new ArrayList<>();
        for (int left = dice.of(1, 1, 2, 5, 20, 100); left > 0 && !underway.isEmpty(); left--) {
            lines.add(underway.remove());
        }
        send(lines);
        sent.addAll(lines);
    }

    private void send(List<Line> lines) {
        TestMonitor node = dice.of(nodes);
        lines.forEach(line -> received.putIfAbsent(line.event().id(), node.machine.instant()));
        IntakeReport report = node.send(provider, lines.stream().map(Line::json).toArray(String[]::new));
        if (report.rejected() > 0) {
            throw new IllegalStateException(report.errors().toString());
        }
    }

    TestMonitor monitor() {
        return nodes.get(0);
    }

    View provider() {
        return provider;
    }

    /** What the reference says of each case at the end, by the events as they were received. */
    Map<String, List<Judged>> replayed() {
        Map<String, List<Judged>> replayed = new LinkedHashMap<>();
        cases.forEach((ref, trial) -> replayed.put(ref, Reference.of(trial).judge(received(trial), end)));
        return replayed;
    }

    /** So written that a person can try it. */
    String told(String caseRef) {
        return caseRef + "\n" + received(cases.get(caseRef)).asOf(end);
    }

    /** The number by which an event is known: that of the first which it corrects, where that came. */
    long number(String caseRef, String id) {
        Map<String, CaseEvent> events = new HashMap<>();
        cases.get(caseRef).events().forEach(event -> events.put(event.id(), event));
        String first = id;
        for (CaseEvent at = events.get(id); at != null && at.replaces() != null; at = events.get(first)) {
            first = at.replaces();
        }
        return NumberedEvent.numberOf(events.containsKey(first) ? first : id);
    }

    private TrialCase received(TrialCase trial) {
        return trial.withEvents(trial.events().stream()
                .map(event -> new CaseEvent(
                        event.id(),
                        event.type(),
                        event.occurred(),
                        event.recorded(),
                        received.get(event.id()),
                        event.attributes(),
                        event.voids(),
                        event.replaces()))
                .toList());
    }

    @Override
    public void close() {
        nodes.remove(1).store.close();
        nodes.get(0).close(); // with the database
    }
}
