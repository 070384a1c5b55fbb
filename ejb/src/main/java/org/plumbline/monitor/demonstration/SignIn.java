package org.plumbline.monitor.demonstration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Role;

/**
 * Somebody to sign in as, who exists with the demonstration only.
 *
 * @param tenant its ref
 * @param audience whose figures alone are seen, then there is no role, or null
 * @param look what to look at, as a sentence
 */
public record SignIn(
        String login,
        String password,
        String name,
        Set<Role> roles,
        @Nullable String audience,
        String tenant,
        String tenantName,
        String look) {
    public SignIn {
        roles = Set.copyOf(roles);
    }
}
