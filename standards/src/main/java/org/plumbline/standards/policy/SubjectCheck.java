package org.plumbline.standards.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.standards.event.EventType;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.yaml.Section;

/** Refuses promises that mix what happens in a case with what happens in the contract as a whole. */
record SubjectCheck(Vocabulary vocabulary) {

    void check(Section section, Measure measure) {
        boolean counts = measure instanceof Volume;
        Stream<Pattern> asked = Stream.concat(measure.targets().stream(), Stream.of(measure.start()));
        boolean any = measure.targets().stream().anyMatch(target -> Subject.isOfContract(target, vocabulary));
        if (!any && !counts) {
            return;
        }
        Optional<String> ofCase = asked.flatMap(pattern -> pattern.types().stream())
                .filter(type -> vocabulary
                        .find(type)
                        .filter(found -> found.scope() == EventType.Scope.CASE)
                        .isPresent())
                .findFirst();
        ofCase.ifPresent(type -> section.report(
                counts ? "volume" : "do",
                "'" + type + "' happens in a case, and this promise is kept by the contract",
                "name event types of the contract only, or of the case only"));
    }
}
