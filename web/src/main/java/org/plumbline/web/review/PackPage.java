package org.plumbline.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.DataQuality;
import org.plumbline.monitor.comparison.FeedResults;
import org.plumbline.monitor.comparison.Measuring;
import org.plumbline.monitor.review.Curve;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.Packs;
import org.plumbline.monitor.review.SignedPack;
import org.plumbline.monitor.review.Signing;
import org.plumbline.web.chart.Drawing;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.Masthead;

/** How did a contract do in a month, and can we sign it? The pack as it was signed, or with the figures of now. */
@Named
@RequestScoped
public class PackPage {
    private Viewer viewer;
    private PackAsked asked;
    private Packs packs;
    private Signing signing;
    private DataQuality quality;
    private Masthead masthead;
    private @Nullable Measuring<FeedResults> measuring;
    private @Nullable FeedResults results;
    private @Nullable List<SignedPack> editions;
    private @Nullable Pack pack;
    private @Nullable CellWords words;

    @Inject
    public PackPage(
            Viewer viewer, PackAsked asked, Packs packs, Signing signing, DataQuality quality, Masthead masthead) {
        this.viewer = viewer;
        this.asked = asked;
        this.packs = packs;
        this.signing = signing;
        this.quality = quality;
        this.masthead = masthead;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PackPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        if (signed() == null) {
            measuring();
        }
    }

    public List<SignedPack> editions() {
        if (editions == null) {
            editions = signing.editions(
                    viewer.view(), asked.question().contract(), asked.question().month());
        }
        return editions;
    }

    /** The edition that is shown, or null: the figures of now. */
    public @Nullable SignedPack signed() {
        int edition = asked.edition();
        return asked.isNow()
                ? null
                : editions().stream()
                        .filter(one -> edition == 0 || one.edition() == edition)
                        .reduce((first, last) -> last)
                        .orElse(null);
    }

    public Measuring<FeedResults> measuring() {
        if (measuring == null) {
            measuring = quality.ask(viewer.view(), asked.question().feed());
            results = measuring.results();
        }
        return measuring;
    }

    public @Nullable FeedResults results() {
        if (signed() == null) {
            measuring();
        }
        return results;
    }

    /** Null until the feeds are measured. */
    public @Nullable Pack pack() {
        SignedPack signed = signed();
        if (pack == null && signed != null) {
            pack = signed.pack();
        }
        FeedResults feeds = results();
        if (pack == null && feeds != null) {
            pack = packs.now(viewer.view(), asked.question(), feeds, masthead.notice());
        }
        return pack;
    }

    public CellWords words() {
        Pack shown = pack();
        if (words == null) {
            words = new CellWords(
                    shown == null ? Map.of() : packs.names(asked.question().contract(), shown));
        }
        return words;
    }

    public String state() {
        SignedPack signed = signed();
        if (signed == null) {
            return "Not signed: these are the figures of now.";
        }
        return "Signed by " + signed.by() + " on "
                + DayWords.dayAndTime(signed.at(), signed.pack().head().zone()) + ", edition " + signed.edition()
                + (signed.reason().isEmpty() ? "." : ", because: " + signed.reason());
    }

    public Drawing drawing(Curve curve) {
        return PackChart.of(curve);
    }

    public String seen() {
        Pack shown = pack();
        return shown == null ? "" : Signing.fingerprint(shown);
    }

    public void look() {
        if (!measuring().isUnderWay()) {
            Faces.redirect(Faces.getRequestContextPath() + asked.address());
        }
    }

    public void stop() {
        quality.stop(viewer.view(), asked.question().feed());
        Faces.redirect(Faces.getRequestContextPath() + "/packs");
    }

    public void download() throws IOException {
        Pack shown = pack();
        if (shown == null) {
            throw Refused.busy("This is still being measured: ask again in a moment");
        }
        boolean pdf = "pdf".equals(Faces.getRequestParameter("as"));
        byte[] file = pdf ? PackPdf.of(shown, words(), state()) : PackBook.of(shown, words(), state());
        String name =
                "review-" + shown.head().month() + "-" + shown.head().contract().replaceAll("[^A-Za-z0-9]+", "-");
        Faces.sendFile(file, name + (pdf ? ".pdf" : ".xlsx"), true);
    }
}
