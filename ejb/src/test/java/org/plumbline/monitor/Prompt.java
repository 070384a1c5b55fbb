package org.plumbline.monitor;

/** A promise whose limit a holiday moves, for tests of what becomes known later. */
public final class Prompt {
    public static final String STANDARD = """
            standard: prompt
            title: Prompt
            vocabulary: 1
            calendar: england-and-wales
            source: a test
            opens: referral
            levels:
              - id: prompt-01
                dimension: first-contact
                promise: Contact each customer soon.
                within: 3 working days
                of: referral
                do: contact
            """;

    private Prompt() {}

    /** The standard's calendar with one more holiday. */
    public static String holiday(String date, String name) {
        return """
                calendar: england-and-wales
                title: England and Wales
                based-on: england-and-wales
                closed: [{date: %s, name: %s}]
                """.formatted(date, name);
    }
}
