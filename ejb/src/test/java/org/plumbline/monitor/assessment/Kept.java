package org.plumbline.monitor.assessment;

import java.util.List;
import java.util.Map;
import org.plumbline.monitor.TestMonitor;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.reference.Judged;
import org.plumbline.standards.verdict.State;

/** What is kept of a verdict, by a row of the tables or as the reference says that it should be. */
record Kept(
        String caseRef,
        String level,
        long key,
        int ordinal,
        int month,
        State state,
        boolean doneLate,
        boolean recordedLate,
        long due) {
    private static final String VERDICTS = "select r.reference, f.verdicts from case_file f join case_ref r"
            + " on r.tenant_id = f.tenant_id and r.case_id = f.case_id where f.tenant_id = ?";
    private static final String WORK = "select r.reference, x.text, w.trigger_key, w.ordinal, w.cohort_month, w.state,"
            + " w.done_late, w.due_at from work_item w join case_ref r"
            + " on r.tenant_id = w.tenant_id and r.case_id = w.case_id join word x"
            + " on x.tenant_id = w.tenant_id and x.code = w.level_code where w.tenant_id = ?";

    static Kept of(String caseRef, Judged judged) {
        return new Kept(
                caseRef,
                judged.level(),
                judged.key(),
                judged.ordinal(),
                judged.day().getYear() * 12 + judged.day().getMonthValue() - 1,
                judged.state(),
                judged.doneLate(),
                judged.recordedLate(),
                judged.due() == null ? Ruling.NO_DUE : judged.due().toEpochMilli());
    }

    /** By the packed verdicts of all cases. */
    static List<Kept> verdicts(TestMonitor monitor, View view) {
        return monitor.store.in(
                view.tenant(),
                session -> packed(session).stream()
                        .flatMap(one -> PackedRulings.unpack(one.getValue()).stream()
                                .map(ruling -> of(one.getKey(), monitor, view, ruling)))
                        .toList());
    }

    private static List<Map.Entry<String, byte[]>> packed(Session session) {
        return session.sql().list(VERDICTS, row -> Map.entry(row.getString(1), row.getBytes(2)), session.tenant());
    }

    private static Kept of(String caseRef, TestMonitor monitor, View view, Ruling ruling) {
        return new Kept(
                caseRef,
                monitor.words.of(view.tenant()).word(ruling.level()),
                ruling.trigger(),
                ruling.ordinal(),
                ruling.month(),
                ruling.state(),
                ruling.doneLate(),
                ruling.recordedLate(),
                ruling.due());
    }

    /** By the work list. */
    static List<Kept> work(TestMonitor monitor, View view) {
        return monitor.store.in(
                view.tenant(),
                session -> session.sql()
                        .list(
                                WORK,
                                row -> new Kept(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        State.valueOf(row.getString(6)),
                                        row.getBoolean(7),
                                        false,
                                        row.getLong(8)),
                                session.tenant()));
    }

    boolean isWork() {
        return state == State.OPEN || state == State.MISSED;
    }
}
