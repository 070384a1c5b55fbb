package org.plumbline.monitor.demonstration.invented;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of an invented customer: what rules read, and nothing that a person is known by. */
record Traits(
        String group, String track, boolean transferred, boolean onBenefits, boolean mobilePhone, String contactPlan) {
    private static final List<String> GROUPS =
            List.of("PG1", "PG2", "PG2", "PG2", "PG3", "PG4", "PG5", "PG6", "PG6", "PG7", "PG8", "PG9");
    private static final List<String> TRACKS = List.of("fast-track", "work-readiness");
    private static final List<String> PLANS =
            List.of("fortnightly", "fortnightly", "fortnightly", "weekly", "monthly", "daily");
    private static final double ON_BENEFITS = 0.85;
    private static final double MOBILE_PHONE = 0.9;

    static Traits of(Chance chance, double transferred) {
        return new Traits(
                chance.oneOf(GROUPS),
                chance.oneOf(TRACKS),
                chance.happens(transferred),
                chance.happens(ON_BENEFITS),
                chance.happens(MOBILE_PHONE),
                chance.oneOf(PLANS));
    }

    /** All of it, known from the first day or not. */
    Map<String, String> all() {
        Map<String, String> all = attributes();
        all.putAll(plan());
        return all;
    }

    /** What is agreed with the customer at the start, in the words of the contact plan. */
    Map<String, String> plan() {
        return Map.of("contact-plan", contactPlan);
    }

    /** As the referral says them. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("group", group);
        attributes.put("track", track);
        attributes.put("on-benefits", onBenefits ? "yes" : "no");
        attributes.put("mobile-phone", mobilePhone ? "yes" : "no");
        attributes.put("transferred", transferred ? "yes" : "no");
        return attributes;
    }
}
