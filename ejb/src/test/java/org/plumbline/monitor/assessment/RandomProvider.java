package org.plumbline.monitor.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.reference.RandomCase;
import org.plumbline.standards.reference.TrialCase;

/** A provider whose contracts have a random standard each, and the events of their random cases. */
final class RandomProvider {
    /** When its standards become known: before anything happens. */
    static final Instant LONG_BEFORE = Instant.parse("2000-01-01T12:00:00Z");

    private static final String REF = "seetec";

    private final Map<String, List<TrialCase>> contracts = new LinkedHashMap<>();
    private final Map<String, TrialCase> cases = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** An event as it is sent. */
    record Line(String contract, String caseRef, CaseEvent event) {
        String json() {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("id", event.id())
                    .add("case", caseRef)
                    .add("contract", contract)
                    .add("type", event.type())
                    .add("attributes", Json.createObjectBuilder(new HashMap<>(event.attributes())));
            Instant instant = event.occurred().instant();
            add(json, "occurred", instant == null ? event.occurred().day() : instant);
            add(json, "recorded", event.recorded());
            add(json, "voids", event.voids());
            add(json, "replaces", event.replaces());
            return json.build().toString();
        }

        private static void add(JsonObjectBuilder json, String key, @Nullable Object value) {
            if (value != null) {
                json.add(key, value.toString());
            }
        }
    }

    RandomProvider(long seed, int contracts, int casesEach) {
        for (int i = 0; i < contracts; i++) {
            String contract = "C-" + i;
            List<TrialCase> its = RandomCase.together(seed * contracts + i, casesEach);
            this.contracts.put(contract, its);
            for (int j = 0; j < casesEach; j++) {
                String ref = contract + "/" + j;
                TrialCase named = its.get(j).named(ref);
                cases.put(ref, named);
                named.events().forEach(event -> lines.add(new Line(contract, ref, event)));
            }
        }
        Collections.shuffle(lines, new Random(seed));
    }

    /** By the reference of the case. */
    Map<String, TrialCase> cases() {
        return cases;
    }

    /** In the order in which they are sent. */
    List<Line> lines() {
        return lines;
    }

    /** Makes it, with its contracts and standards; the machine's clock stands at {@link #LONG_BEFORE}. */
    View found(TestMonitor monitor) {
        View dwp = monitor.commissioner("dwp");
        monitor.tenancy.found(NewTenant.provider(REF, "Seetec", TestMonitor.LONDON), dwp.tenant());
        View provider = of(monitor);
        monitor.calendars.upload(provider, "office.yaml", RandomCase.OFFICE);
        contracts.forEach((contract, its) -> {
            monitor.contracts.make(dwp, contract(contract, its.get(0)));
            for (TrialCase.Text text : its.get(0).versions()) {
                StandardVersion version = Objects.requireNonNull(monitor.publishing
                        .publish(provider, "trial.yaml", text.yaml())
                        .accepted());
                monitor.publishing.putInForce(
                        provider, version.id(), version.version(), List.of(contract), text.from());
            }
        });
        return provider;
    }

    /** Once it is made. */
    static View of(TestMonitor monitor) {
        return monitor.views.ofService(monitor.tenants.find(REF).orElseThrow().id(), "test");
    }

    private static NewContract contract(String ref, TrialCase any) {
        return new NewContract(
                REF,
                ref,
                REF,
                "Seetec",
                "dwp",
                "Work Programme",
                null,
                Nation.ENGLAND_AND_WALES,
                TestMonitor.LONDON,
                null,
                LocalDate.of(2000, 1, 1),
                null,
                any.supplied());
    }
}
