package org.plumbline.monitor.demonstration;

import java.util.Set;
import org.plumbline.monitor.tenancy.Role;

/**
 * Somebody to sign in as, who exists with the demonstration only.
 *
 * @param tenant its ref
 * @param look what to look at, as a sentence
 */
public record SignIn(
        String login, String password, String name, Set<Role> roles, String tenant, String tenantName, String look) {
    public SignIn {
        roles = Set.copyOf(roles);
    }
}
