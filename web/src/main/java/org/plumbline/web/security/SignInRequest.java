package org.plumbline.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.web.problem.PartialAnswer;

/** Sends a browser to the sign-in page, and says so where it was signed in and the session ended meanwhile. */
final class SignInRequest {
    private SignInRequest() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        boolean partial = PartialAnswer.isAsked(request);
        String asked = request.getMethod().equals("GET") && !partial ? asked(request) : null;
        String address = request.getContextPath() + WayBack.viaSignIn(asked, expired);
        if (partial) {
            PartialAnswer.leadTo(address, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(address);
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path + (query == null ? "" : "?" + query);
    }
}
