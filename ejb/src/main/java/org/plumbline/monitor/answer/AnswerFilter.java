package org.plumbline.monitor.answer;

import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Contract;

/**
 * Which answers to list; null for any.
 *
 * @param provider its name in addresses
 * @param contract its reference
 */
public record AnswerFilter(
        @Nullable State state,
        @Nullable String provider,
        @Nullable String contract) {
    public static final AnswerFilter ALL = new AnswerFilter(null, null, null);

    /** What became of it. */
    public enum State {
        /** A dispute without an outcome. */
        WAITING("a.outcome is null and a.ground in " + disputes()),
        /** A dispute with one. */
        DECIDED("a.outcome is not null"),
        /** An answer that disputes nothing. */
        EXPLAINED("a.ground not in " + disputes());

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        private static String disputes() {
            return java.util.Arrays.stream(Ground.values())
                    .filter(Ground::isDispute)
                    .map(ground -> "'" + ground + "'")
                    .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
        }
    }

    public static AnswerFilter of(State state) {
        return new AnswerFilter(state, null, null);
    }

    boolean fits(Contract of) {
        return (provider == null || provider.equals(of.provider())) && (contract == null || contract.equals(of.ref()));
    }
}
