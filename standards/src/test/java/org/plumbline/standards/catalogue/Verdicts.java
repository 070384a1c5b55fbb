package org.plumbline.standards.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Dictionary;
import org.plumbline.standards.event.FreshDictionary;
import org.plumbline.standards.event.History;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.verdict.Assessor;
import org.plumbline.standards.verdict.Listener;
import org.plumbline.standards.verdict.Resolved;
import org.plumbline.standards.verdict.ResolvedStandards;

/** Judges examples by one standard, as the service does. */
final class Verdicts {

    private final Dictionary dictionary = new FreshDictionary();
    private final Assessor assessor = new Assessor();
    private final ResolvedStandards standards;

    Verdicts(Standard standard) {
        standards = ResolvedStandards.of(Resolved.of(
                standard.countedBy("england-and-wales"),
                "1",
                Vocabulary.builtIn(),
                Calendars.builtIn(),
                dictionary,
                Example.ZONE,
                Set.of()));
    }

    /** The states of the opportunities of the example's level, in the order in which they are told. */
    List<String> on(Example example) {
        List<String> states = new ArrayList<>();
        long lastMillisecond = example.asOf()
                .plusDays(1)
                .atStartOfDay(Example.ZONE)
                .toInstant()
                .minus(Duration.ofMillis(1))
                .toEpochMilli();
        History history = History.of(example.events(), dictionary, Example.ZONE);
        Listener listener = opportunity -> {
            if (standards.levelIds().get(opportunity.level()).equals(example.level())) {
                states.add(opportunity.state().name());
            }
        };
        assessor.assess(history, standards, lastMillisecond, listener);
        assessor.assessContract(history, standards, lastMillisecond, listener);
        return states;
    }
}
