package org.plumbline.standards.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.clock.Months;
import org.plumbline.standards.event.History;

/**
 * The replay rules as a programmer would write them for this file and this day alone: loops over primitive arrays,
 * days as numbers, nothing that could be configured. The yardstick for the speed of the assessor, and an answer of its
 * own to hold it against.
 */
final class HandWrittenLoops {

    private static final String[] EVENTS = {
        "referral",
        "contact",
        "action-plan",
        "start",
        "exit",
        "job-start",
        "in-work-contact",
        "call",
        "induction",
        "welcome-call"
    };
    private static final int REFERRAL = 0;
    private static final int CONTACT = 1;
    private static final int ACTION_PLAN = 2;
    private static final int START = 3;
    private static final int EXIT = 4;
    private static final int JOB_START = 5;
    private static final int IN_WORK_CONTACT = 6;
    private static final int CALL = 7;
    private static final int INDUCTION = 8;
    private static final int WELCOME_CALL = 9;

    private static final String[] RULES = {"R1", "R2", "R3", "R4", "R5", "R6_CASES", "R7"};
    private static final int R1 = 0;
    private static final int R2 = 1;
    private static final int R3 = 2;
    private static final int R4 = 3;
    private static final int R5 = 4;
    private static final int R6 = 5;
    private static final int R7 = 6;

    private static final int MET = 0;
    private static final int MISSED = 1;
    private static final int OPEN = 2;
    private static final int STATES = 3;

    private static final int NEVER = Integer.MAX_VALUE;

    private final List<String> providers;
    private final int asOf = (int) Replay.AS_OF.toEpochDay();
    private final int firstDay = (int) LocalDate.of(2011, 1, 1).toEpochDay();
    private final int firstMonth = Months.of(firstDay);
    private final int months = Months.of(asOf) - firstMonth + 1;

    private final int cases;
    private final int[] provider;
    private final boolean[] transferred;
    private final int[] firstEvent;
    private final byte[] type;
    private final int[] day;

    private final int[] monthOfDay = new int[asOf - firstDay + 1];
    private final int[] threeWorkingDaysAfter = new int[asOf - firstDay + 1];
    private final int[] counts;

    HandWrittenLoops(Replay replay) {
        providers = new ArrayList<>(
                new TreeSet<>(replay.cases.stream().map(Replay.Case::provider).toList()));
        cases = replay.cases.size();
        provider = new int[cases];
        transferred = new boolean[cases];
        firstEvent = new int[cases + 1];
        int events =
                replay.cases.stream().mapToInt(each -> each.history().size()).sum();
        type = new byte[events];
        day = new int[events];
        List<String> known = List.of(EVENTS);
        int at = 0;
        for (int c = 0; c < cases; c++) {
            History history = replay.cases.get(c).history();
            provider[c] = providers.indexOf(replay.cases.get(c).provider());
            transferred[c] = replay.cases.get(c).transferred();
            for (int i = 0; i < history.size(); i++) {
                type[at] = (byte) known.indexOf(replay.dictionary.word(history.type(i)));
                day[at++] = history.day(i);
            }
            firstEvent[c + 1] = at;
        }
        WorkingCalendar calendar = Calendars.builtIn().find("england-and-wales").orElseThrow();
        for (int i = 0; i < monthOfDay.length; i++) {
            monthOfDay[i] = Months.of(firstDay + i) - firstMonth;
            threeWorkingDaysAfter[i] = calendar.addWorkingDays(calendar.rollForward(firstDay + i), 3);
        }
        counts = new int[providers.size() * RULES.length * months * STATES];
    }

    /** Judges every case anew. */
    void run() {
        Arrays.fill(counts, 0);
        for (int c = 0; c < cases; c++) {
            judge(c);
        }
    }

    private void judge(int c) {
        int referral = first(REFERRAL, c, 0);
        if (referral != NEVER) {
            within(c, R1, referral, threeWorkingDaysAfter[referral - firstDay], first(CONTACT, c, referral));
            within(c, R2, referral, referral + 15, first(ACTION_PLAN, c, referral));
            within(c, R6, referral, referral + 25, first(START, c, referral));
            if (transferred[c]) {
                within(c, R4, referral, referral + 7, third(CALL, c, referral));
            }
        }
        inductions(c);
        int start = first(START, c, 0);
        if (start != NEVER) {
            contacts(c, start);
        }
        int jobStart = first(JOB_START, c, 0);
        if (jobStart != NEVER) {
            inWorkContacts(c, jobStart);
        }
    }

    /** A call falls on one of two days before, or it is too late for it. */
    private void inductions(int c) {
        for (int i = firstEvent[c]; i < firstEvent[c + 1] && day[i] <= asOf; i++) {
            if (type[i] == INDUCTION) {
                within(c, R5, day[i], day[i] - 1, first(WELCOME_CALL, c, day[i] - 2));
            }
        }
    }

    private void contacts(int c, int start) {
        int exit = first(EXIT, c, start);
        int last = start;
        for (int i = firstEvent[c]; i < firstEvent[c + 1] && day[i] <= exit && day[i] <= asOf; i++) {
            if (type[i] == CONTACT && day[i] >= start) {
                within(c, R3, last, last + 14, day[i]);
                last = day[i];
            }
        }
        within(c, R3, last, last + 14, exit);
    }

    private void inWorkContacts(int c, int jobStart) {
        int exit = first(EXIT, c, jobStart);
        int last = jobStart;
        for (int i = firstEvent[c]; i < firstEvent[c + 1] && day[i] <= exit && day[i] <= asOf; i++) {
            if (type[i] == IN_WORK_CONTACT && day[i] >= jobStart) {
                inWork(c, jobStart, last, day[i]);
                last = day[i];
            }
        }
        inWork(c, jobStart, last, exit);
    }

    private void inWork(int c, int jobStart, int last, int next) {
        int week = (last - jobStart) / 7 + 1;
        if (week <= 104) {
            within(c, R7, last, last + (week <= 6 ? 7 : week <= 14 ? 14 : 31), next);
        }
    }

    /** The day of the first such event on or after a day, or never. */
    private int first(int wanted, int c, int from) {
        for (int i = firstEvent[c]; i < firstEvent[c + 1] && day[i] <= asOf; i++) {
            if (type[i] == wanted && day[i] >= from) {
                return day[i];
            }
        }
        return NEVER;
    }

    /** The day of the third such event on or after a day, or never. */
    private int third(int wanted, int c, int from) {
        int found = 0;
        for (int i = firstEvent[c]; i < firstEvent[c + 1] && day[i] <= asOf; i++) {
            if (type[i] == wanted && day[i] >= from && ++found == 3) {
                return day[i];
            }
        }
        return NEVER;
    }

    private void within(int c, int rule, int from, int last, int done) {
        int state = done <= last ? MET : asOf <= last && done == NEVER ? OPEN : MISSED;
        counts[((provider[c] * RULES.length + rule) * months + monthOfDay[from - firstDay]) * STATES + state]++;
    }

    /** Met, missed and open by provider, month and rule. */
    Map<Replay.Row, Replay.Counts> counted() {
        Map<Replay.Row, Replay.Counts> counted = new TreeMap<>();
        for (int row = 0; row < counts.length / STATES; row++) {
            int met = counts[row * STATES + MET];
            int missed = counts[row * STATES + MISSED];
            int open = counts[row * STATES + OPEN];
            if (met + missed + open > 0) {
                String of = providers.get(row / months / RULES.length);
                String rule = RULES[row / months % RULES.length];
                counted.put(
                        new Replay.Row(of, Replay.yearMonth(firstMonth + row % months), rule),
                        new Replay.Counts(met, missed, open));
            }
        }
        return counted;
    }
}
