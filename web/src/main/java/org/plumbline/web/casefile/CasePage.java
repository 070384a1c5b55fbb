package org.plumbline.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.answer.Answer;
import org.plumbline.monitor.answer.Answers;
import org.plumbline.monitor.casefile.CaseFile;
import org.plumbline.monitor.casefile.CaseFiles;
import org.plumbline.monitor.casefile.PromiseStory;
import org.plumbline.monitor.casefile.ShownEvent;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.CameFrom;
import org.plumbline.web.show.KnownOn;

/** What happened in one case, which promises were kept, and why is each verdict what it is? */
@Named
@RequestScoped
public class CasePage {
    private Viewer viewer;
    private CaseFiles files;
    private KnownOn knownOn;
    private Answers answers;
    private String ref = "";
    private String contract = "";
    private String from = "";
    private @Nullable CaseFile file;
    private @Nullable Map<String, List<Answer>> given;

    @Inject
    public CasePage(Viewer viewer, CaseFiles files, KnownOn knownOn, Answers answers) {
        this.viewer = viewer;
        this.files = files;
        this.knownOn = knownOn;
        this.answers = answers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CasePage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        file();
    }

    public CaseFile file() {
        if (file == null) {
            Instant by = knownOn.by();
            String of = contract.isEmpty() ? null : contract;
            Optional<CaseFile> found =
                    by == null ? files.find(viewer.view(), ref, of) : files.find(viewer.view(), ref, of, by);
            file = found.orElseThrow(() -> Refused.notFound("You see no case '" + ref + "'"));
        }
        return file;
    }

    /** The finding in a sentence: 9 promises: 6 kept, 1 missed, 2 open. */
    public String sentence() {
        Map<Verdict, Long> counts = file().promises().stream()
                .collect(Collectors.groupingBy(PromiseStory::verdict, TreeMap::new, Collectors.counting()));
        if (counts.isEmpty()) {
            return "No promise's clock has started in this case.";
        }
        String told = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
        int size = file().promises().size();
        return size + (size == 1 ? " promise: " : " promises: ") + told + ".";
    }

    /** What was said of a promise; nothing of a look back, which tells of verdicts alone. */
    public List<Answer> answers(PromiseStory story) {
        if (given == null) {
            given = knownOn.isPast() ? Map.of() : answers.ofCase(viewer.view(), file().contract(), ref);
        }
        return given.getOrDefault(story.key(), List.of());
    }

    /** Where this person can say something of a promise, or empty: they have nothing to say. */
    public String answerAddress(PromiseStory story) {
        return answerWords(story).isEmpty()
                ? ""
                : Address.of("/answer")
                        .with("ref", ref)
                        .with("contract", file().contract().ref())
                        .with("key", story.key())
                        .toString();
    }

    public String answerWords(PromiseStory story) {
        if (knownOn.isPast() || story.verdict() == Verdict.OPEN) {
            return "";
        }
        boolean waiting = answers(story).stream().anyMatch(Answer::isWaiting);
        if (waiting && answers.mayDecide(viewer.view(), file().contract())) {
            return "Say what comes of the dispute";
        }
        if (!answers.mayAnswer(viewer.view(), file().contract())) {
            return "";
        }
        return story.verdict() == Verdict.MISSED ? "Answer for it, or dispute the verdict" : "Dispute the verdict";
    }

    /** Whether the event decided one of the promises. */
    public boolean isCounted(ShownEvent event) {
        return file().promises().stream().anyMatch(story -> event.event().id().equals(story.decidedBy()));
    }

    /** The list with the filters and the place from which somebody came here. */
    public CameFrom back() {
        return CameFrom.of(from);
    }

    public String getContract() {
        return contract;
    }

    public void setContract(@Nullable String contract) {
        this.contract = contract == null ? "" : contract;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
