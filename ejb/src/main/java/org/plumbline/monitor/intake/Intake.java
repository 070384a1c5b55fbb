package org.plumbline.monitor.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.store.Numbers;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.measure.EventCsv;
import org.plumbline.standards.measure.Unusable;

/** Takes streams of events. What stands in memory is a chunk of lines, whatever the stream's length. */
@ApplicationScoped
public class Intake {
    private static final String HEAD = "; it is the first line, in UTF-8, and names each column once";

    private final Store store;
    private final Words words;
    private final Tenants tenants;
    private final TenantClock clock;
    private final Profiles profiles;
    private final Settings settings;
    private final Numbers numbers = Numbers.ofCases();
    private final MetCases met = new MetCases();

    @Inject
    public Intake(Store store, Words words, Tenants tenants, TenantClock clock, Profiles profiles, Settings settings) {
        this.store = store;
        this.words = words;
        this.tenants = tenants;
        this.clock = clock;
        this.profiles = profiles;
        this.settings = settings;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Intake() {
        this(null, null, null, null, null, null);
    }

    /**
     * Takes all events of a stream into the own tenant. Sent again, whole or in part, it changes nothing more.
     *
     * @param sender who sends, as the case page is to say it
     * @throws Refused when the stream can't be read at all, or its reader may not send events
     * @throws UncheckedIOException when the stream breaks off; what came before stays
     */
    public IntakeReport take(View view, Format format, InputStream stream, String sender) {
        return take(view, format, stream, sender, soFar -> true);
    }

    /** As {@link #take(View, Format, InputStream, String)}, before the eyes of a witness who may end it. */
    IntakeReport take(View view, Format format, InputStream stream, String sender, Witness witness) {
        requireSender(view);
        Gathering gathering = new Gathering(
                store, words, clock.received(), numbers, met, view.tenant(), sender, settings.intakeChunk(), witness);
        try {
            read(view, format, stream, gathering);
        } catch (IOException e) {
            gathering.flush();
            throw new UncheckedIOException("The stream of events broke off", e);
        } catch (UncheckedIOException | Refused ended) {
            gathering.flush();
            throw ended;
        }
        gathering.flush();
        return gathering.report();
    }

    static void requireSender(View view) {
        if (!view.has(Role.QUALITY_TEAM) && !view.has(Role.TENANT_ADMINISTRATOR)) {
            throw Refused.forbidden("Events are sent by a token that may write, or by the quality team");
        }
    }

    private void read(View view, Format format, InputStream stream, Arrivals to) throws IOException {
        ZoneId zone = tenants.of(view.tenant()).zone();
        LocalDate today = LocalDate.ofInstant(clock.received(), zone);
        Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
        try {
            if (format instanceof Format.Ndjson) {
                new NdjsonReader(zone).read(stream, to);
            } else if (format instanceof Format.Csv) {
                EventCsv.of(zone, Map.of()).read(text, new CsvArrivals(to, null, today));
            } else if (format instanceof Format.Wide wide) {
                profiles.find(view, wide.profile())
                        .orElseThrow(() -> Refused.notFound("No profile goes by '" + wide.profile() + "'"))
                        .read(text, new CsvArrivals(to, wide.profile(), today));
            }
        } catch (Unusable unusable) {
            throw Refused.invalid(Personal.withheld("In the file's head, " + unusable.sentence() + HEAD));
        } catch (CsvParseException unreadable) {
            throw Refused.invalid(Personal.withheld(words(String.valueOf(unreadable.getMessage()))));
        }
    }

    /** What the reader of CSV says of a cell without end names its buffer, not the fault. */
    private static String words(String said) {
        String place = said.replaceAll("(?s).*(\\(record starting at line \\d+\\)).*", " $1");
        return said.contains("maximum buffer size")
                ? "The file can't be read as CSV: a cell has more than 16 MB. Most likely the quotation mark that opens it"
                        + " is never closed" + (place.equals(said) ? "" : place)
                : said;
    }
}
