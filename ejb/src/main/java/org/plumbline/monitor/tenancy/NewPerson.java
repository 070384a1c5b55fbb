package org.plumbline.monitor.tenancy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;

/** What an administrator says of a person to be made. The password has at least 12 characters. */
public record NewPerson(
        String login,
        String name,
        Set<Role> roles,
        @Nullable String audience,
        char[] password) {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    public NewPerson {
        login = login.strip().toLowerCase(Locale.ROOT);
        if (!login.matches("[a-z0-9][a-z0-9.@_-]{0,99}")) {
            throw Refused.invalid("A login has 1 to 100 small letters, digits, dots, hyphens, _ or @");
        }
        Names.checkText("A person's name", name);
        roles = Set.copyOf(roles);
        if (audience != null && !roles.isEmpty()) {
            throw Refused.invalid("Whoever is of an audience reads its figures and has no role: leave out one of them");
        }
        if (audience == null && roles.isEmpty()) {
            throw Refused.invalid("A person needs at least one role, or an audience");
        }
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw Refused.invalid("A password has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    /** Of no audience. */
    public NewPerson(String login, String name, Set<Role> roles, char[] password) {
        this(login, name, roles, null, password);
    }
}
