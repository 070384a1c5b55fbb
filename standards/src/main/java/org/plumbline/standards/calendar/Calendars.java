package org.plumbline.standards.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.standards.yaml.Problems;

/** The calendars at hand, by id. Immutable. */
public final class Calendars {

    private static final String FOLDER = "/catalogue/calendars/";
    private static final List<String> FILES =
            List.of("england-and-wales.yaml", "scotland.yaml", "northern-ireland.yaml", "city-of-boston.yaml");

    private final Map<String, WorkingCalendar> byId;

    private Calendars(Map<String, WorkingCalendar> byId) {
        this.byId = byId;
    }

    public static Calendars none() {
        return new Calendars(Map.of());
    }

    /** The calendars of the catalogue: read once, the same ever after. */
    public static Calendars builtIn() {
        return BuiltIn.CALENDARS;
    }

    /** These and one more; it takes the place of one with the same id. */
    public Calendars with(WorkingCalendar calendar) {
        Map<String, WorkingCalendar> more = new TreeMap<>(byId);
        more.put(calendar.id(), calendar);
        return new Calendars(more);
    }

    public Optional<WorkingCalendar> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** Initialised by the class loader at the first call, once. */
    private static final class BuiltIn {
        static final Calendars CALENDARS = read();

        private static Calendars read() {
            Calendars calendars = none();
            Problems problems = new Problems();
            for (String file : FILES) {
                Optional<WorkingCalendar> read = CalendarReader.read(file, text(file), calendars, problems);
                problems.throwIfAny();
                calendars = calendars.with(read.orElseThrow());
            }
            return calendars;
        }

        private static String text(String file) {
            try (InputStream in = Calendars.class.getResourceAsStream(FOLDER + file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
