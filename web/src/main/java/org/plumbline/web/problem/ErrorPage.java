package org.plumbline.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.monitor.Refused;

/** The server sends every failed request here: programs get a problem, people a page. */
@WebServlet("/failed")
public class ErrorPage extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = status(request);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri instanceof String path && path.startsWith(request.getContextPath() + "/api/")) {
            ProblemAnswer.write(ProblemOf.status(status), request, response);
        } else {
            response.setStatus(status);
            request.getRequestDispatcher(pageFor(status)).forward(request, response);
        }
    }

    /** A page that a rule refuses fails with the rule's status, however deep the server wrapped it. */
    private static int status(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return switch (refused.why()) {
                    case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                    case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                    case CONFLICT -> HttpServletResponse.SC_CONFLICT;
                };
            }
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
    }

    static String pageFor(int status) {
        return switch (status) {
            case 401, 403 -> "/WEB-INF/errors/forbidden.xhtml";
            case 404, 410 -> "/WEB-INF/errors/not-found.xhtml";
            default -> status < 500 ? "/WEB-INF/errors/not-possible.xhtml" : "/WEB-INF/errors/failed.xhtml";
        };
    }
}
