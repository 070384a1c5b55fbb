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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.standards.yaml.Problems;

/** The calendars at hand, by id. Immutable. */
public final class Calendars {

    private static final String FOLDER = "/catalogue/calendars/";
    private static final List<String> BUILT_IN =
            List.of("england-and-wales", "scotland", "northern-ireland", "city-of-boston");

    private final Map<String, Supplier<WorkingCalendar>> byId;

    private Calendars(Map<String, Supplier<WorkingCalendar>> byId) {
        this.byId = byId;
    }

    public static Calendars none() {
        return new Calendars(Map.of());
    }

    /** The calendars of the catalogue: each is read once, when it is first asked for, and is the same ever after. */
    public static Calendars builtIn() {
        return BuiltIn.CALENDARS;
    }

    /** These and one more; it takes the place of one with the same id. */
    public Calendars with(WorkingCalendar calendar) {
        Map<String, Supplier<WorkingCalendar>> more = new TreeMap<>(byId);
        more.put(calendar.id(), () -> calendar);
        return new Calendars(more);
    }

    public Optional<WorkingCalendar> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Supplier::get);
    }

    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    private static final class BuiltIn {
        private static final Map<String, WorkingCalendar> KNOWN = new ConcurrentHashMap<>();
        static final Calendars CALENDARS = new Calendars(BUILT_IN.stream()
                .collect(Collectors.toMap(id -> id, id -> () -> KNOWN.computeIfAbsent(id, BuiltIn::read))));

        private static WorkingCalendar read(String id) {
            String file = id + ".yaml";
            Problems problems = new Problems();
            Optional<WorkingCalendar> read = CalendarReader.read(file, text(file), none(), problems);
            problems.throwIfAny();
            return read.orElseThrow();
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
