package org.plumbline.standards.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Moment;
import org.plumbline.standards.policy.Trigger;

/** Tells an opportunity in plain English. */
record Story(
        Opportunity o,
        Sight sight,
        Seen trigger,
        @Nullable Seen booking,
        Moment start,
        @Nullable Moment due,
        @Nullable Seen decidedBy,
        @Nullable Seen closedBy,
        @Nullable Lateness late,
        List<NotCounted> notCounted,
        List<String> pauses) {

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        said.add(beginning());
        link().ifPresent(said::add);
        agreed().ifPresent(said::add);
        Set<String> instead = o.resolvedLevel().level().replaces();
        if (!instead.isEmpty()) {
            said.add("Judged by promise " + o.resolvedLevel().level().id() + " instead of "
                    + String.join(" and ", instead) + ", unless that was decided before.");
        }
        if (isOver()) {
            said.add("It counts in the share from " + spoken(start) + " on.");
        }
        said.addAll(pauses);
        if (o.anew != null) {
            said.add(o.anew.sentence(o));
        } else if (o.revision != null) {
            o.revision.sentence(o).ifPresent(said::add);
        }
        said.add(end());
        if (o.recordedLate()) {
            Instant written = Instant.ofEpochMilli(o.history().recorded(o.decidedBy()));
            said.add("It was written down only on "
                    + Spoken.moment(
                            Moment.at(written, o.resolved().zone()),
                            o.resolved().zone())
                    + ", after it was due.");
        }
        for (NotCounted other : notCounted) {
            said.add(event(other.event()) + " does not count: " + other.why() + ".");
        }
        said.add("Judged by " + o.resolved().standard().title() + ", version "
                + o.resolved().version()
                + (o.inForceFrom() == InForce.ALWAYS
                        ? ""
                        : ", in force from " + Spoken.day(LocalDate.ofEpochDay(o.inForceFrom())))
                + (o.resolvedLevel().level().countsWorkingDays()
                        ? ", by working days of " + o.resolved().calendar.title() + "."
                        : "."));
        return said;
    }

    private String beginning() {
        boolean slot = isSlot();
        String began = slot
                ? "From " + spoken(start) + ", counted from " + trigger.title() + " on " + spoken(trigger.moment())
                : event(trigger) + bookedFor();
        if (due == null) {
            return began + ".";
        }
        boolean window = o.opensMillis() > o.history().latest(o.countedFrom()) && !slot;
        String from = window ? "from " + spoken(Spoken.opening(o.opensMillis(), o.resolved().civil)) + " " : "";
        return began + ": due " + from + "by " + Spoken.due(due, o.resolved().zone()) + ".";
    }

    /** The share has a denominator of its own, in which the case counted before its clock started. */
    private boolean isOver() {
        return o.resolvedLevel().level().over() != null;
    }

    private boolean isSlot() {
        return !isOver() && !start.equals(trigger.moment());
    }

    /** Where the clock follows another promise: what of that one started it. */
    private Optional<String> link() {
        Trigger.Link link = o.resolvedLevel().level().measure().follows();
        if (link == null || o.reason() == Reason.LINK_UNKNOWN) {
            return Optional.empty();
        }
        String became = start.equals(trigger.moment()) ? "was done" : "fell due";
        return Optional.of("Promise " + link.level() + " " + became + " then, and that starts the clock.");
    }

    private Optional<String> agreed() {
        Opportunity.ClockRun clock = o.clock();
        return Optional.ofNullable(clock).map(run -> run.agreedIn(o)).filter(said -> !said.isEmpty());
    }

    private String bookedFor() {
        if (booking == null || o.anchorMillis == Opportunity.NO_DUE) {
            return "";
        }
        String when = "for " + spoken(Spoken.dueMoment(o.anchorMillis, o.resolved().civil));
        return booking.index() == trigger.index()
                ? ", " + when
                : ", judged by the booking of " + spoken(booking.moment()) + ", " + when;
    }

    private String end() {
        String own = o.resolvedLevel().judge.outcome(o);
        return own.isEmpty() ? byState() : own;
    }

    private String byState() {
        return switch (o.state()) {
            case OPEN -> open();
            case MET -> closedBy != null ? event(closedBy) + " ended it in time: kept." : done() + ": in time.";
            case MISSED -> missed();
            case EXCUSED -> done() + reason() + ": excused.";
            case WITHDRAWN -> withdrawn();
            case NO_EVIDENCE -> o.reason().sentence();
        };
    }

    private String open() {
        if (o.twist() == Twist.NOT_STARTED) {
            return "Its clock has not started.";
        }
        return (many() ? counted() : "Not done yet")
                + (o.isPaused() ? "; when it is due is not known." : ", and still in time.");
    }

    private String done() {
        String done = decidedBy == null ? "Ended by itself" : event(decidedBy);
        return many() && o.done() == o.asked() ? done + ", " + o.done() + " of " + o.asked() : done;
    }

    private String withdrawn() {
        String by = closedBy == null ? "It" : event(closedBy);
        return switch (o.twist()) {
            case MOVED -> by + " moved it: withdrawn.";
            case CALLED_OFF -> by + " called it off: withdrawn.";
            case SHORT_NOTICE -> "The booking left no time for it: withdrawn.";
            default -> by + " ended " + (closedBy == null ? "" : "it ") + "before it was due: withdrawn.";
        };
    }

    private String reason() {
        String why = decidedBy == null ? "" : sight.attribute(o.history(), o.decidedBy(), "reason");
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    private String missed() {
        if (o.twist() == Twist.TOO_EARLY) {
            return done() + ": too early, and that is a miss.";
        }
        return missedInTime() + (o.twist() == Twist.SHORT_NOTICE ? " The booking left no time for it." : "");
    }

    private String missedInTime() {
        if (closedBy != null) {
            return event(closedBy) + " ended it before it was done"
                    + (many() ? ", " + o.done() + " of " + o.asked() + " times" : "") + ": missed.";
        }
        String by = late == null ? "" : late.words();
        if (o.doneLate()) {
            return done() + ": " + by + " late.";
        }
        return (many() ? counted() : "Not done") + ": overdue by " + by + ".";
    }

    private boolean many() {
        return o.asked() > 1;
    }

    private String counted() {
        return "Done " + o.done() + " of " + o.asked() + " times";
    }

    private String event(Seen seen) {
        return capital(seen.title()) + " on " + spoken(seen.moment());
    }

    private String spoken(Moment moment) {
        return Spoken.moment(moment, o.resolved().zone());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
