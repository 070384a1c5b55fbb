package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;

/**
 * The way in for the very first person: whoever reads the server's log has the one-time code, and with it makes a
 * tenant and its administrator. Once anybody is known, it is closed.
 */
@ApplicationScoped
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final int BYTES = 15;

    private final Tenancy tenancy;
    private final People people;
    private @Nullable String code;

    @Inject
    public FirstAdministrator(Tenancy tenancy, People people) {
        this.tenancy = tenancy;
        this.people = people;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FirstAdministrator() {
        this(null, null);
    }

    /** Writes a code to the log where nobody can sign in yet. Called at start-up, and again does nothing new. */
    public synchronized void announce() {
        if (code == null && !people.anybody()) {
            byte[] bits = new byte[BYTES];
            new SecureRandom().nextBytes(bits);
            code = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
            LOG.warning(() -> "Nobody can sign in yet. One-time code for the first administrator: " + code);
        }
    }

    public boolean isNeeded() {
        return !people.anybody();
    }

    /** Makes the first tenant and its administrator. The code is good once. */
    public synchronized Person make(String given, NewTenant tenant, String login, String name, char[] password) {
        byte[] right = code == null ? new byte[0] : code.getBytes(StandardCharsets.UTF_8);
        boolean same = MessageDigest.isEqual(right, given.strip().getBytes(StandardCharsets.UTF_8));
        if (code == null || !same || !isNeeded()) {
            throw Refused.forbidden("That is not the code in the server's log");
        }
        NewPerson made = new NewPerson(login, name, Set.of(Role.values()), password);
        Person person = people.found(tenancy.found(tenant, null).id(), "first administrator", made);
        code = null;
        return person;
    }
}
