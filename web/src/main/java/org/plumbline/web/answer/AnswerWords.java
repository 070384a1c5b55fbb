package org.plumbline.web.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.monitor.answer.Answer;
import org.plumbline.monitor.answer.AnswerFilter.State;
import org.plumbline.monitor.answer.Ground;
import org.plumbline.web.show.Choice;

/** Answers in words. */
public final class AnswerWords {
    private AnswerWords() {}

    /** As somebody chooses it: Missed: our own delay. */
    public static String of(Ground ground) {
        return (ground.isDispute() ? "The verdict is wrong: " : "It was missed: ") + ground.words();
    }

    /** What it is, and what came of it. */
    public static String state(Answer answer) {
        if (!answer.ground().isDispute()) {
            return "answered";
        }
        return answer.outcome() == null
                ? "disputed, waits for an outcome"
                : answer.outcome().upheld() ? "dispute upheld" : "dispute rejected";
    }

    public static List<Choice> states() {
        return Arrays.stream(State.values())
                .map(state -> new Choice(key(state), words(state)))
                .toList();
    }

    /** As it stands in an address. */
    public static String key(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String words(State state) {
        return switch (state) {
            case WAITING -> "Disputed, waits for an outcome";
            case DECIDED -> "Disputed and decided";
            case EXPLAINED -> "Answered";
        };
    }
}
