package org.plumbline.standards.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.example.Example;
import org.plumbline.standards.example.ExampleTable;
import org.plumbline.standards.example.Judging;
import org.plumbline.standards.example.Reach;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.verdict.State;

/** Judges the examples that stand beside standards, and tells each that differs and what none of them shows. */
final class Check {

    private final PrintStream out;
    private final String nation;
    private int told;
    private int differ;

    private Check(PrintStream out, String nation) {
        this.out = out;
        this.nation = nation;
    }

    /**
     * How many examples were judged otherwise than they say.
     *
     * @param nation id of the calendar by which standards count that leave theirs to the nation
     * @throws Unusable if no example stands beside any of the standards
     * @throws org.plumbline.standards.yaml.InvalidDocument if a file of them can't be read
     */
    static int run(PrintStream out, StandardFiles files, String nation) throws IOException {
        Check check = new Check(out, ContractCalendars.known(nation, files.calendars()));
        for (int i = 0; i < files.standards().size(); i++) {
            check.one(files.standards().get(i), files.paths().get(i), files.calendars());
        }
        if (check.told == 0) {
            throw new Unusable("no examples: they stand beside NAME.yaml in NAME" + ExampleTable.ENDING);
        }
        if (files.standards().stream().anyMatch(Standard::leavesCalendarToNation)) {
            out.println("where a standard says 'calendar: nation', by the working days of " + nation
                    + "; --calendar names others");
        }
        out.println(check.told + " examples, " + check.differ + " differ");
        return check.differ;
    }

    private void one(Standard standard, Path path, Calendars calendars) throws IOException {
        Path beside =
                path.resolveSibling(path.getFileName().toString().replaceFirst("\\.yaml$", "") + ExampleTable.ENDING);
        if (!Files.exists(beside)) {
            return;
        }
        List<Example> examples =
                ExampleTable.read(beside.toString(), Files.readString(beside), standard, Vocabulary.builtIn());
        Judging judging = new Judging(standard, Vocabulary.builtIn(), calendars, nation);
        for (Example example : examples) {
            told++;
            List<State> got = judging.judge(example);
            if (!got.equals(example.expected())) {
                differ++;
                out.println(beside + ":" + example.line() + ": " + example + ": expected " + words(example.expected())
                        + ", got " + words(got));
            }
        }
        Reach.gaps(standard, examples, judging).forEach(out::println);
    }

    private static String words(List<State> states) {
        return states.isEmpty() ? "nothing" : states.stream().map(State::name).collect(Collectors.joining(" "));
    }
}
