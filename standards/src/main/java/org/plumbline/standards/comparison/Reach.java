package org.plumbline.standards.comparison;

/**
 * On which day a limit ends, counted from the day of its start as day 0: for tables.
 *
 * @param earliest first day on which it can end, 0 or more
 * @param latest last such day, at least {@code earliest}, or {@link #UNKNOWN} where nothing bounds it
 */
public record Reach(int earliest, int latest) {
    public static final int UNKNOWN = Integer.MAX_VALUE;

    /** Nothing can be said. */
    public static final Reach ANY = new Reach(0, UNKNOWN);

    public Reach {
        if (earliest < 0 || latest < earliest) {
            throw new IllegalArgumentException("No days: " + earliest + " to " + latest);
        }
    }

    /** From the earlier of both to the later. */
    Reach with(Reach other) {
        return new Reach(Math.min(earliest, other.earliest), Math.max(latest, other.latest));
    }

    /** Of whichever ends first. */
    Reach sooner(Reach other) {
        return new Reach(Math.min(earliest, other.earliest), Math.min(latest, other.latest));
    }

    Reach upTo(int times) {
        return new Reach(earliest, latest == UNKNOWN ? UNKNOWN : times * latest);
    }

    /** "day 2", "day 14 to 18", "a day that the rule does not tell". */
    public String words() {
        if (latest == UNKNOWN) {
            return "a day that the rule does not tell";
        }
        return "day " + earliest + (earliest == latest ? "" : " to " + latest);
    }
}
