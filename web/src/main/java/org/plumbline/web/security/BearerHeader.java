package org.plumbline.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the secret out of an {@code Authorization: Bearer} header. */
final class BearerHeader {
    private static final String SCHEME = "Bearer ";

    private BearerHeader() {}

    /** The secret, or empty where the header is missing, of another scheme, or without a secret. */
    static Optional<String> secretOf(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String secret = header.substring(SCHEME.length()).strip();
        return secret.isEmpty() ? Optional.empty() : Optional.of(secret);
    }
}
