package org.plumbline.standards.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.standards.calendar.CalendarReader;
import org.plumbline.standards.calendar.Calendars;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.StandardReader;
import org.plumbline.standards.yaml.Problems;

/**
 * The standards in a file, or in all files of a folder, with the calendars that stand beside them.
 *
 * @param paths where each of the standards was read, in their order
 */
record StandardFiles(List<Standard> standards, List<Path> paths, Calendars calendars) {

    /**
     * @throws Unusable if there is no standard
     * @throws org.plumbline.standards.yaml.InvalidDocument with every mistake of the first file that has any
     */
    static StandardFiles read(Path path) throws IOException {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Calendars calendars = Calendars.builtIn();
        for (Path file : yamlFiles(folder)) {
            if (isCalendar(file)) {
                Problems problems = new Problems();
                WorkingCalendar read = CalendarReader.read(file.toString(), Files.readString(file), calendars, problems)
                        .orElse(null);
                problems.throwIfAny();
                if (read != null) {
                    calendars = calendars.with(read);
                }
            }
        }
        List<Standard> standards = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (Path file : Files.isDirectory(path) ? yamlFiles(path) : List.of(path)) {
            if (!isCalendar(file) && !file.toString().endsWith(".profile.yaml")) {
                try (var reader = Files.newBufferedReader(file)) {
                    standards.add(StandardReader.read(file.toString(), reader, Vocabulary.builtIn(), calendars.ids()));
                    paths.add(file);
                }
            }
        }
        if (standards.isEmpty()) {
            throw new Unusable("no standard in " + path + "; a standard is a file that ends in .yaml");
        }
        return new StandardFiles(standards, paths, calendars);
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isCalendar(Path file) {
        return file.toString().endsWith(".calendar.yaml");
    }
}
