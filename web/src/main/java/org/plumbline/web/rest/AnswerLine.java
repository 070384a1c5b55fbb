package org.plumbline.web.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.answer.Answer;
import org.plumbline.monitor.answer.Outcome;

/**
 * An answer on the wire.
 *
 * @param key the opportunity's stable name within the case
 * @param verdict what it was when this was said
 * @param disputes whether it says that the verdict is wrong
 * @param outcome of a dispute, or null
 */
public record AnswerLine(
        long number,
        @JsonbProperty("case") String ref,
        String provider,
        String contract,
        String level,
        String key,
        String month,
        String verdict,
        boolean disputes,
        String ground,
        String words,
        String by,
        Instant at,
        @Nullable OutcomeLine outcome) {
    static AnswerLine of(Answer answer) {
        return new AnswerLine(
                answer.number(),
                answer.caseRef(),
                answer.contract().provider(),
                answer.contract().ref(),
                answer.level(),
                answer.key(),
                answer.month().toString(),
                State.of(answer.verdict()),
                answer.ground().isDispute(),
                Given.shown(answer.ground()),
                answer.told(),
                answer.by(),
                answer.at(),
                answer.outcome() == null ? null : OutcomeLine.of(answer.outcome()));
    }

    /** What the commissioner said. */
    public record OutcomeLine(boolean upheld, String words, String by, Instant at) {
        static OutcomeLine of(Outcome outcome) {
            return new OutcomeLine(outcome.upheld(), outcome.told(), outcome.by(), outcome.at());
        }
    }
}
