package org.plumbline.monitor.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.security.enterprise.identitystore.PasswordHash;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as OWASP's password storage advice of 2023 asks. */
@Dependent
public class StrongPasswords {
    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Produces
    @Passwords
    PasswordHash strong(Pbkdf2PasswordHash hash) {
        hash.initialize(STRENGTH);
        return hash;
    }
}
