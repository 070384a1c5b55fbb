package org.plumbline.monitor.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.plumbline.monitor.assessment.Operations;
import org.plumbline.monitor.comparison.DataQuality;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.review.CaseCheck;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackQuestion;
import org.plumbline.monitor.review.Packs;
import org.plumbline.monitor.review.Signing;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.People;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.monitor.tenancy.Views;

/**
 * Signs one contract's pack of the latest month that is over, so that the tour has one to show. The demonstration's own
 * contract manager signs it, once and for good; what it says of the data stands on it.
 */
@ApplicationScoped
public class SignedMonth {
    static final String MANAGER = "dwp";
    static final String PROVIDER = "seetec";

    /** Of every sampled case: true, since the events came from nowhere else. */
    static final String CHECKED = "An invented case: its file is what the seed says.";

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    private final People people;
    private final Views views;
    private final Contracts contracts;
    private final Operations operations;
    private final DataQuality quality;
    private final Packs packs;
    private final Signing signing;
    private final TenantClock clock;

    @Inject
    public SignedMonth(
            People people,
            Views views,
            Contracts contracts,
            Operations operations,
            DataQuality quality,
            Packs packs,
            Signing signing,
            TenantClock clock) {
        this.people = people;
        this.views = views;
        this.contracts = contracts;
        this.operations = operations;
        this.quality = quality;
        this.packs = packs;
        this.signing = signing;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SignedMonth() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Safe to repeat: does nothing where a month of the contract is signed, or any case in sight is not judged yet. */
    void sign() {
        people.find(MANAGER)
                .map(views::of)
                .ifPresent(manager -> contract(manager).ifPresent(contract -> sign(manager, contract)));
    }

    private Optional<Contract> contract(View manager) {
        return contracts.list(manager).stream()
                .filter(contract -> contract.provider().equals(PROVIDER))
                .min(Comparator.comparing(Contract::ref));
    }

    /** Whose cases are not all judged yet: the pack tells of the others too. */
    private boolean waits(Contract contract) {
        return operations.of(views.ofService(contract.tenant(), Founding.WHO)).waiting() > 0;
    }

    private void sign(View manager, Contract contract) {
        YearMonth month = YearMonth.from(clock.today(manager.tenant())).minusMonths(1);
        PackQuestion asked = PackQuestion.of(contract, month, null, null);
        if (signing.isSigned(manager, contract)
                || contracts.list(manager).stream().anyMatch(this::waits)
                || packs.drawn(asked).isEmpty()) {
            return;
        }
        FeedResults feeds = quality.ask(manager, asked.feed()).results();
        if (feeds == null) {
            return;
        }
        Set<Long> checked =
                signing.checks(manager, asked).stream().map(CaseCheck::number).collect(Collectors.toSet());
        packs.drawn(asked).stream()
                .filter(number -> !checked.contains(number))
                .forEach(number -> signing.check(manager, asked, number, true, CHECKED));
        Pack pack = packs.now(manager, asked, feeds, DwpLoad.NOTICE);
        signing.sign(manager, asked, pack, Signing.fingerprint(pack), 0, "");
        LOG.info(() -> "Demonstration: the pack of " + contract.ref() + " for " + month + " is signed");
    }
}
