package org.plumbline.web.problem;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a problem to a plain servlet response, for the places that are not resources. */
public final class ProblemAnswer {
    private ProblemAnswer() {}

    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        Object failedPath = request.getAttribute("jakarta.servlet.error.request_uri");
        String instance = failedPath == null ? request.getRequestURI() : failedPath.toString();
        response.setStatus(problem.kind().status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (var json = Json.createWriter(response.getOutputStream())) {
            json.write(problem.toJson(instance));
        } catch (IOException e) {
            throw new UncheckedIOException("The caller went away before the problem was told", e);
        }
    }
}
