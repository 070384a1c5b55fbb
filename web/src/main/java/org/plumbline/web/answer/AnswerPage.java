package org.plumbline.web.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.answer.Answer;
import org.plumbline.monitor.answer.Answers;
import org.plumbline.monitor.answer.Ground;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.CaseFiles;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.Said;

/** Why was this promise missed, or is the verdict wrong? The provider answers, the commissioner says what comes of it. */
@Named
@RequestScoped
public class AnswerPage {
    private Viewer viewer;
    private CaseFiles files;
    private Answers answers;
    private String ref = "";
    private String contract = "";
    private String key = "";
    private String ground = "";
    private String told = "";
    private String upheld = "";
    private @Nullable CaseFile file;

    @Inject
    public AnswerPage(Viewer viewer, CaseFiles files, Answers answers) {
        this.viewer = viewer;
        this.files = files;
        this.answers = answers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AnswerPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        story();
    }

    public CaseFile file() {
        if (file == null) {
            file = files.find(viewer.view(), getRef(), getContract().isEmpty() ? null : getContract())
                    .orElseThrow(() -> Refused.notFound("You see no case '" + getRef() + "'"));
        }
        return file;
    }

    public PromiseStory story() {
        return file().promises().stream()
                .filter(one -> one.key().equals(getKey()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("The case has no promise '" + getKey() + "'"));
    }

    public List<Answer> given() {
        return answers.ofCase(viewer.view(), file().contract(), getRef()).getOrDefault(getKey(), List.of());
    }

    /** The dispute of this promise of which nothing has come yet, or null. */
    public @Nullable Answer waiting() {
        return given().stream().filter(Answer::isWaiting).findFirst().orElse(null);
    }

    public boolean isAnswering() {
        return answers.mayAnswer(viewer.view(), file().contract()) && story().verdict() != Verdict.OPEN;
    }

    public boolean isDeciding() {
        return answers.mayDecide(viewer.view(), file().contract()) && waiting() != null;
    }

    /** A kept promise takes no answer, but its verdict may be disputed. */
    public List<Choice> grounds() {
        return Arrays.stream(Ground.values())
                .filter(one -> one.isDispute() || story().verdict() == Verdict.MISSED)
                .map(one -> new Choice(one.name(), AnswerWords.of(one)))
                .toList();
    }

    public @Nullable String give() {
        return Said.orRefused(
                () -> {
                    Answer given = answers.give(viewer.view(), getRef(), getKey(), ground(), told);
                    return given.ground().isDispute()
                            ? "The verdict is disputed. Whoever let the contract says what comes of it."
                            : "Your answer stands beside the promise now.";
                },
                caseAddress());
    }

    private Ground ground() {
        return Arrays.stream(Ground.values())
                .filter(one -> one.name().equals(ground))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("Choose what you want to say"));
    }

    public @Nullable String decide() {
        return Said.orRefused(
                () -> {
                    Answer of = waiting();
                    if (of == null) {
                        throw Refused.conflict("Somebody has said already what comes of it");
                    }
                    answers.decide(viewer.view(), of.number(), Boolean.parseBoolean(upheld), told);
                    return Boolean.parseBoolean(upheld)
                            ? "The dispute is upheld. The verdict changes when the provider sends the corrected event."
                            : "The dispute is rejected, and the verdict stands.";
                },
                caseAddress());
    }

    public String caseAddress() {
        return Address.of("/case").with("ref", getRef()).with("contract", getContract()) + "#" + getKey();
    }

    public String getRef() {
        return Asked.or(ref, "ref");
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    /** Whose case; empty: whichever has that reference. */
    public String getContract() {
        return Asked.or(contract, "contract");
    }

    public void setContract(@Nullable String contract) {
        this.contract = contract == null ? "" : contract;
    }

    public String getKey() {
        return Asked.or(key, "key");
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public String getTold() {
        return told;
    }

    public void setTold(@Nullable String told) {
        this.told = told == null ? "" : told;
    }

    public String getUpheld() {
        return upheld;
    }

    public void setUpheld(@Nullable String upheld) {
        this.upheld = upheld == null ? "" : upheld;
    }
}
