package org.plumbline.standards.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.Dictionary;

/** The file of events that a call names. Other processors begin to read it while the caller reads the standards. */
final class EventsFile implements AutoCloseable {

    private final Arguments arguments;
    private final PrintStream err;
    private final CompletableFuture<ZoneId> zone = new CompletableFuture<>();
    private final Progress progress;
    private final @Nullable InputStream bytes;
    private final @Nullable PlainEvents plain;

    private EventsFile(Arguments arguments, Dictionary dictionary, PrintStream err) throws IOException {
        this.arguments = arguments;
        this.err = err;
        progress = new Progress(err, System::nanoTime, "Read");
        // For the head only: a line that says a time waits for the zone.
        EventCsv head = EventCsv.of(ZoneOffset.UTC, arguments.map());
        boolean mayBePlain = arguments.profile() == null && Files.isRegularFile(arguments.events());
        bytes = mayBePlain ? open(arguments.events()) : null;
        plain = bytes == null ? null : PlainEvents.begin(new LineBlocks(bytes), head, zone::join, dictionary, progress);
    }

    static EventsFile begin(Arguments arguments, Dictionary dictionary, PrintStream err) throws IOException {
        return new EventsFile(arguments, dictionary, err);
    }

    /**
     * All cases of the file, or the lines that were rejected.
     *
     * @param zone civil time of dates and times that carry no offset
     */
    Cases cases(ZoneId zone) throws IOException {
        this.zone.complete(zone);
        if (plain != null) {
            try {
                Cases cases = plain.cases();
                progress.say();
                return cases;
            } catch (NotPlain slower) {
                return lines(zone);
            }
        }
        return lines(zone);
    }

    private Cases lines(ZoneId zone) throws IOException {
        Progress anew = new Progress(err, System::nanoTime, "Read");
        Cases cases = new Cases(anew);
        try (InputStream all = open(arguments.events());
                Reader csv = new InputStreamReader(all, StandardCharsets.UTF_8)) {
            Path profile = arguments.profile();
            if (profile == null) {
                EventCsv.of(zone, arguments.map()).read(csv, cases);
            } else {
                try (Reader yaml = Files.newBufferedReader(profile)) {
                    WideProfile.read(profile.toString(), yaml).read(csv, cases);
                }
            }
        }
        anew.say();
        return cases;
    }

    private static InputStream open(Path events) throws IOException {
        InputStream file = Files.newInputStream(events);
        return events.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
    }

    @Override
    public void close() throws IOException {
        zone.cancel(true);
        if (bytes != null) {
            bytes.close();
        }
    }
}
