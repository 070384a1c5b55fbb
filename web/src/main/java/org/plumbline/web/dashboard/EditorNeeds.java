package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.monitor.policy.StandardInForce;
import org.plumbline.monitor.policy.StandardSummary;
import org.plumbline.monitor.policy.Standards;
import org.plumbline.web.dashboard.Needs.Way;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.FigureWords;

/** A standards editor's day: own versions that judge nothing yet. */
@RequestScoped
class EditorNeeds {
    private Viewer viewer;
    private Standards standards;

    @Inject
    EditorNeeds(Viewer viewer, Standards standards) {
        this.viewer = viewer;
        this.standards = standards;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EditorNeeds() {}

    Needs needs() {
        List<StandardSummary> own = standards.list(viewer.view()).stream()
                .filter(one -> viewer.tenant().ref().equals(one.owner()))
                .toList();
        List<Way> ways = new ArrayList<>();
        own.stream()
                .filter(one -> one.inForce().stream()
                        .mapToInt(StandardInForce::version)
                        .noneMatch(version -> version == one.latest()))
                .map(one -> new Way(
                        "Version " + one.latest() + " of “" + one.title() + "” is not in force",
                        Address.of("/standard").with("id", one.id()).toString(),
                        true))
                .forEach(ways::add);
        ways.add(new Way("All standards in sight", "/standards", false));
        ways.add(new Way("Verdicts that a later version leaves as they were", "/standards/kept", false));
        long promises = own.stream().mapToInt(StandardSummary::promises).sum();
        long measured = own.stream().mapToInt(StandardSummary::measured).sum();
        String sentence = own.isEmpty()
                ? "Your organisation has published no standard yet."
                : FigureWords.counted(own.size(), "standard", "standards") + " of your own with "
                        + FigureWords.counted(promises, "promise", "promises") + ", of which events measure "
                        + FigureWords.count(measured) + ".";
        return new Needs("Standards", sentence, ways);
    }
}
