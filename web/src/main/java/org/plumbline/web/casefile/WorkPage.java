package org.plumbline.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.casefile.WorkCounts;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkFilter.Due;
import org.plumbline.monitor.casefile.WorkItem;
import org.plumbline.monitor.casefile.WorkList;
import org.plumbline.monitor.casefile.WorkOrder;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.CameFrom;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Period;
import org.plumbline.web.show.Sorting;

/** What falls due, and what was missed? */
@Named
@RequestScoped
public class WorkPage {
    private static final int ROWS = 50;

    private Viewer viewer;
    private WorkList list;
    private Masthead masthead;
    private Sorting sorting;
    private String due = Due.TODAY.name();
    private String level = "";
    private String provider = "";
    private String month = "";
    private String after = "";
    private @Nullable Page<WorkItem> page;
    private @Nullable WorkCounts counts;

    @Inject
    public WorkPage(Viewer viewer, WorkList list, Masthead masthead, Sorting sorting) {
        this.viewer = viewer;
        this.list = list;
        this.masthead = masthead;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkPage() {}

    public List<WorkHead> heads() {
        return WorkHead.of(counts());
    }

    public WorkHead head() {
        return heads().stream().filter(head -> head.due() == due()).findFirst().orElseThrow();
    }

    /** Whether any promise that is open was warned of, by the filters. */
    public boolean isWarned() {
        return counts().warned() > 0;
    }

    public Page<WorkItem> page() {
        if (page == null) {
            page = list.page(viewer.view(), filter(), order(), after.isEmpty() ? null : after, ROWS);
        }
        return page;
    }

    public Address address(Due other) {
        return Address.of("/work")
                .with("due", other)
                .with("level", level)
                .with("provider", provider)
                .with("month", month)
                .with("sort", sorting.key())
                .with("order", sorting.order());
    }

    /** What the table's caption says of its order. */
    public String caption() {
        return switch (order().by()) {
            case DUE -> order().descending() ? "By due time, the latest first" : "By due time, the earliest first";
            case STARTED ->
                order().descending()
                        ? "By the start of the clock, the latest first"
                        : "By the start of the clock, the earliest first";
            case WARNED ->
                order().descending() ? "By warning, those without one first" : "By warning, the earliest first";
        };
    }

    private WorkOrder order() {
        return List.of(WorkOrder.By.values()).stream()
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(sorting.key()))
                .findFirst()
                .map(by -> new WorkOrder(by, sorting.isDescending()))
                .orElse(WorkOrder.EARLIEST_DUE);
    }

    public String caseAddress(WorkItem item) {
        Address here = address(due()).with("after", after);
        return CameFrom.carried(Address.of("/case").with("ref", item.caseRef()).with("contract", item.contract()), here)
                + "#" + item.key();
    }

    public String nextAddress() {
        return address(due()).with("after", page().next()).toString();
    }

    public String csvAddress() {
        return address(due()).with("as", "csv").toString();
    }

    /** How far away it is due, in the words of somebody who looks at the list now. */
    public String howFar(WorkItem item) {
        return HowFar.of(item.due(), masthead.now(), item.zone());
    }

    public Verdict verdict(WorkItem item) {
        return item.missed() ? Verdict.MISSED : Verdict.OPEN;
    }

    public void download() throws IOException {
        Export csv = new Export(
                masthead.notice(),
                "case",
                "provider",
                "contract",
                "promise",
                "in words",
                "state",
                "started",
                "due",
                "warned",
                "answered");
        String cursor = null;
        do {
            Page<WorkItem> next = list.page(viewer.view(), filter(), order(), cursor, WorkList.LONGEST_PAGE);
            next.rows()
                    .forEach(item -> csv.row(
                            item.caseRef(),
                            item.providerName(),
                            item.contract(),
                            item.level(),
                            item.promise(),
                            item.missed() ? item.doneLate() ? "missed, done late" : "missed, not done" : "open",
                            DayWords.sortable(item.started(), item.zone()),
                            DayWords.sortable(item.due(), item.zone()),
                            item.warned() == null ? "" : DayWords.sortable(item.warned(), item.zone()),
                            item.answered() ? "yes" : "no"));
            cursor = next.next();
        } while (cursor != null);
        csv.send("work-list");
    }

    private WorkCounts counts() {
        if (counts == null) {
            counts = list.counts(viewer.view(), filter());
        }
        return counts;
    }

    private WorkFilter filter() {
        YearMonth only = Period.parse(month).from();
        return new WorkFilter(
                due(), level.isEmpty() ? null : level, provider.isEmpty() ? null : provider, null, only, null);
    }

    private Due due() {
        return List.of(Due.values()).stream()
                .filter(one -> one.name().equals(due))
                .findFirst()
                .orElse(Due.TODAY);
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due == null ? Due.TODAY.name() : due;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level == null ? "" : level;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider == null ? "" : provider;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month == null ? "" : month;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }
}
