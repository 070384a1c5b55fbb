package org.plumbline.monitor.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cases that a stream met last, so that a case whose events follow one another is asked for once. */
final class MetCases extends LinkedHashMap<String, KnownCase> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;

    MetCases() {
        super(1_024, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, KnownCase> eldest) {
        return size() > MOST;
    }
}
