package org.plumbline.rest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a provider's system sends of many cases, day by day: referrals first. What happens in a case is settled by its
 * number. One case in eight is contacted too late, one in ten has its plan too late, one in seven is left alone for weeks.
 */
record Feed(int cases, LocalDate firstDay) {
    /** In each case. */
    static final int EVENTS = 10;

    static final List<Map.Entry<String, String>> RULES = List.of(
            Map.entry("first-contact", "within: 3 days, of: referral, do: contact"),
            Map.entry("action-plan", "within: 15 days, of: referral, do: action-plan"),
            Map.entry("adviser-contact", "every: 2 weeks, from: referral, do: contact"));

    private static final int DAYS_BETWEEN = 6;
    private static final int DAYS_LEFT_ALONE = 12;

    int size() {
        return cases * EVENTS;
    }

    static String reference(int one) {
        return "B-" + one;
    }

    /** Lines from one place in the feed to another. */
    byte[] lines(int from, int to) {
        StringBuilder lines = new StringBuilder((to - from) * 120);
        for (int at = from; at < to; at++) {
            append(lines, at % cases, at / cases);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(StringBuilder to, int one, int event) {
        to.append("{\"id\":\"e").append(one).append('-').append(event);
        to.append("\",\"case\":\"")
                .append(reference(one))
                .append("\",\"type\":\"")
                .append(type(event));
        to.append("\",\"occurred\":\"").append(firstDay.plusDays(day(one, event)));
        to.append(one % 2 == 0 ? "T09:" : "T15:").append(10 + one % 50).append("\"");
        if (event > 0) {
            to.append(",\"attributes\":{\"channel\":\"")
                    .append(one % 3 == 0 ? "phone" : "in-person")
                    .append("\"}");
        }
        to.append("}\n");
    }

    private static String type(int event) {
        return event == 0 ? "referral" : event == 2 ? "action-plan" : "contact";
    }

    private static int day(int one, int event) {
        return switch (event) {
            case 0 -> 0;
            case 1 -> one % 8 == 0 ? 5 : 2;
            case 2 -> one % 10 == 0 ? 20 : 9;
            default -> 2 + (event - 2) * DAYS_BETWEEN + (one % 7 == 0 && event > 5 ? DAYS_LEFT_ALONE : 0);
        };
    }
}
