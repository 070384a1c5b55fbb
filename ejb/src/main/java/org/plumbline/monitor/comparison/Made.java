package org.plumbline.monitor.comparison;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.policy.Resolutions;
import org.plumbline.monitor.store.TenantId;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.standards.calendar.WorkingCalendar;
import org.plumbline.standards.comparison.Strictness;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;

/** A promise that events measure, as it was made for a contract. */
record Made(Contract contract, Promised promised, Level level) {

    /** What its strictness follows from, but for the days of its calendar. */
    record Ref(
            String provider,
            String name,
            TenantId holder,
            TenantId owner,
            String standard,
            int version,
            String level,
            Optional<String> calendar,
            ZoneId zone) {}

    Ref ref() {
        return new Ref(
                contract.provider(),
                contract.providerName(),
                contract.tenant(),
                promised.owner(),
                promised.standard().id(),
                promised.version(),
                level.id(),
                calendar(),
                contract.zone());
    }

    /**
     * On the calendar of those who hold the cases or, where they have none, of those who look on.
     *
     * @param knownBy what was uploaded later is left out; null: nothing is
     */
    Strictness strictness(TenantCalendars calendars, TenantId viewer, @Nullable Instant knownBy) {
        Optional<WorkingCalendar> days = calendar()
                .flatMap(id ->
                        calendars.find(contract.tenant(), id, knownBy).or(() -> calendars.find(viewer, id, knownBy)));
        return Strictness.of(level, days, contract.zone(), Vocabulary.builtIn());
    }

    private Optional<String> calendar() {
        return Resolutions.calendar(promised.standard(), contract);
    }
}
