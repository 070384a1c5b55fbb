package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.attainment.AttainmentRow;
import org.plumbline.monitor.attainment.Attainments;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.KnownOn;
import org.plumbline.web.show.Period;

/** Period, contract area, scheme and group of cases, as the addresses of the comparing pages carry them. */
@Named("filter")
@RequestScoped
public class ComparisonFilter {
    private static final List<Integer> ROLLING = List.of(3, 12);

    private Viewer viewer;
    private Contracts contracts;
    private Attainments attainments;
    private KnownOn knownOn;

    private String period = "";
    private String area = "";
    private String scheme = "";
    private String group = "";
    private @Nullable List<Contract> seen;
    private @Nullable List<Choice> months;
    private @Nullable List<Choice> groups;

    @Inject
    public ComparisonFilter(Viewer viewer, Contracts contracts, Attainments attainments, KnownOn knownOn) {
        this.viewer = viewer;
        this.contracts = contracts;
        this.attainments = attainments;
        this.knownOn = knownOn;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ComparisonFilter() {}

    public AttainmentFilter asked() {
        Period months = Period.parse(getPeriod());
        return new AttainmentFilter(
                null,
                null,
                orNull(getScheme()),
                orNull(getArea()),
                null,
                null,
                months.from(),
                months.to(),
                knownOn.by(),
                Basis.RECEIVED,
                orNull(getGroup()));
    }

    /** The address of a page that goes on with this filter. */
    public Address address(String path) {
        return knownOn.carried(Address.of(path)
                .with("period", getPeriod())
                .with("area", getArea())
                .with("scheme", getScheme())
                .with("group", getGroup()));
    }

    /** The address of the page on the data of these areas and schemes: of all months, and as of now. */
    public Address qualityAddress() {
        return Address.of("/data-quality").with("area", getArea()).with("scheme", getScheme());
    }

    /** The months that have figures, latest first, and those of the latest of them that roll on. */
    public List<Choice> periods() {
        List<Choice> choices = new ArrayList<>(months());
        if (!choices.isEmpty()) {
            YearMonth latest = YearMonth.parse(choices.get(0).value());
            ROLLING.forEach(many -> choices.add(Period.until(latest, many).choice()));
        }
        Period asked = Period.parse(getPeriod());
        if (asked.from() != null
                && choices.stream().noneMatch(one -> one.value().equals(getPeriod()))) {
            choices.add(asked.choice());
        }
        return choices;
    }

    /** The months that have figures, latest first. */
    public List<Choice> months() {
        if (months == null) {
            months = attainments.rows(viewer.view(), AttainmentFilter.ALL).stream()
                    .map(AttainmentRow::month)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .map(month -> new Choice(month.toString(), DayWords.month(month)))
                    .toList();
        }
        return months;
    }

    public List<Choice> areas() {
        return choices(Contract::area);
    }

    public List<Choice> schemes() {
        return choices(Contract::scheme);
    }

    private List<Choice> choices(Function<Contract, @Nullable String> of) {
        if (seen == null) {
            seen = contracts.list(viewer.view());
        }
        return seen.stream()
                .map(of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Choice::of)
                .toList();
    }

    /** Groups of cases, where any case is in one; none for an audience. */
    public List<Choice> groups() {
        if (groups == null) {
            Set<String> seldom = getGroup().isEmpty() ? Set.of() : Set.of(getGroup());
            Set<String> offered = attainments.groups(viewer.view());
            groups = (offered.isEmpty() ? seldom : offered)
                    .stream().map(Choice::of).toList();
        }
        return groups;
    }

    /** By what cases are grouped: Payment group. */
    public String groupTitle() {
        return Vocabulary.builtIn().groups().title();
    }

    /** What an export says of its data, and that it is of one group alone. */
    public String exported(String notice) {
        if (getGroup().isEmpty()) {
            return notice;
        }
        String only = groupTitle() + " " + getGroup() + " only";
        return notice.isEmpty() ? only : only + ". " + notice;
    }

    private static @Nullable String orNull(@Nullable String word) {
        return word == null || word.isBlank() ? null : word;
    }

    public String getPeriod() {
        return Asked.or(period, "period");
    }

    public void setPeriod(@Nullable String period) {
        this.period = period == null ? "" : period;
    }

    public String getArea() {
        return Asked.or(area, "area");
    }

    public void setArea(@Nullable String area) {
        this.area = area == null ? "" : area;
    }

    public String getGroup() {
        return Asked.or(group, "group");
    }

    public void setGroup(@Nullable String group) {
        this.group = group == null ? "" : group;
    }

    public String getScheme() {
        return Asked.or(scheme, "scheme");
    }

    public void setScheme(@Nullable String scheme) {
        this.scheme = scheme == null ? "" : scheme;
    }
}
