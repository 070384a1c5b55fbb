package org.plumbline.standards.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.standards.policy.Agreed;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Measure;
import org.plumbline.standards.policy.Readings;

/** "Rolling (from the last contact)": each target starts the next gap, with the limit of the week in which it starts. */
record RollingRule(Level level, Measure.Rhythm rhythm, Stay stay, Question question) {

    List<Judged> judge() {
        List<Judged> judged = new ArrayList<>();
        List<Fact> all = new ArrayList<>(List.of(stay.begins()));
        all.addAll(stay.targets());
        for (int i = 0; i < all.size(); i++) {
            Fact from = all.get(i);
            Optional<Fact> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            due(from)
                    .map(due -> verdict(due, next))
                    .flatMap(verdict -> question.judged(level, Start.at(from), verdict))
                    .ifPresent(judged::add);
        }
        return judged;
    }

    /** Nothing outside every phase. */
    private Optional<Due> due(Fact from) {
        if (rhythm instanceof Agreed agreed) {
            return Optional.of(question.due(level, Start.at(from), agreed));
        }
        List<Measure.Phase> phases = ((Measure.Rolling) rhythm).phases();
        return Weeks.phase(phases, stay.weekOne(), from.day()).map(phase -> due(from, phase, phases));
    }

    /** "Which limit a gap has that would end in the next phase." Q: and by that one in the phase after it? That one's. */
    private Due due(Fact from, Measure.Phase phase, List<Measure.Phase> phases) {
        Due due = question.limits(level).due(from, phase.limit());
        boolean later = level.readings().phaseChange() == Readings.PhaseChange.LATER_LIMIT;
        if (!later || !(due instanceof Due.At at) || at.last().equals(Due.NOT_YET)) {
            return due;
        }
        LocalDate day = LocalDate.ofInstant(at.last(), question.days().zone());
        return phases.stream()
                .filter(next -> next.firstWeek() == phase.lastWeek() + 1)
                .filter(next -> Weeks.of(stay.weekOne(), day) >= next.firstWeek())
                .findFirst()
                .map(next -> due(from, next, phases))
                .orElse(due);
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
