package org.plumbline.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away what the server or a database would only fail at. */
public final class ReadableFilter extends HttpFilter {
    private static final String FORM = "application/x-www-form-urlencoded";
    /** Bytes; the server reads little more of a form. */
    private static final long LARGEST_FORM = 2_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = String.valueOf(request.getContentType());
        if (String.valueOf(request.getQueryString()).contains("%00")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (type.startsWith(FORM) && request.getContentLengthLong() > LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
