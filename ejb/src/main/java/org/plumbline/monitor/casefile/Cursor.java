package org.plumbline.monitor.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;

/**
 * After which row the next page of the work list begins. Others see it as an opaque word.
 *
 * @param at what the row has in the column of the order, in milliseconds
 */
record Cursor(WorkOrder order, long at, int tenant, long caseId, int level, long trigger, int ordinal)
        implements Comparable<Cursor> {
    private static final Comparator<Cursor> BY_PLACE = Comparator.comparingLong(Cursor::at)
            .thenComparingInt(Cursor::tenant)
            .thenComparingLong(Cursor::caseId)
            .thenComparingInt(Cursor::level)
            .thenComparingLong(Cursor::trigger)
            .thenComparingInt(Cursor::ordinal);

    /** As the order's clause, for cursors of one order. */
    @Override
    public int compareTo(Cursor other) {
        return order.descending() ? BY_PLACE.compare(other, this) : BY_PLACE.compare(this, other);
    }

    /** @throws Refused if no list in this order gave it out */
    static @Nullable Cursor parse(@Nullable String word, WorkOrder order) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            String[] parts = text.split("\\.", -1);
            WorkOrder told = new WorkOrder(WorkOrder.By.valueOf(parts[0]), Boolean.parseBoolean(parts[1]));
            if (!told.equals(order)) {
                throw new IllegalArgumentException("Of a list in another order");
            }
            return new Cursor(
                    order,
                    Long.parseLong(parts[2]),
                    Integer.parseInt(parts[3]),
                    Long.parseLong(parts[4]),
                    Integer.parseInt(parts[5]),
                    Long.parseLong(parts[6]),
                    Integer.parseInt(parts[7]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refused.invalid("The cursor is none that this list gave out: begin again without it");
        }
    }

    String word() {
        String text = order.by() + "." + order.descending() + "." + at + "." + tenant + "." + caseId + "." + level + "."
                + trigger + "." + ordinal;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Object[] values() {
        return new Object[] {
            at, at, at, tenant, at, tenant, caseId, at, tenant, caseId, level, at, tenant, caseId, level, trigger, at,
            tenant, caseId, level, trigger, ordinal
        };
    }
}
