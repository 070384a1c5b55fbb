package org.plumbline.monitor.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a contract's cases live, which decides their bank holidays where a standard leaves them open. */
public enum Nation {
    ENGLAND_AND_WALES("england-and-wales"),
    SCOTLAND("scotland"),
    NORTHERN_IRELAND("northern-ireland"),
    ELSEWHERE(null);

    private final @Nullable String calendar;

    Nation(@Nullable String calendar) {
        this.calendar = calendar;
    }

    /** The id of the calendar of its bank holidays, where one comes with Plumbline. */
    public Optional<String> calendar() {
        return Optional.ofNullable(calendar);
    }
}
