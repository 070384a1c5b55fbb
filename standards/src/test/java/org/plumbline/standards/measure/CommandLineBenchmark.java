package org.plumbline.standards.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** How fast the command line is from CSV to verdicts: the whole process, on the 10,000 cases ten times over. */
public final class CommandLineBenchmark {

    private static final int TIMES = 10;
    private static final int RUNS = 5;

    private CommandLineBenchmark() {}

    /** @param words the command line */
    public static void main(String... words) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("plumbline-benchmark");
        Path events = folder.resolve("events.csv");
        long count = write(events);
        Path standard = Boston.onDisk(folder, "replay.yaml");
        // The first call after a build keeps what makes the others start fast.
        measure(words[0], standard, events, folder.resolve("verdicts.csv"));
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            measure(words[0], standard, events, folder.resolve("verdicts.csv"));
            seconds[run] = (System.nanoTime() - began) / 1e9;
        }
        Arrays.sort(seconds);
        double median = seconds[RUNS / 2];
        System.out.printf("%,d events in CSV, whole process, median of %d%n", count, RUNS);
        System.out.printf("%.2f s (%.2f to %.2f), ", median, seconds[0], seconds[RUNS - 1]);
        System.out.printf("%,.0f events a second (5,000,000 are asked for)%n", count / median);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void measure(String command, Path standard, Path events, Path out)
            throws IOException, InterruptedException {
        List<String> call = List.of(
                command,
                "--standards",
                standard.toString(),
                "--events",
                events.toString(),
                "--map",
                "case=case_id,type=event,occurred=day",
                "--as-of",
                "2016-06-01",
                "--out",
                out.toString());
        ProcessBuilder builder =
                new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IOException("The command line ended with " + process.exitValue());
        }
    }

    /** The same cases again and again, under other references. */
    private static long write(Path to) throws IOException {
        long count = 0;
        try (Writer out = Files.newBufferedWriter(to)) {
            for (int time = 0; time < TIMES; time++) {
                try (InputStream in = CommandLineBenchmark.class.getResourceAsStream("/replay/events-10000.csv.gz");
                        BufferedReader lines = new BufferedReader(
                                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
                    String head = lines.readLine();
                    if (time == 0) {
                        out.write(head + "\n");
                    }
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        int comma = line.indexOf(',');
                        out.write(line.substring(0, comma) + "-" + time + line.substring(comma) + "\n");
                        count++;
                    }
                }
            }
        }
        return count;
    }
}
