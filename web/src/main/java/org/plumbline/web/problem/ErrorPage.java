package org.plumbline.web.problem;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.FullDisk;
import org.plumbline.monitor.Refused;

/**
 * The server sends every failed request here: programs get a problem, people a page. What failed behind a page, in an
 * update of a part of it, has the browser fetch {@code /failed?as=404}.
 */
@WebServlet("/failed")
public class ErrorPage extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = status(request);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri instanceof String path && path.startsWith(request.getContextPath() + "/api/")) {
            ProblemAnswer.write(ProblemOf.status(status), request, response);
        } else if (PartialAnswer.isAsked(request)) {
            PartialAnswer.leadTo(request.getContextPath() + address(status), response);
        } else {
            response.setStatus(status);
            request.setAttribute(
                    "refused", sentence((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
            boolean address = "GET".equals(request.getMethod()); // else the parameters are what a form sent
            request.setAttribute("asked", address ? Map.copyOf(request.getParameterMap()) : Map.of());
            request.getRequestDispatcher(pageFor(status)).forward(new WithoutForm(request), response);
        }
    }

    /** Where a page is told of this status. */
    static String address(int status) {
        return "/failed?as=" + status;
    }

    private static int status(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (code instanceof Integer number) {
            return statusOf(thrown, number);
        }
        String asked = request.getParameter("as");
        return asked != null && asked.matches("[45]\\d\\d")
                ? Integer.parseInt(asked)
                : HttpServletResponse.SC_NOT_FOUND;
    }

    /** A page that a rule refuses fails with the rule's status, however deep the server wrapped it. */
    static int statusOf(@Nullable Throwable thrown, int otherwise) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return switch (refused.why()) {
                    case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                    case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                    case BUSY -> ProblemKind.TOO_MANY_REQUESTS.status();
                    case CONFLICT -> HttpServletResponse.SC_CONFLICT;
                    case NO_ROOM -> ProblemKind.NO_ROOM.status();
                };
            }
            if (cause instanceof ViewExpiredException) {
                return HttpServletResponse.SC_GONE;
            }
        }
        return thrown != null && FullDisk.isBehind(thrown) ? ProblemKind.NO_ROOM.status() : otherwise;
    }

    /** What a rule says that refused the page, for the person; empty where none did. */
    static String sentence(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.getMessage() + ".";
            }
        }
        return "";
    }

    static String pageFor(int status) {
        return switch (status) {
            case 401, 403 -> "/WEB-INF/errors/forbidden.xhtml";
            case 404 -> "/WEB-INF/errors/not-found.xhtml";
            case 410 -> "/WEB-INF/errors/expired.xhtml";
            case 413 -> "/WEB-INF/errors/too-large.xhtml";
            default -> status < 500 ? "/WEB-INF/errors/not-possible.xhtml" : "/WEB-INF/errors/failed.xhtml";
        };
    }
}
