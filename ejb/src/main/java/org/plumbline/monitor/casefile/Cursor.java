package org.plumbline.monitor.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;

/** After which row the next page of the work list begins. Others see it as an opaque word. */
record Cursor(long due, int tenant, long caseId, int level, long trigger, int ordinal) implements Comparable<Cursor> {
    private static final Comparator<Cursor> BY_PLACE = Comparator.comparingLong(Cursor::due)
            .thenComparingInt(Cursor::tenant)
            .thenComparingLong(Cursor::caseId)
            .thenComparingInt(Cursor::level)
            .thenComparingLong(Cursor::trigger)
            .thenComparingInt(Cursor::ordinal);

    /** As {@link #ORDER}. */
    @Override
    public int compareTo(Cursor other) {
        return BY_PLACE.compare(this, other);
    }

    static @Nullable Cursor parse(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            List<Long> parts = java.util.Arrays.stream(text.split("\\.", -1))
                    .map(Long::valueOf)
                    .toList();
            return new Cursor(
                    parts.get(0),
                    Math.toIntExact(parts.get(1)),
                    parts.get(2),
                    Math.toIntExact(parts.get(3)),
                    parts.get(4),
                    Math.toIntExact(parts.get(5)));
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw Refused.invalid("The cursor is none that this list gave out: begin again without it");
        }
    }

    String word() {
        String text = due + "." + tenant + "." + caseId + "." + level + "." + trigger + "." + ordinal;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Object[] values() {
        return new Object[] {
            due, due, due, tenant, due, tenant, caseId, due, tenant, caseId, level, due, tenant, caseId, level, trigger,
            due, tenant, caseId, level, trigger, ordinal
        };
    }

    /** The condition that a row comes after this one; takes {@link #values()}. */
    static final String AFTER = " and i.due_at >= ? and (i.due_at > ?"
            + " or (i.due_at = ? and i.tenant_id > ?)"
            + " or (i.due_at = ? and i.tenant_id = ? and i.case_id > ?)"
            + " or (i.due_at = ? and i.tenant_id = ? and i.case_id = ? and i.level_code > ?)"
            + " or (i.due_at = ? and i.tenant_id = ? and i.case_id = ? and i.level_code = ? and i.trigger_key > ?)"
            + " or (i.due_at = ? and i.tenant_id = ? and i.case_id = ? and i.level_code = ? and i.trigger_key = ?"
            + " and i.ordinal > ?))";

    /** The order that makes a cursor's place unique. */
    static final String ORDER =
            " order by i.due_at, i.tenant_id, i.case_id, i.level_code, i.trigger_key, i.ordinal fetch first ? rows only";
}
