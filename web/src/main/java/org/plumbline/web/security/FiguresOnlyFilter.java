package org.plumbline.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.web.problem.Problem;
import org.plumbline.web.problem.ProblemAnswer;
import org.plumbline.web.problem.ProblemKind;

/**
 * Lets an audience from which small numbers are hidden read attainment and what is made of it, and nothing else: any other
 * page or answer counts, or names, single cases. What is new is refused until it is named here.
 */
public final class FiguresOnlyFilter extends HttpFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> PAGES = Set.of(
            "", "/", "/index", "/home", "/overview", "/provider", "/dimension", "/level", "/standards", "/standard");
    /** Whose form does nothing but look how far the data are loaded. */
    private static final String LOADING = "/overview";

    private static final Set<String> ALWAYS = Set.of("/sign-in", "/sign-out", "/failed", "/favicon.ico");
    private static final Pattern ANSWERS =
            Pattern.compile("/api/v1/(attainment(\\.csv)?|contracts|standards(/[^/]+(/versions/[^/]+)?)?)");
    private static final Pattern OF_THE_SERVER = Pattern.compile("/(health|openapi|schema)(/.*)?");

    @Inject
    Viewer viewer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Addresses.path(request);
        if (!viewer.isFiguresOnly() || mayAsk(request.getMethod(), path)) {
            chain.doFilter(request, response);
        } else if (Addresses.isApi(path)) {
            Problem problem = Problem.of(
                    ProblemKind.NOT_ALLOWED,
                    "Small numbers are hidden from the audience of this token, and all that they count:"
                            + " it may ask for attainment, contracts and standards.");
            ProblemAnswer.write(problem, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean mayAsk(String method, String path) {
        String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        if (Addresses.isAsset(path)
                || ALWAYS.contains(page)
                || OF_THE_SERVER.matcher(path).matches()) {
            return true;
        }
        boolean reads = READING.contains(method) || page.equals(LOADING);
        return reads && (PAGES.contains(page) || ANSWERS.matcher(path).matches());
    }
}
