package org.plumbline.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.casefile.WarningFilter;
import org.plumbline.monitor.casefile.WarningFilter.State;
import org.plumbline.monitor.casefile.WarningItem;
import org.plumbline.monitor.casefile.Warnings;
import org.plumbline.monitor.casefile.WorkList;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.CameFrom;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.Masthead;

/** Which warnings were given, and what became of each? With an id, that one alone. */
@Named
@RequestScoped
public class WarningsPage {
    private static final int ROWS = 50;

    private Viewer viewer;
    private Warnings warnings;
    private Masthead masthead;
    private String id = "";
    private String provider = "";
    private String state = "";
    private String after = "";
    private @Nullable Page<WarningItem> page;

    @Inject
    public WarningsPage(Viewer viewer, Warnings warnings, Masthead masthead) {
        this.viewer = viewer;
        this.warnings = warnings;
        this.masthead = masthead;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WarningsPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        page();
    }

    public Page<WarningItem> page() {
        if (page == null) {
            page = id.isEmpty() ? page(after, ROWS) : new Page<>(List.of(one()), null);
        }
        return page;
    }

    private Page<WarningItem> page(String cursor, int rows) {
        return warnings.page(viewer.view(), filter(), cursor, rows);
    }

    private WarningItem one() {
        return warnings.find(viewer.view(), id).orElseThrow(() -> Refused.notFound("You see no warning '" + id + "'"));
    }

    public @Nullable Verdict verdict(WarningItem item) {
        return item.stands() ? Verdict.valueOf(item.state().name()) : null;
    }

    public String sent(WarningItem item) {
        return WarningWords.of(item.sent());
    }

    public List<Choice> states() {
        return WarningWords.choices();
    }

    public String caseAddress(WarningItem item) {
        Address here = address().with("id", id).with("after", after);
        return CameFrom.carried(
                        Address.of("/case")
                                .with("ref", item.caseRef())
                                .with("contract", item.contract().ref()),
                        here)
                + "#" + item.key();
    }

    public Address address() {
        return Address.of("/warnings").with("provider", provider).with("state", state);
    }

    public String nextAddress() {
        return address().with("after", page().next()).toString();
    }

    public String csvAddress() {
        return address().with("as", "csv").toString();
    }

    public void download() throws IOException {
        Export csv = new Export(
                masthead.notice(),
                "id",
                "warned",
                "before",
                "case",
                "provider",
                "contract",
                "promise",
                "in words",
                "due",
                "state",
                "sent");
        String cursor = "";
        do {
            Page<WarningItem> next = page(cursor, WorkList.LONGEST_PAGE);
            next.rows()
                    .forEach(item -> csv.row(
                            item.id(),
                            DayWords.sortable(item.warned(), item.contract().zone()),
                            item.point(),
                            item.caseRef(),
                            item.contract().providerName(),
                            item.contract().ref(),
                            item.level(),
                            item.promise(),
                            DayWords.sortable(item.due(), item.contract().zone()),
                            WarningWords.of(item.state()),
                            WarningWords.of(item.sent())));
            cursor = next.next();
        } while (cursor != null);
        csv.send("warnings");
    }

    private WarningFilter filter() {
        State only = Arrays.stream(State.values())
                .filter(one -> WarningWords.key(one).equals(state))
                .findFirst()
                .orElse(null);
        return new WarningFilter(provider.isEmpty() ? null : provider, null, null, only);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider == null ? "" : provider;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }
}
