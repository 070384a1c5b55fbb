package org.plumbline.web.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.web.security.Viewer;

/** The day on which a page looks back, as its address says: {@code ?knownOn=2026-03-27}. Pages that can take it in. */
@Named
@RequestScoped
public class KnownOn {
    private static final String NAME = "knownOn";

    private Viewer viewer;
    private TenantClock clock;
    private HttpServletRequest request;
    private String asked = "";
    private @Nullable Instant by;

    @Inject
    public KnownOn(Viewer viewer, TenantClock clock, HttpServletRequest request) {
        this.viewer = viewer;
        this.clock = clock;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected KnownOn() {}

    /** What was received later is left out; null: nothing is. */
    public @Nullable Instant by() {
        return by;
    }

    public boolean isPast() {
        return by != null;
    }

    /** Not where the clock stands still: what is received goes by the server's, and came after all that is shown. */
    public boolean isOffered() {
        return !viewer.isFiguresOnly() && (viewer.tenant().isLive() || isPast());
    }

    /** For the field, which knows days alone. */
    public String day() {
        return by == null ? "" : LocalDate.ofInstant(by, zone()).toString();
    }

    public String today() {
        return LocalDate.ofInstant(clock.received(), zone()).toString();
    }

    /** In words: 27 March 2026, or with its time where that was asked for. */
    public String words() {
        if (by == null) {
            return "";
        }
        return isDay() ? DayWords.day(LocalDate.parse(asked)) : DayWords.dayAndTime(by, zone());
    }

    /** What the page leaves out. */
    public String rest() {
        return "Events received, and standards and calendars changed, after that " + (isDay() ? "day" : "time")
                + " are left out.";
    }

    /** The notice of an export, and that it is of the past. */
    public String after(String notice) {
        String told = by == null ? "" : "As known on " + words();
        return notice.isEmpty() || told.isEmpty() ? notice + told : notice + ". " + told;
    }

    /** The address goes on looking back. */
    public Address carried(Address address) {
        return address.with(NAME, asked);
    }

    /** This page as of now. */
    public String nowAddress() {
        return nowAddress(request.getParameterMap());
    }

    /** The same of a page that failed, by what it was asked for; empty where that was no look back. */
    public String nowAddressOf(Map<String, String[]> asked) {
        return asked.containsKey(NAME) && !asked.get(NAME)[0].isBlank() ? nowAddress(asked) : "";
    }

    private static String nowAddress(Map<String, String[]> parameters) {
        Address address = Address.of("");
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!name.equals(NAME) && !name.startsWith("jakarta.faces")) {
                address.with(name, values[0]);
            }
        });
        String same = address.toString();
        return same.isEmpty() ? "?" : same;
    }

    private boolean isDay() {
        return asked.length() == "2026-03-27".length();
    }

    private ZoneId zone() {
        return viewer.tenant().zone();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String given) {
        asked = given == null ? "" : given.strip();
    }

    /** Before anything is drawn, so that a day that nobody can look back at is told as such. */
    public void read() {
        by = asked.isEmpty()
                ? null
                : KnownBy.read(asked, zone(), clock.received())
                        .orElseThrow(() -> Refused.invalid("Nothing is known as of the day in this address: write one"
                                + " from 1970 until today, such as 2026-03-27"));
    }
}
