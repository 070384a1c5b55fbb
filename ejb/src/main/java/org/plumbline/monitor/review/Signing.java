package org.plumbline.monitor.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.intake.Reason;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;

/** The check of sampled cases and the sign-off of packs: of the own tenant's, by its contract managers. */
@ApplicationScoped
public class Signing {
    private final Store store;
    private final Packs packs;
    private final Contracts contracts;
    private final Attainments attainments;
    private final TenantClock clock;
    private final Audit audit;

    @Inject
    public Signing(
            Store store, Packs packs, Contracts contracts, Attainments attainments, TenantClock clock, Audit audit) {
        this.store = store;
        this.packs = packs;
        this.contracts = contracts;
        this.attainments = attainments;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Signing() {
        this(null, null, null, null, null, null);
    }

    /** Each contract in sight with each month that has cases or a signed pack, the latest month first. */
    public List<PackState> states(View view) {
        Map<String, PackRows.Signature> latest = new HashMap<>();
        store.in(view.tenant(), PackRows::signatures)
                .forEach(one -> latest.put(one.contract() + " " + one.month(), one));
        Set<String> months = new HashSet<>(latest.keySet());
        for (AttainmentRow row : attainments.rows(view, AttainmentFilter.ALL)) {
            months.add(row.contract().number() + " " + row.month());
        }
        Map<Integer, Contract> seen = new HashMap<>();
        contracts.list(view).forEach(contract -> seen.put(contract.number(), contract));
        List<PackState> states = new ArrayList<>();
        for (String key : months) {
            Contract contract = seen.get(Integer.valueOf(key.substring(0, key.indexOf(' '))));
            if (contract != null) {
                YearMonth month = YearMonth.parse(key.substring(key.indexOf(' ') + 1));
                PackRows.Signature last = latest.get(key);
                states.add(
                        last == null
                                ? new PackState(contract, month, 0, null, null)
                                : new PackState(contract, month, last.edition(), last.by(), last.at()));
            }
        }
        states.sort(Comparator.comparing(PackState::month)
                .reversed()
                .thenComparing(state -> state.contract().providerName())
                .thenComparing(state -> state.contract().ref()));
        return states;
    }

    /** Whether the own tenant signed a pack of any month of the contract. */
    public boolean isSigned(View view, Contract contract) {
        return store.in(view.tenant(), PackRows::signatures).stream()
                .anyMatch(one -> one.contract() == contract.number());
    }

    /** All editions of a month's pack that the own tenant signed, the first first. */
    public List<SignedPack> editions(View view, Contract contract, YearMonth month) {
        return store.in(view.tenant(), session -> PackRows.signed(session, contract.number(), month));
    }

    /** The edition, or with 0 the latest. */
    public Optional<SignedPack> edition(View view, Contract contract, YearMonth month, int edition) {
        return editions(view, contract, month).stream()
                .filter(signed -> edition == 0 || signed.edition() == edition)
                .reduce((first, last) -> last);
    }

    /** What people of the own tenant found in the files of sampled cases of the month, by the case's number. */
    public List<CaseCheck> checks(View view, PackQuestion asked) {
        view.requireCases();
        return store.in(
                view.tenant(),
                session -> PackRows.checks(session, asked.contract().number(), asked.month()));
    }

    /**
     * Writes down what a person found in the file of a sampled case; what was found before is written over.
     *
     * @param words how file and system differ; empty only where they agree
     */
    public CaseCheck check(View view, PackQuestion asked, long number, boolean agrees, String words) {
        view.require(Role.CONTRACT_MANAGER);
        String told = agrees && words.isBlank() ? "" : Reason.of(words, "the file and the system differ");
        if (!packs.drawn(asked).contains(number)) {
            throw Refused.notFound("That case is not in the sample");
        }
        CaseCheck check = new CaseCheck(number, agrees, told, view.who(), clock.received());
        store.run(view.tenant(), session -> {
            PackRows.check(session, asked.contract().number(), asked.month(), check);
            audit.tell(
                    session,
                    view.who(),
                    "checked a case",
                    asked.contract().ref(),
                    asked.month() + ", case number " + number + ": " + (agrees ? "agrees" : "differs"));
        });
        return check;
    }

    /**
     * Freezes a pack for good.
     *
     * @param pack as the person saw it; {@code seen} is its {@link #fingerprint}
     * @param before the edition that was the latest then; 0: none
     * @param reason why another edition is needed; not asked for with the first
     * @throws Refused where the figures are others than those seen, a sampled case is unchecked or it was signed meanwhile
     */
    public SignedPack sign(View view, PackQuestion asked, Pack pack, String seen, int before, String reason) {
        view.require(Role.CONTRACT_MANAGER);
        Contract contract = asked.contract();
        if (!fingerprint(pack).equals(seen)) {
            throw Refused.conflict("The figures have changed since this page was drawn: look again before you sign");
        }
        if (!asked.month().atEndOfMonth().isBefore(clock.today(view.tenant()))) {
            throw Refused.invalid("A month can be signed once it is over");
        }
        String why = before == 0 ? "" : Reason.of(reason, "another edition is needed");
        return store.in(view.tenant(), session -> {
            Set<Long> checked = new HashSet<>();
            PackRows.checks(session, contract.number(), asked.month()).forEach(check -> checked.add(check.number()));
            long unchecked = packs.drawn(asked).stream()
                    .filter(number -> !checked.contains(number))
                    .count();
            if (unchecked > 0) {
                throw Refused.invalid("Check every sampled case first: " + unchecked + " to go");
            }
            int last = PackRows.edition(session, contract.number(), asked.month());
            if (last != before) {
                throw Refused.conflict("Somebody has signed it meanwhile");
            }
            Instant at = clock.received();
            SignedPack signed = new SignedPack(contract.number(), asked.month(), last + 1, pack, why, view.who(), at);
            PackRows.sign(session, signed);
            audit.tell(
                    session,
                    view.who(),
                    "signed a pack",
                    contract.ref(),
                    asked.month() + ", edition " + signed.edition()
                            + (signed.reason().isEmpty() ? "" : ": " + why));
            return signed;
        });
    }

    /** The same for packs that say the same, whenever they were made. */
    public static String fingerprint(Pack pack) {
        PackHead head = pack.head();
        PackHead timeless = new PackHead(
                head.contract(),
                head.provider(),
                head.month(),
                Instant.EPOCH,
                head.zone(),
                head.finding(),
                head.seed(),
                head.size());
        List<Part> parts = pack.parts().stream()
                .filter(part -> !part.id().equals("cut-off") && !part.id().equals("quality"))
                .toList();
        String told = PackJson.of(new Pack(timeless, pack.notice(), parts, pack.facts()))
                .toString();
        return Drawing.hash(told, 0).substring(0, 32);
    }
}
