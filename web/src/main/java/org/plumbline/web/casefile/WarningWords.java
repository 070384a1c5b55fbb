package org.plumbline.web.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plumbline.monitor.casefile.Sent;
import org.plumbline.monitor.casefile.Verdict;
import org.plumbline.monitor.casefile.WarningFilter.State;
import org.plumbline.web.show.Choice;

/** What became of a warning, in words. */
final class WarningWords {
    private WarningWords() {}

    static String of(State state) {
        return state == State.TAKEN_BACK
                ? "no longer stands"
                : Verdict.valueOf(state.name()).words();
    }

    /** Whether it was sent, to the destinations of who looks. */
    static String of(Sent sent) {
        return switch (sent) {
            case NOWHERE -> "nowhere";
            case GIVEN_UP -> "given up";
            case WAITING -> "waiting";
            case SENT -> "sent";
        };
    }

    /** As addresses have it. */
    static String key(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Choice> choices() {
        return Arrays.stream(State.values())
                .map(state -> new Choice(key(state), of(state)))
                .toList();
    }
}
