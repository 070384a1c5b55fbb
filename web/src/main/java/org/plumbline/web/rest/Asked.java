package org.plumbline.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * Which of two formats a caller would rather have. One method answers in both, because the server's OpenAPI document
 * keeps one operation for an address.
 */
final class Asked {
    private Asked() {}

    /** Whether the caller names {@code other} before anything that JSON would do for. */
    static boolean rather(HttpHeaders headers, String other) {
        MediaType otherType = MediaType.valueOf(other);
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(otherType))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
