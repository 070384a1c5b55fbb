package org.plumbline.standards.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.standards.policy.Subject;

/** Writes random standards as files: up to three promises, by every measure. */
final class RandomStandard {

    private final Dice dice;
    private final Subject subject;
    private final RandomWords words;

    /** @param subject whose promises most of them are */
    RandomStandard(Dice dice, Subject subject) {
        this.dice = dice;
        this.subject = subject;
        words = new RandomWords(dice);
    }

    Dice dice() {
        return dice;
    }

    TrialCase.Text write(String calendar, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        List<String> levels = new ArrayList<>();
        int many = dice.between(1, 3);
        for (int i = 1; i <= many; i++) {
            levels.add(level(i));
        }
        return new TrialCase.Text(head(calendar), levels, from, until);
    }

    /** The same, but for one promise that is made by the same measure in other words. */
    TrialCase.Text revised(TrialCase.Text text) {
        List<String> levels = new ArrayList<>(text.levels());
        int which = dice.below(levels.size());
        String revised = level(which + 1);
        while (!measure(revised).equals(measure(levels.get(which)))) {
            revised = level(which + 1);
        }
        levels.set(which, revised);
        return text.withLevels(levels);
    }

    /** The key that a level's rule begins with. */
    private static String measure(String level) {
        return level.split("\n")[3].split(":")[0];
    }

    private String head(String calendar) {
        String cases = dice.percent(25) ? "applies-to: cases\n" : "";
        return """
                standard: trial
                title: Trial standard
                vocabulary: 1
                calendar: %s
                source: a test
                opens: referral
                closes: [programme-end, transferred]
                reopens: returned
                %slevels:
                """.formatted(calendar, cases);
    }

    private String level(int number) {
        StringBuilder yaml = new StringBuilder("""
                  - id: %s
                    dimension: first-contact
                    promise: A promise.
                """.formatted("L" + number));
        if (subject == Subject.CONTRACT && dice.percent(85)) {
            new RandomContractPromise(dice, words).write(yaml);
        } else {
            new RandomPromise(dice, words).write(yaml, number);
        }
        if (dice.percent(20)) {
            RandomWords.line(yaml, "segment", words.condition(false));
            if (dice.percent(40)) {
                RandomWords.line(yaml, "segment-at", "now");
            }
        }
        leeway(yaml);
        if (number > 1 && dice.percent(15)) {
            RandomWords.line(yaml, "replaces", "L" + dice.between(1, number - 1));
        }
        if (dice.percent(15)) {
            RandomWords.line(yaml, "if", words.condition(true));
        }
        return yaml.toString();
    }

    private void leeway(StringBuilder yaml) {
        if (dice.percent(35)) {
            RandomWords.line(yaml, "pauses", dice.of("hospital", "prison", "[hospital, prison]"));
        }
        boolean rare = yaml.indexOf("value: ") > 0 || yaml.indexOf("every: ") > 0;
        if (yaml.indexOf("excuse: any-time") > 0 || dice.percent(rare ? 80 : 20)) {
            RandomWords.line(
                    yaml,
                    "excuses",
                    dice.of(
                            "customer-declined",
                            "[customer-declined, moved-away]",
                            "[customer-declined, missed-appointment]",
                            "{event: missed-appointment}"));
        }
    }
}
