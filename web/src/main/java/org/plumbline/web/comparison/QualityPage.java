package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.comparison.DataQuality;
import org.plumbline.monitor.comparison.Feed;
import org.plumbline.monitor.comparison.FeedQuestion;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.comparison.Measuring;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Columns;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.Masthead;
import org.plumbline.web.show.Sorting;

/** How far can the data be trusted? Each provider's feed: what is missing in it, and what came late. */
@Named
@RequestScoped
public class QualityPage {
    private Viewer viewer;
    private ComparisonFilter filter;
    private DataQuality quality;
    private Masthead masthead;
    private Sorting sorting;
    private @Nullable Measuring<FeedResults> measuring;
    private @Nullable FeedResults results;

    @Inject
    public QualityPage(
            Viewer viewer, ComparisonFilter filter, DataQuality quality, Masthead masthead, Sorting sorting) {
        this.viewer = viewer;
        this.filter = filter;
        this.quality = quality;
        this.masthead = masthead;
        this.sorting = sorting;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected QualityPage() {}

    /** Begins to measure, unless that has been done or is under way. */
    public void load() {
        measuring();
    }

    public Measuring<FeedResults> measuring() {
        if (measuring == null) {
            measuring = quality.ask(viewer.view(), question());
            results = measuring.results();
        }
        return measuring;
    }

    private FeedQuestion question() {
        AttainmentFilter asked = filter.asked();
        return new FeedQuestion(asked.area(), asked.scheme());
    }

    /** While it is measured, asked once a second: at the end, the page is drawn with what was found. */
    public void look() {
        if (!measuring().isUnderWay()) {
            show();
        }
    }

    public void stop() {
        quality.stop(viewer.view(), question());
        Faces.redirect(Faces.getRequestContextPath() + filter.address("/overview"));
    }

    /** Measures anew what was measured some minutes ago. */
    public void again() {
        quality.forget(viewer.view(), question());
        show();
    }

    private void show() {
        Faces.redirect(Faces.getRequestContextPath() + filter.qualityAddress());
    }

    /** Null until it is measured; for the whole of a page as it was when that began to be drawn. */
    public @Nullable FeedResults results() {
        measuring();
        return results;
    }

    public String finding() {
        FeedResults found = results();
        return found == null
                ? "No comparison is better than the data it stands on: what each provider sent, and when."
                : FeedWords.finding(found.feeds());
    }

    public List<FeedWords> rows() {
        FeedResults found = results();
        return found == null
                ? List.of()
                : sorting
                        .sorted(
                                found.feeds(),
                                new Columns<Feed>()
                                        .by("provider", Feed::name)
                                        .by("silent", Feed::silentDays)
                                        .by("never", feed -> feed.missing().size())
                                        .by("late", Feed::lateShare)
                                        .by("backdated", Feed::backDatedShare)
                                        .by("corrected", Feed::correctedShare)
                                        .by("quiet", Feed::quietShare)
                                        .by("aside", Feed::setAside))
                        .stream()
                        .map(FeedWords::new)
                        .toList();
    }

    public String providerAddress(Feed feed) {
        return filter.address("/provider").with("provider", feed.provider()).toString();
    }

    public String csvAddress() {
        return filter.qualityAddress().with("as", "csv").toString();
    }

    public void download() throws IOException {
        if (results() == null) {
            throw Refused.busy("This is still being measured: ask again in a moment");
        }
        Export csv = new Export(
                masthead.exported(),
                "provider",
                "cases",
                "events",
                "days since last event",
                "events needed",
                "never sent",
                "never sent in words",
                "time of writing known",
                "written down late",
                "met",
                "back-dated",
                "corrections",
                "open",
                "open and quiet",
                "cases set aside");
        for (FeedWords row : rows()) {
            Feed feed = row.feed();
            csv.row(
                    feed.name(),
                    feed.cases(),
                    feed.events(),
                    feed.silentDays(),
                    feed.needed(),
                    feed.missing().size(),
                    row.neverSent(),
                    feed.told(),
                    feed.late(),
                    feed.met(),
                    feed.backDated(),
                    feed.corrections(),
                    feed.open(),
                    feed.quiet(),
                    feed.setAside());
        }
        csv.send("data-quality");
    }
}
