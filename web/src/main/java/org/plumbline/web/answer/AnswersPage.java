package org.plumbline.web.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Page;
import org.plumbline.monitor.answer.Answer;
import org.plumbline.monitor.answer.AnswerFilter;
import org.plumbline.monitor.answer.AnswerFilter.State;
import org.plumbline.monitor.answer.Answers;
import org.plumbline.monitor.answer.Outcome;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.CameFrom;
import org.plumbline.web.show.Choice;
import org.plumbline.web.show.DayWords;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureWords;
import org.plumbline.web.show.Masthead;

/** What did providers say of missed promises, and what came of what they disputed? */
@Named
@RequestScoped
public class AnswersPage {
    private static final int ROWS = 50;

    private Viewer viewer;
    private Answers answers;
    private Masthead masthead;
    private String provider = "";
    private String state = "";
    private String after = "";
    private @Nullable Page<Answer> page;

    @Inject
    public AnswersPage(Viewer viewer, Answers answers, Masthead masthead) {
        this.viewer = viewer;
        this.answers = answers;
        this.masthead = masthead;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AnswersPage() {}

    /** Asked for before anything is drawn, so that what can't be found is told as such. */
    public void load() {
        page();
    }

    public Page<Answer> page() {
        if (page == null) {
            page = answers.page(viewer.view(), filter(), after, ROWS);
        }
        return page;
    }

    public String sentence() {
        AnswerFilter waiting = new AnswerFilter(State.WAITING, provider.isEmpty() ? null : provider, null);
        long count = answers.count(viewer.view(), waiting);
        return count == 0
                ? "No dispute waits for an outcome."
                : FigureWords.counted(count, "dispute waits", "disputes wait") + " for an outcome.";
    }

    public String state(Answer answer) {
        return AnswerWords.state(answer);
    }

    public List<Choice> states() {
        return AnswerWords.states();
    }

    public String caseAddress(Answer answer) {
        Address here = address().with("after", after);
        return CameFrom.carried(
                        Address.of("/case")
                                .with("ref", answer.caseRef())
                                .with("contract", answer.contract().ref()),
                        here)
                + "#" + answer.key();
    }

    public Address address() {
        return Address.of("/answers").with("provider", provider).with("state", state);
    }

    public String nextAddress() {
        return address().with("after", page().next()).toString();
    }

    public String csvAddress() {
        return address().with("as", "csv").toString();
    }

    public void download() throws IOException {
        Export csv = new Export(
                masthead.notice(),
                "case",
                "provider",
                "contract",
                "promise",
                "month",
                "verdict then",
                "state",
                "ground",
                "in words",
                "by",
                "said",
                "outcome in words",
                "outcome by",
                "outcome said");
        String cursor = "";
        do {
            Page<Answer> next = answers.page(viewer.view(), filter(), cursor, Answers.LONGEST_PAGE);
            next.rows().forEach(answer -> row(csv, answer));
            cursor = next.next();
        } while (cursor != null);
        csv.send("answers");
    }

    private static void row(Export csv, Answer answer) {
        Outcome outcome = answer.outcome();
        csv.row(
                answer.caseRef(),
                answer.contract().providerName(),
                answer.contract().ref(),
                answer.level(),
                answer.month(),
                answer.verdict().words(),
                AnswerWords.state(answer),
                answer.ground().words(),
                answer.told(),
                answer.by(),
                DayWords.sortable(answer.at(), answer.contract().zone()),
                outcome == null ? null : outcome.told(),
                outcome == null ? null : outcome.by(),
                outcome == null
                        ? null
                        : DayWords.sortable(outcome.at(), answer.contract().zone()));
    }

    private AnswerFilter filter() {
        State only = Arrays.stream(State.values())
                .filter(one -> AnswerWords.key(one).equals(state))
                .findFirst()
                .orElse(null);
        return new AnswerFilter(only, provider.isEmpty() ? null : provider, null);
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider == null ? "" : provider;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }
}
