package org.plumbline.standards.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;

/** "Rolling (from the last contact)": each target starts the next gap, with the limit of the week in which it starts. */
record RollingRule(Level level, Measure.Rolling rolling, Stay stay, Question question) {

    List<Judged> judge() {
        List<Judged> judged = new ArrayList<>();
        List<Fact> all = new ArrayList<>(List.of(stay.begins()));
        all.addAll(stay.targets());
        for (int i = 0; i < all.size(); i++) {
            Fact from = all.get(i);
            Optional<Fact> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            Weeks.phase(rolling.phases(), stay.weekOne(), from.day())
                    .map(phase -> question.limits(level).due(from, phase.limit()))
                    .map(due -> verdict(due, next))
                    .flatMap(verdict -> question.judged(level, Start.at(from), verdict))
                    .ifPresent(judged::add);
        }
        return judged;
    }

    private Verdict verdict(Due limit, Optional<Fact> next) {
        if (!(limit instanceof Due.At at)) {
            return Verdict.noEvidence(null);
        }
        Instant due = at.last();
        if (next.isPresent()) {
            return switch (Timeliness.of(next.get(), due, level.readings())) {
                case IN_TIME -> Verdict.met(due, next.get());
                case LATE -> Verdict.missed(due, next.get());
                case UNCERTAIN -> Verdict.noEvidence(due);
            };
        }
        return stay.endBefore(due, question.asOf())
                .map(end -> Verdict.ended(due, end.by(), level.readings().closing()))
                .orElseGet(() -> due.isBefore(question.asOf()) ? Verdict.missed(due, null) : Verdict.open(due));
    }
}
