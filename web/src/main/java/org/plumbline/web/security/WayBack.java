package org.plumbline.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The address that someone asked for before they had to sign in, carried through the sign-in page. */
final class WayBack {
    static final String HOME = "/home";
    private static final String SIGN_IN = "/sign-in";

    private WayBack() {}

    /**
     * The sign-in page's address that leads back to what was asked for.
     *
     * @param asked path and query inside this application, or null where going back makes no sense (a form was sent)
     */
    static String viaSignIn(@Nullable String asked, boolean expired) {
        StringBuilder address = new StringBuilder(SIGN_IN);
        if (expired) {
            address.append("?expired=true");
        }
        if (asked != null && !asked.equals("/")) {
            address.append(expired ? '&' : '?').append("to=").append(URLEncoder.encode(asked, StandardCharsets.UTF_8));
        }
        return address.toString();
    }

    /** Where to go after signing in: only ever an address of our own, whatever the parameter says. */
    static String destination(@Nullable String to) {
        boolean ours = to != null
                && to.startsWith("/")
                && !to.startsWith("//")
                && !to.startsWith(SIGN_IN)
                && to.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return ours ? to : HOME;
    }
}
