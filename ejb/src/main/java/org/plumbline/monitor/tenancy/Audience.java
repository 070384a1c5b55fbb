package org.plumbline.monitor.tenancy;

import java.time.Instant;
import org.plumbline.monitor.Refused;
import org.plumbline.standards.statistics.SmallNumbers;

/**
 * People and programs to whom a tenant shows figures with small numbers hidden, and nothing behind them.
 *
 * @param rule how; it never changes
 */
public record Audience(String name, SmallNumbers rule, Instant made) {
    private static final int LEAST = 2;
    private static final int MOST = 1_000;

    /**
     * Rounded less than hidden ones are apart, two figures of the same cases would tell a hidden one by subtraction.
     *
     * @throws Refused where the rule would hide nothing, or round everything away
     */
    static void check(String name, int hiddenUpTo, int nearest) {
        Names.checkText("An audience's name", name);
        if (hiddenUpTo < LEAST || hiddenUpTo > MOST) {
            throw Refused.invalid("The largest number that is hidden is from " + LEAST + " to " + MOST + ", usually 7");
        }
        if (2 * nearest <= hiddenUpTo || nearest > MOST) {
            throw Refused.invalid(
                    "Numbers are rounded to the nearest " + (hiddenUpTo / 2 + 1) + " to " + MOST + ", usually 5");
        }
    }

    /** What its pages and exports say. */
    public String notice() {
        return "Small numbers are hidden: " + standIn() + " stands for any number from 1 to " + rule.hiddenUpTo()
                + (rule.nearest() == 1 ? "" : ", others are rounded to the nearest " + rule.nearest())
                + ", and totals and shares are made of these";
    }

    private long standIn() {
        return rule.standIn(1);
    }
}
