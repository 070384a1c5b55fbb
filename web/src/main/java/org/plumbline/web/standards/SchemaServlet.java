package org.plumbline.web.standards;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.standards.policy.StandardSchema;

/** The form of a standard's file, for editors: anybody's, the same until the next release. */
@WebServlet("/schema/standard.json")
public class SchemaServlet extends HttpServlet {
    private static final String TEXT = StandardSchema.text();
    private static final String TAG = "\"" + Integer.toHexString(TEXT.hashCode()) + "\"";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("ETag", TAG);
        // Editors in a browser fetch it from a page of another site.
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (TAG.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/schema+json");
        response.getOutputStream().write(TEXT.getBytes(UTF_8));
    }
}
