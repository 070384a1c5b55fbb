package org.plumbline.standards.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.History;
import org.plumbline.standards.policy.Trigger;
import org.plumbline.standards.policy.Value;

/** A number on an event within its bounds: decided by the event itself. */
final class ValueJudge extends TriggeredJudge {

    private final Value value;
    private final ResolvedPattern event;
    private final int attribute;

    ValueJudge(Value value, Resolution resolution) {
        super(Starts.of(Trigger.of(value.event(), value.each()), resolution));
        this.value = value;
        event = resolution.pattern(value.event());
        attribute = resolution.asked(value.attribute());
    }

    @Override
    public List<ResolvedPattern> targets() {
        return List.of(event);
    }

    @Override
    void judge(Hearing hearing, ResolvedLevel level, int trigger) {
        Opportunity o = hearing.opportunity;
        BigDecimal number = number(hearing.history, trigger);
        if (number == null) {
            o.noEvidence(Reason.VALUE_UNKNOWN);
        } else if (value.holds(number)) {
            o.met(trigger);
        } else {
            o.missed(trigger);
            o.doneLate = false;
        }
        hearing.decide(level);
    }

    @Override
    public String outcome(Opportunity o) {
        BigDecimal number = number(o.history(), o.trigger());
        return number == null
                ? ""
                : "It says " + number.toPlainString() + ", and " + value.bounds() + " is promised: "
                        + o.state().words() + ".";
    }

    private @Nullable BigDecimal number(History history, int event) {
        return history.number(event, attribute);
    }
}
