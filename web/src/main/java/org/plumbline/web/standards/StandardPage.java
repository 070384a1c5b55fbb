package org.plumbline.web.standards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.policy.StandardInForce;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.monitor.policy.Standards;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.WhatCounts;
import org.plumbline.standards.policy.WhyChosen;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;

/** What does one standard promise, in which words, and how is each promise read? */
@Named
@RequestScoped
public class StandardPage {
    private Viewer viewer;
    private Standards standards;
    private String id = "";
    private @Nullable Integer version;
    private @Nullable StandardVersion found;

    @Inject
    public StandardPage(Viewer viewer, Standards standards) {
        this.viewer = viewer;
        this.standards = standards;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected StandardPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        found();
    }

    public StandardVersion found() {
        if (found == null) {
            String which = Asked.or(id, "id");
            String edition = Asked.or(version == null ? null : version.toString(), "version");
            found = (edition.matches("\\d{1,9}")
                            ? standards.find(viewer.view(), which, Integer.parseInt(edition))
                            : standards.find(viewer.view(), which))
                    .orElseThrow(() -> Refused.notFound("You see no standard '" + which + "'"));
        }
        return found;
    }

    /** The levels in the order of the customer's journey. */
    public List<Level> levels() {
        List<String> journey = new ArrayList<>(Vocabulary.builtIn().dimensions().keySet());
        return found().standard().levels().stream()
                .sorted(Comparator.comparingInt(level -> {
                    int at = journey.indexOf(level.dimension());
                    return at < 0 ? journey.size() : at;
                }))
                .toList();
    }

    public String dimension(Level level) {
        return Vocabulary.builtIn().dimensionTitle(level.dimension());
    }

    public List<String> whatCounts(Level level) {
        return WhatCounts.of(found().standard(), level, Vocabulary.builtIn());
    }

    public List<Map.Entry<String, String>> chosen(Level level) {
        return WhyChosen.of(level).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** Where what was decided before it became known is listed. */
    public String keptAddress(StandardInForce one) {
        return Address.of("/standards/kept").with("contract", one.contract()).toString();
    }

    public boolean isOfCatalogue() {
        return found().owner() == null;
    }

    /** Whether the viewer's own tenant published it: only then it can be put in force here. */
    public boolean isOwn() {
        return viewer.tenant().ref().equals(found().owner());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }
}
