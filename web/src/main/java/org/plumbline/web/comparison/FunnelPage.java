package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.LikeForLikeResults;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.standards.statistics.Overdispersion;
import org.plumbline.standards.statistics.StandardisedFunnel;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.Sorting;

/**
 * Does a provider differ from the others by more than chance, by one yardstick? As it is, or allowing for the groups that its
 * cases are of; and with limits of chance alone, or widened by the usual differences among the providers.
 */
@Named
@RequestScoped
public class FunnelPage {
    private LikePage like;
    private Sorting sorting;
    private boolean adjusted;
    private boolean standardised;
    private @Nullable Optional<Funnel> funnel;
    private @Nullable Optional<StandardisedFunnel> mix;
    private @Nullable LikeWords words;

    @Inject
    public FunnelPage(LikePage like, Sorting sorting) {
        this.like = like;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FunnelPage() {}

    public Optional<Funnel> funnel() {
        LikeForLikeResults found = like.results();
        if (found == null) {
            return Optional.empty();
        }
        if (funnel == null) {
            funnel = found.funnel(adjusted);
        }
        return funnel;
    }

    /** By the groups of cases; empty where there are not two of them. */
    public Optional<StandardisedFunnel> mix() {
        LikeForLikeResults found = like.results();
        if (found == null) {
            return Optional.empty();
        }
        if (mix == null) {
            mix = found.standardised(adjusted);
        }
        return mix;
    }

    public boolean isAny() {
        return funnel().isPresent();
    }

    /** Whether there are groups to allow for. */
    public boolean isMixed() {
        return mix().isPresent();
    }

    /** Whether they are allowed for. */
    public boolean isByGroup() {
        return standardised && isMixed();
    }

    public LikeWords words() {
        if (words == null || like.results() == null) {
            words = new LikeWords(like.results(), adjusted, isByGroup(), like.group());
        }
        return words;
    }

    public @Nullable Drawing drawing() {
        if (!isAny()) {
            return null;
        }
        List<String> names = like.results().decided().stream()
                .map(LikeForLikeResults.Line::name)
                .toList();
        return isByGroup()
                ? MixChart.of(mix().orElseThrow(), names, chartTitle())
                : FunnelChart.of(funnel().orElseThrow(), names, chartTitle());
    }

    public String chartTitle() {
        return chartTitle(words().flags(), adjusted);
    }

    /** @param adjusted whether the limits allow for usual differences */
    static String chartTitle(List<Funnel.Flag> flags, boolean adjusted) {
        long clear = flags.stream().filter(Funnel.Flag::isClear).count();
        String limits = adjusted ? "limits of chance and usual differences." : "limits of chance.";
        return clear == 0
                ? "No provider lies outside the " + limits
                : clear + " of " + flags.size() + (clear == 1 ? " provider lies" : " providers lie")
                        + " outside the wider " + limits;
    }

    /** How much more the providers differ among themselves than chance alone would have it. */
    public String spread() {
        Overdispersion spread = isByGroup()
                ? mix().orElseThrow().spread()
                : funnel().map(Funnel::spread).orElse(Overdispersion.NONE);
        return String.format(
                Locale.ROOT,
                "The providers differ among themselves %.1f times as much as chance alone would have it (mean squared"
                        + " score, the outermost tenth drawn in).",
                spread.phi());
    }

    public List<FunnelRow> rows() {
        LikeForLikeResults found = like.results();
        if (found == null || !isAny()) {
            return List.of();
        }
        List<FunnelRow> rows = new ArrayList<>();
        List<LikeForLikeResults.Line> decided = found.decided();
        for (int i = 0; i < decided.size(); i++) {
            int at = i;
            rows.add(FunnelRow.of(
                    decided.get(i),
                    funnel().orElseThrow(),
                    i,
                    mix().map(mix -> mix.units().get(at)).orElse(null),
                    isByGroup()));
        }
        return sorting.sorted(
                rows,
                new Columns<FunnelRow>()
                        .by("provider", row -> row.line().name())
                        .by("n", row -> row.unit().n())
                        .by("rate", row -> row.unit().rate())
                        .by("adjusted", FunnelRow::adjusted)
                        .by("others", FunnelRow::flag)
                        .by("tail", FunnelRow::tail));
    }

    /** What is usual of each group: all providers together. */
    public List<GroupRow> groups() {
        LikeForLikeResults found = like.results();
        return found == null ? List.of() : GroupRow.of(found);
    }

    /** The same funnel with limits of chance alone, or wider. */
    public String otherAddress() {
        return asked(!adjusted, standardised).toString();
    }

    /** The same funnel by groups, or as it is. */
    public String mixAddress() {
        return asked(adjusted, !standardised).toString();
    }

    public String csvAddress() {
        return asked(adjusted, standardised).with("as", "csv").toString();
    }

    private Address asked(boolean widened, boolean byGroup) {
        return like.asked("/funnel")
                .with("adjusted", widened ? "true" : null)
                .with("standardised", byGroup ? "true" : null);
    }

    public void download() throws IOException {
        if (like.results() == null) {
            throw Refused.busy("This is still being measured: ask again in a moment");
        }
        Export csv = new Export(like.exported(), FunnelRow.HEADS);
        for (FunnelRow row : rows()) {
            csv.row(row.cells(like.results().by().id(), funnel().orElseThrow().target(), isByGroup(), adjusted));
        }
        csv.send(like.getDimension() + "-funnel");
    }

    public boolean isAdjusted() {
        return adjusted;
    }

    public void setAdjusted(boolean adjusted) {
        this.adjusted = adjusted;
    }

    public boolean isStandardised() {
        return standardised;
    }

    public void setStandardised(boolean standardised) {
        this.standardised = standardised;
    }
}
