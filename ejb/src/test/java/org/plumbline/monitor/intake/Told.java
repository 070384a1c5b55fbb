package org.plumbline.monitor.intake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What our own classes log meanwhile, and every exception that anybody does. */
final class Told extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    void begin() {
        Logger.getLogger("").addHandler(this);
    }

    void end() {
        Logger.getLogger("").removeHandler(this);
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        String logger = String.valueOf(record.getLoggerName());
        if (logger.startsWith("org.plumbline") || record.getThrown() != null) {
            lines.add(record.getLevel() + " " + logger + ": " + record.getMessage() + " " + record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
