package org.plumbline.monitor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.monitor.attainment.Counted;
import org.plumbline.monitor.attainment.Difference;
import org.plumbline.monitor.attainment.OfGroup;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.event.Dictionary;

/**
 * Adds up the verdicts of the cases of one group when somebody asks: sums by group that are kept would be many times as
 * many rows for each batch to write, and nobody reads most of them. Case by case they are the verdicts of which the
 * attainment table is the sum, but for those of cases that were erased.
 */
@ApplicationScoped
public class GroupCounts implements OfGroup {
    private static final String VERDICTS =
            "select verdicts from case_file where tenant_id = ? and contract_id = ? and case_group = ?";
    private static final String ANY = "select 1 from case_file where tenant_id = ? and contract_id = ?"
            + " and case_group between '0' and '~' fetch first 1 rows only";

    private final Store store;
    private final Words words;

    @Inject
    public GroupCounts(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected GroupCounts() {
        this(null, null);
    }

    @Override
    public List<Counted> counted(Collection<Contract> contracts, String group) {
        return contracts.stream().flatMap(contract -> counted(contract, group)).toList();
    }

    /** Row by row, so that a group of many cases is never in memory as a whole. */
    private Stream<Counted> counted(Contract contract, String group) {
        Difference sum = new Difference();
        store.run(
                contract.tenant(),
                session -> session.sql()
                        .list(
                                VERDICTS + session.sql().dialect().glance(),
                                row -> add(row, contract, sum),
                                session.tenant(),
                                contract.number(),
                                group));
        Dictionary dictionary = words.of(contract.tenant());
        return sum.figures().entrySet().stream()
                .map(entry -> new Counted(
                        contract.number(),
                        dictionary.word(entry.getKey().level()),
                        entry.getKey().yearMonth(),
                        entry.getValue()));
    }

    private static boolean add(ResultSet row, Contract contract, Difference sum) throws SQLException {
        Ruling.count(sum, contract.number(), PackedRulings.unpack(row.getBytes(1)), 1);
        return true;
    }

    @Override
    public boolean isAny(Collection<Contract> contracts) {
        return contracts.stream()
                .anyMatch(contract -> store.in(
                        contract.tenant(),
                        session -> !session.sql()
                                .list(
                                        ANY + session.sql().dialect().glance(),
                                        row -> true,
                                        session.tenant(),
                                        contract.number())
                                .isEmpty()));
    }
}
