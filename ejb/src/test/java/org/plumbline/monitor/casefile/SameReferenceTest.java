package org.plumbline.monitor.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.monitor.TestMonitor.event;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.TestDatabase;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.View;

/** Two providers call a case of theirs the same. */
class SameReferenceTest {
    private static final String STANDARD = """
            standard: soon
            title: First contact
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - {id: soon-01, dimension: first-contact, promise: Contact each customer soon., within: 3 days, of: referral, do: contact}
            """;

    @ParameterizedTest
    @EnumSource
    void a_commissioner_is_told_of_the_case_of_the_contract_that_is_named(TestDatabase database) {
        try (TestMonitor monitor = new TestMonitor(database)) {
            View dwp = monitor.commissioner("dwp");
            View stranger = monitor.commissioner("stranger");
            for (String provider : new String[] {"ingeus", "serco"}) {
                View view = monitor.provider(dwp, provider);
                monitor.inForce(view, STANDARD.replace("soon-01", provider + "-01"), LocalDate.of(2026, 1, 1));
                monitor.send(view, event("r", "1001", "referral", "2026-03-02"));
                monitor.sweep.beat();
            }

            View now = monitor.again(dwp);
            assertThat(provider(monitor.cases.find(now, "1001", "WP-ingeus"))).contains("ingeus");
            assertThat(provider(monitor.cases.find(now, "1001", "WP-serco"))).contains("serco");
            assertThat(provider(monitor.cases.find(now, "1001"))).contains("ingeus");
            assertThat(monitor.cases.find(now, "1001", "WP-nobody")).isEmpty();
            assertThat(monitor.cases.find(stranger, "1001", "WP-serco")).isEmpty();
        }
    }

    private static Optional<String> provider(Optional<CaseFile> found) {
        return found.map(CaseFile::contract).map(Contract::provider);
    }
}
