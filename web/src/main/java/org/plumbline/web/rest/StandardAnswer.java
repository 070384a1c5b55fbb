package org.plumbline.web.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.policy.StandardInForce;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.standards.policy.Standard;

/**
 * One version of a standard on the wire.
 *
 * @param unmeasured promises that no event measures
 * @param text the document as it was published, YAML or JSON
 */
public record StandardAnswer(
        String id,
        int version,
        String title,
        @Nullable String owner,
        @Nullable String provider,
        @Nullable String scheme,
        String source,
        String calendar,
        String zone,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        List<Promise> levels,
        List<Unmeasured> unmeasured,
        List<InForce> inForce,
        String text) {
    static StandardAnswer of(StandardVersion version) {
        Standard standard = version.standard();
        return new StandardAnswer(
                version.id(),
                version.version(),
                standard.title(),
                version.owner(),
                standard.provider(),
                standard.scheme(),
                standard.source(),
                standard.calendar(),
                standard.zone().getId(),
                version.publishedAt(),
                version.publishedBy(),
                Promise.of(standard, version.sentences()),
                standard.unmeasured().stream().map(Unmeasured::of).toList(),
                version.inForce().stream().map(InForce::of).toList(),
                version.yaml());
    }

    /** A promise that no event measures, and why. */
    public record Unmeasured(String id, String promise, String reason) {
        static Unmeasured of(org.plumbline.standards.policy.UnmeasuredPromise promise) {
            return new Unmeasured(promise.id(), promise.promise(), promise.reason());
        }
    }

    /** A contract whose cases a version judges. */
    public record InForce(String contract, String provider, int version, String from, Instant knownAt) {
        static InForce of(StandardInForce inForce) {
            return new InForce(
                    inForce.contract(),
                    inForce.provider(),
                    inForce.version(),
                    inForce.from().toString(),
                    inForce.knownAt());
        }
    }
}
