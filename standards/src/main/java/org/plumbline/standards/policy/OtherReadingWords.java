package org.plumbline.standards.policy;

import org.plumbline.standards.event.Vocabulary;

/** How a sentence begins that says what another reading would mean. */
final class OtherReadingWords {

    private OtherReadingWords() {}

    /** Of what has no name as a reading, the whole rule. */
    static String of(Level otherwise, Vocabulary vocabulary) {
        String sentence = PromiseSentence.of(otherwise, vocabulary);
        return "Read as \u201c" + sentence.substring(0, sentence.length() - 1) + "\u201d";
    }

    static String of(Enum<?> choice) {
        if (choice instanceof Readings.Days days) {
            return days == Readings.Days.WORKING ? "With working days" : "With calendar days";
        }
        if (choice instanceof Readings.DayZero zero) {
            return zero == Readings.DayZero.TRIGGER_DATE
                    ? "Counted from the very day, working day or not"
                    : "Counted from the next working day";
        }
        if (choice instanceof Readings.FirstDay first) {
            return "With the day of the start as day " + (first == Readings.FirstDay.ONE ? "1" : "0");
        }
        if (choice instanceof Readings.Precision precision) {
            return switch (precision) {
                case STATED -> "With days by the day and hours by the hour";
                case DAY -> "With whole days";
                case HOUR -> "To the hour of the start";
            };
        }
        if (choice instanceof Readings.Month month) {
            return switch (month) {
                case SAME_DAY -> "With months to the same day number";
                case DAYS_28 -> "With months of 28 days";
                case DAYS_30 -> "With months of 30 days";
            };
        }
        if (choice instanceof Readings.Early early) {
            return switch (early) {
                case IGNORED -> "If what came too early were ignored";
                case COUNTS -> "If what came too early counted";
                case MISSES -> "If what came too early were a miss";
            };
        }
        return ofCourse(choice);
    }

    private static String ofCourse(Enum<?> choice) {
        if (choice instanceof Readings.Closing closing) {
            return switch (closing) {
                case WITHDRAWS -> "If the closing of a case withdrew what is not due";
                case KEEPS -> "If a closing in time kept the promise";
                case MISSES -> "If what is not done at the closing were missed";
                case IGNORES -> "If the closing of a case changed nothing";
            };
        }
        if (choice instanceof Readings.FirstDue due) {
            return due == Readings.FirstDue.FROM_START
                    ? "With the first one due from the start on"
                    : "With nothing due before the first one";
        }
        if (choice instanceof Readings.Numbering numbering) {
            return numbering == Readings.Numbering.RESTARTS
                    ? "With the weeks counted anew after each start"
                    : "With the weeks counted on from the first start";
        }
        if (choice instanceof Readings.PhaseChange change) {
            return "With the limit of the " + (change == Readings.PhaseChange.EARLIER_LIMIT ? "earlier" : "later")
                    + " weeks for a gap across two phases";
        }
        if (choice instanceof Readings.PartPeriod part) {
            return switch (part) {
                case COUNTS -> "With a part of a period judged like a whole one";
                case SKIPPED -> "With a part of a period left out";
                case PRO_RATA -> "With a part of a period judged by its share";
            };
        }
        if (choice instanceof Readings.Anchor anchor) {
            return anchor == Readings.Anchor.HELD ? "With the last booking for all" : "With each booking by itself";
        }
        if (choice instanceof Readings.ShortNotice notice) {
            return notice == Readings.ShortNotice.MISSES
                    ? "If a booking at short notice were a miss"
                    : "If a booking at short notice asked nothing";
        }
        return choice == Readings.Excuse.ANY_TIME
                ? "If an excuse counted after the limit too"
                : "If an excuse had to come in time";
    }
}
