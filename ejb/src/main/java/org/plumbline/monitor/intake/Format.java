package org.plumbline.monitor.intake;

/** How a stream of events is written. */
public sealed interface Format {
    /** A JSON object a line: {@code id, case, type, occurred, recorded?, contract?, attributes?, voids?, replaces?}. */
    record Ndjson() implements Format {}

    /**
     * CSV with a line for each event: columns {@code case, type, occurred} and where there are any {@code id, recorded,
     * contract, provider, voids, replaces}; every other column is an attribute.
     */
    record Csv() implements Format {}

    /**
     * CSV with a line for each case, each date column an event.
     *
     * @param profile name of a stored profile that says which column is what
     */
    record Wide(String profile) implements Format {}
}
