package org.plumbline.web.standards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.assessment.AcceptedVerdicts;
import org.plumbline.monitor.assessment.Accepting;
import org.plumbline.monitor.assessment.KeptVerdict;
import org.plumbline.monitor.assessment.KeptVerdictList;
import org.plumbline.monitor.assessment.KeptVerdicts;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.standards.verdict.State;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.CameFrom;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureWords;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Said;

/** Which verdicts of a contract stay as they were, though what became known since says otherwise? And judging them anew. */
@Named
@RequestScoped
public class KeptPage {
    private static final int ROWS = 50;
    /** Between a case's reference and the key of an opportunity, which has none. */
    private static final char BAR = '|';

    private Viewer viewer;
    private KeptVerdicts kept;
    private Accepting accepting;
    private Masthead masthead;
    private String contract = "";
    private String after = "";
    private String reason = "";
    private @Nullable KeptVerdictList list;

    @Inject
    public KeptPage(Viewer viewer, KeptVerdicts kept, Accepting accepting, Masthead masthead) {
        this.viewer = viewer;
        this.kept = kept;
        this.accepting = accepting;
        this.masthead = masthead;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected KeptPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        list();
    }

    public KeptVerdictList list() {
        if (list == null) {
            list = kept.list(viewer.view(), getContract(), getAfter(), ROWS);
        }
        return list;
    }

    public String sentence() {
        return list().total() == 0
                ? "Every verdict of contract " + list().contract().ref()
                        + " is what it would be by all that is known now."
                : FigureWords.counted(list().total(), "verdict", "verdicts") + " of contract "
                        + list().contract().ref() + " would be another by what became known on "
                        + DayWords.dayAndTime(list().known(), list().contract().zone()) + ".";
    }

    public @Nullable Verdict verdict(@Nullable State state) {
        return state == null ? null : Verdict.valueOf(state.name());
    }

    public String name(KeptVerdict row) {
        return (row.caseRef() == null ? "" : row.caseRef()) + BAR + row.key();
    }

    /** After a refusal, what was ticked still is. */
    public boolean isTicked(KeptVerdict row) {
        return ticked().contains(name(row));
    }

    private static List<String> ticked() {
        String[] names = Faces.getRequestParameterValues("chosen");
        return names == null ? List.of() : Arrays.asList(names);
    }

    public @Nullable String accept() {
        String seen = Asked.or(null, "fingerprint");
        return Said.orRefused(
                () -> {
                    int anew = accepting.accept(
                            viewer.view(), getContract(), new AcceptedVerdicts(seen, isAll() ? null : named(), reason));
                    return FigureWords.counted(anew, "verdict is", "verdicts are") + " judged anew within seconds.";
                },
                address().toString());
    }

    /** Whether the whole list is meant, and not what is ticked. */
    public boolean isAll() {
        return "all".equals(Faces.getRequestParameter("which"));
    }

    private static List<AcceptedVerdicts.Named> named() {
        List<AcceptedVerdicts.Named> named = new ArrayList<>();
        for (String name : ticked()) {
            int bar = name.lastIndexOf(BAR);
            named.add(new AcceptedVerdicts.Named(bar <= 0 ? null : name.substring(0, bar), name.substring(bar + 1)));
        }
        return named;
    }

    public String caseAddress(KeptVerdict row) {
        Address here = address().with("after", getAfter());
        return CameFrom.carried(Address.of("/case").with("ref", row.caseRef()).with("contract", getContract()), here)
                + "#" + row.key();
    }

    public Address address() {
        return Address.of("/standards/kept").with("contract", getContract());
    }

    public String nextAddress() {
        return address().with("after", list().page().next()).toString();
    }

    public String csvAddress() {
        return address().with("as", "csv").toString();
    }

    public void download() throws IOException {
        Export csv = new Export(
                masthead.notice(), "case", "promise", "in words", "due", "verdict", "it would be", "what became known");
        ZoneId zone = list().contract().zone();
        kept.all(viewer.view(), getContract())
                .forEach(row -> csv.row(
                        row.caseRef(),
                        row.level(),
                        row.promise(),
                        row.due() == null ? null : DayWords.sortable(row.due(), zone),
                        row.kept(),
                        row.wouldBe(),
                        row.why()));
        csv.send("kept-verdicts");
    }

    public String getContract() {
        return Asked.or(contract, "contract");
    }

    public void setContract(@Nullable String contract) {
        this.contract = contract == null ? "" : contract;
    }

    public String getAfter() {
        return Asked.or(after, "after");
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
