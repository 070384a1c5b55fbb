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
import org.plumbline.standards.statistics.BinomialLimits;
import org.plumbline.standards.statistics.Funnel;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/** Does a provider differ from the others by more than chance, by one yardstick? */
@Named
@RequestScoped
public class FunnelPage {
    private LikePage like;
    private Masthead masthead;
    private Sorting sorting;
    private boolean adjusted;

    @Inject
    public FunnelPage(LikePage like, Masthead masthead, Sorting sorting) {
        this.like = like;
        this.masthead = masthead;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FunnelPage() {}

    /** A provider in the funnel. */
    public record Row(LikeForLikeResults.Line line, Funnel.Unit unit, BinomialLimits wide, BinomialLimits narrow) {
        public String against() {
            return FlagWords.of(unit.flag());
        }

        public String shape() {
            return FlagWords.shape(unit.flag());
        }

        public String wideWords() {
            return FunnelPage.words(wide);
        }

        public String narrowWords() {
            return FunnelPage.words(narrow);
        }

        /** In words: below a millionth nobody asks how far. */
        public String tailWords() {
            return unit.tail() < 1e-6
                    ? "below 0.000001"
                    : String.format(Locale.ROOT, unit.tail() < 0.01 ? "%.6f" : "%.2f", unit.tail());
        }
    }

    public Optional<Funnel> funnel() {
        LikeForLikeResults found = like.results();
        return found == null ? Optional.empty() : found.funnel(adjusted);
    }

    public boolean isAny() {
        return funnel().isPresent();
    }

    public String finding() {
        return funnel().map(funnel -> new LikeWords(like.results(), adjusted).sentence())
                .orElse("Nothing has been decided yet by this yardstick.");
    }

    public @Nullable Drawing drawing() {
        return funnel().map(funnel -> FunnelChart.of(
                        funnel,
                        like.results().decided().stream()
                                .map(LikeForLikeResults.Line::name)
                                .toList(),
                        chartTitle(funnel)))
                .orElse(null);
    }

    public String chartTitle() {
        return funnel().map(FunnelPage::chartTitle).orElse("");
    }

    private static String chartTitle(Funnel funnel) {
        long clear =
                funnel.units().stream().filter(unit -> unit.flag().isClear()).count();
        return clear == 0
                ? "No provider lies outside the limits of chance."
                : clear + " of " + funnel.units().size() + (clear == 1 ? " provider lies" : " providers lie")
                        + " outside the wider limits of chance.";
    }

    /** How much more the providers differ among themselves than chance alone would have it. */
    public String spread() {
        return funnel().map(funnel -> String.format(
                        Locale.ROOT,
                        "The providers differ among themselves %.1f times as much as chance alone would have it (mean squared"
                                + " score, the outermost tenth drawn in).",
                        funnel.spread().phi()))
                .orElse("");
    }

    public List<Row> rows() {
        Optional<Funnel> found = funnel();
        if (found.isEmpty()) {
            return List.of();
        }
        Funnel funnel = found.get();
        List<Row> rows = new ArrayList<>();
        List<LikeForLikeResults.Line> decided = like.results().decided();
        for (int i = 0; i < decided.size(); i++) {
            Funnel.Unit unit = funnel.units().get(i);
            rows.add(new Row(
                    decided.get(i),
                    unit,
                    funnel.limits(unit.n(), BinomialLimits.TAIL_99_8),
                    funnel.limits(unit.n(), BinomialLimits.TAIL_95)));
        }
        return sorting.sorted(
                rows,
                new Columns<Row>()
                        .by("provider", row -> row.line().name())
                        .by("n", row -> row.unit().n())
                        .by("rate", row -> row.unit().rate())
                        .by("others", row -> row.unit().flag())
                        .by("tail", row -> row.unit().tail()));
    }

    /** The same funnel, adjusted or not. */
    public String otherAddress() {
        return address(!adjusted, null);
    }

    public String csvAddress() {
        return address(adjusted, "csv");
    }

    private String address(boolean wanted, @Nullable String as) {
        return like.asked("/funnel")
                .with("adjusted", wanted ? "true" : null)
                .with("as", as)
                .toString();
    }

    public void download() throws IOException {
        if (like.results() == null) {
            throw Refused.busy("This is still being measured: ask again in a moment");
        }
        Export csv = new Export(
                masthead.exported(),
                "provider",
                "yardstick",
                "n",
                "met",
                "rate",
                "rate of all together",
                "low 95%",
                "high 95%",
                "low 99.8%",
                "high 99.8%",
                "adjusted for overdispersion",
                "tail",
                "against the others");
        for (Row row : rows()) {
            csv.row(
                    row.line().name(),
                    like.results().by().id(),
                    row.unit().n(),
                    row.unit().count(),
                    number(row.unit().rate()),
                    number(funnel().orElseThrow().target()),
                    number(row.narrow().low()),
                    number(row.narrow().high()),
                    number(row.wide().low()),
                    number(row.wide().high()),
                    adjusted,
                    number(row.unit().tail()),
                    row.against());
        }
        csv.send(like.getDimension() + "-funnel");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String words(BinomialLimits limits) {
        return String.format(Locale.ROOT, "%.1f to %.1f", 100 * limits.low(), 100 * limits.high());
    }

    public boolean isAdjusted() {
        return adjusted;
    }

    public void setAdjusted(boolean adjusted) {
        this.adjusted = adjusted;
    }
}
