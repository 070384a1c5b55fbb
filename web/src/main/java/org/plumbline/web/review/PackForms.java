package org.plumbline.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackCell;
import org.plumbline.monitor.review.SignedPack;
import org.plumbline.monitor.review.Signing;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.Said;

/** What a contract manager does with a pack: says what the files of sampled cases show, and signs. */
@Named
@RequestScoped
public class PackForms {
    private Viewer viewer;
    private PackAsked asked;
    private PackPage page;
    private Signing signing;
    private String sampled = "";
    private String agrees = "yes";
    private String words = "";
    private String reason = "";

    @Inject
    public PackForms(Viewer viewer, PackAsked asked, PackPage page, Signing signing) {
        this.viewer = viewer;
        this.asked = asked;
        this.page = page;
        this.signing = signing;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PackForms() {}

    /** The sampled cases, those that nobody has checked yet first. */
    public List<Choice> cases() {
        Pack pack = page.pack();
        return pack == null
                ? List.of()
                : pack.parts().stream()
                        .filter(part -> part.id().equals("sample") && part.table() != null)
                        .flatMap(part -> part.table().rows().stream())
                        .sorted((one, other) -> Boolean.compare(!isUnchecked(one), !isUnchecked(other)))
                        .map(this::choice)
                        .toList();
    }

    /** Where file and system differ and how, case by case: told here alone, as it goes when the case is erased. */
    public List<String> found() {
        return signing.checks(viewer.view(), asked.question()).stream()
                .filter(check -> !check.agrees())
                .map(check -> page.words().name(new PackCell.OfCase(check.number())) + ": " + check.words() + " ("
                        + check.by() + ")")
                .toList();
    }

    private static boolean isUnchecked(List<PackCell> row) {
        return row.contains(new PackCell.Text("not checked yet"));
    }

    private Choice choice(List<PackCell> row) {
        PackCell.OfCase of = (PackCell.OfCase) row.get(0);
        String name = page.words().name(of);
        return new Choice(String.valueOf(of.number()), isUnchecked(row) ? name : name + ", checked");
    }

    public @Nullable String check() {
        return Said.orRefused(
                () -> {
                    if (!sampled.matches("\\d{1,18}")) {
                        throw Refused.notFound("That case is not in the sample");
                    }
                    signing.check(
                            viewer.view(), asked.question(), Long.parseLong(sampled), agrees.equals("yes"), words);
                    return "What you found is written down.";
                },
                asked.address());
    }

    public @Nullable String sign() {
        return Said.orRefused(
                () -> {
                    Pack pack = page.pack();
                    if (pack == null) {
                        throw Refused.busy("This is still being measured: sign again in a moment");
                    }
                    String seen = Objects.requireNonNullElse(Faces.getRequestParameter("seen"), "");
                    String before = Objects.requireNonNullElse(Faces.getRequestParameter("before"), "");
                    SignedPack signed = signing.sign(
                            viewer.view(),
                            asked.question(),
                            pack,
                            seen,
                            before.matches("\\d{1,6}") ? Integer.parseInt(before) : -1,
                            reason);
                    return "Edition " + signed.edition() + " is signed.";
                },
                asked.editionAddress(page.editions().size() + 1));
    }

    public String getSampled() {
        return sampled;
    }

    public void setSampled(@Nullable String sampled) {
        this.sampled = sampled == null ? "" : sampled;
    }

    public String getAgrees() {
        return agrees;
    }

    public void setAgrees(@Nullable String agrees) {
        this.agrees = agrees == null ? "" : agrees;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
