package org.plumbline.standards.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Trigger;
import org.plumbline.standards.policy.Value;

/** "A number on an event stays within a bound": judged when it happens; without a number there is no evidence. */
record ValueRule(Level level, Value value, Question question) {

    List<Judged> judge() {
        return new Clocks(level, question)
                .of(Trigger.of(value.event(), value.each())).stream()
                        .map(Clocks.Clock::start)
                        .flatMap(start -> question.judged(level, start, verdict(start.trigger())).stream())
                        .toList();
    }

    private Verdict verdict(Fact event) {
        if (!question.supplies(value.event())) {
            return Verdict.noEvidence(null);
        }
        return Optional.ofNullable(event.attributes().get(value.attribute()))
                .map(BigDecimal::new)
                .map(number -> {
                    boolean tooSmall = value.min() != null && number.compareTo(value.min()) < 0;
                    boolean tooLarge = value.max() != null && number.compareTo(value.max()) > 0;
                    return tooSmall || tooLarge ? Verdict.badlyDone(null, event) : Verdict.met(null, event);
                })
                .orElse(Verdict.noEvidence(null));
    }
}
