package org.plumbline.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Which family of addresses a request belongs to. */
final class Addresses {
    private Addresses() {}

    /** The path inside the application, decoded. */
    static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Pictures, styles and scripts: the same for everyone. */
    static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
    }
}
