package org.plumbline.monitor.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.job.Background;

/** Does what reads every case: while nobody waits, and one measurement at a time on a node, whatever it measures. */
@ApplicationScoped
public class Aside {
    private static final Logger LOG = Logger.getLogger(Aside.class.getName());

    private final Background background;
    private final Semaphore turn = new Semaphore(1, true);

    @Inject
    public Aside(Background background) {
        this.background = background;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Aside() {
        this(null);
    }

    <T> void measure(Measuring<T> course, Consumer<Measuring<T>> work) {
        background.execute(() -> inTurn(course, work));
    }

    private <T> void inTurn(Measuring<T> course, Consumer<Measuring<T>> work) {
        try {
            turn.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            course.fail("The server stops. Ask again in a minute.");
            return;
        }
        try {
            work.accept(course);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "A measurement failed");
            course.fail("Something went wrong on our side, and is written down in the server's log.");
        } finally {
            turn.release();
        }
    }
}
