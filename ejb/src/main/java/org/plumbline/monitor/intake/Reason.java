package org.plumbline.monitor.intake;

import org.plumbline.monitor.Refused;

/** Why somebody has something done, in their own words: kept, and read by everybody who sees what was done. */
public final class Reason {
    private static final int LONGEST = 1_000;

    private Reason() {}

    /**
     * @param what is to be done, to go on from "Say why"
     * @throws Refused where it is empty, longer than {@value #LONGEST} characters, or holds something personal
     */
    public static String of(String given, String what) {
        String reason = given.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Refused.invalid("Say why " + what + ", in at most " + LONGEST + " characters");
        }
        Personal.in(reason).ifPresent(kind -> {
            throw Refused.invalid("The reason holds what looks like " + kind.words() + ": say it without");
        });
        return reason;
    }
}
