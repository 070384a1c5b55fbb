package org.plumbline.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The server sends every failed request here: programs get a problem, people a page. */
@WebServlet("/failed")
public class ErrorPage extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri instanceof String path && path.startsWith(request.getContextPath() + "/api/")) {
            ProblemAnswer.write(ProblemOf.status(status), request, response);
        } else {
            response.setStatus(status);
            request.getRequestDispatcher(pageFor(status)).forward(request, response);
        }
    }

    static String pageFor(int status) {
        return switch (status) {
            case 401, 403 -> "/WEB-INF/errors/forbidden.xhtml";
            case 404, 410 -> "/WEB-INF/errors/not-found.xhtml";
            default -> status < 500 ? "/WEB-INF/errors/not-possible.xhtml" : "/WEB-INF/errors/failed.xhtml";
        };
    }
}
