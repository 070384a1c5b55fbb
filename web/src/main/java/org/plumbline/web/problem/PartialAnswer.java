package org.plumbline.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer to a script that asks for a part of a page: it reads no page, but can be led to one. */
public final class PartialAnswer {
    private PartialAnswer() {}

    public static boolean isAsked(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** @param address on this server, with its context path */
    public static void leadTo(String address, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
    }
}
