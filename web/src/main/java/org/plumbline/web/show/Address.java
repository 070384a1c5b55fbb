package org.plumbline.web.show;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Builds the address of a page; a parameter without a value is left out, so that addresses stay short. */
public final class Address {
    private final StringBuilder text;
    private char next = '?';

    private Address(String path) {
        this.text = new StringBuilder(path);
    }

    public static Address of(String path) {
        return new Address(path);
    }

    public Address with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(next)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
