package org.plumbline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down guessing. After five failures in a row for one sign-in name, each further one doubles the wait,
 * from half a minute to a quarter of an hour; a success clears it. Counted by name on this server, whoever
 * asks, so that guessing from many addresses is slowed too; the price is that someone else can make a person wait.
 */
@ApplicationScoped
class SignInAttempts {
    static final int FREE_FAILURES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int NAMES_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES_KEPT;
        }
    };

    @Inject
    SignInAttempts() {
        this(Clock.systemUTC());
    }

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** How long this name has to wait before the next attempt is looked at; zero if not at all. */
    synchronized Duration waitFor(String login) {
        Failures known = failures.get(key(login));
        if (known == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.blockedUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String login) {
        Failures known = failures.get(key(login));
        int count = known == null ? 1 : known.count() + 1;
        failures.put(key(login), new Failures(count, clock.instant().plus(waitAfter(count))));
    }

    synchronized void succeeded(String login) {
        failures.remove(key(login));
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - FREE_FAILURES, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private record Failures(int count, Instant blockedUntil) {}
}
