package org.plumbline.standards.example;

import java.io.StringReader;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;

/** A standard with two promises about calls, for the tests of this package. */
final class Calls {

    static final Standard STANDARD = StandardReader.read(
            "calls.yaml",
            new StringReader("""
                    standard: calls
                    title: Calls
                    vocabulary: 1
                    calendar: england-and-wales
                    source: A test
                    opens: referral
                    closes: programme-end
                    levels:
                      - id: call
                        dimension: first-contact
                        promise: Call within three days.
                        within: 3 days
                        of: referral
                        do: call
                        because: {days: none named, first-day: as usual, precision: no hour}
                      - id: weekly
                        dimension: adviser-contact
                        promise: Call every week.
                        every: 1 week
                        from: start
                        do: call
                        because: {slots: from one to the next}
                    """),
            Vocabulary.builtIn(),
            Calendars.builtIn().ids());

    private Calls() {}
}
