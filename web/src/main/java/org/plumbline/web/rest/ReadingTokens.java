package org.plumbline.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.web.problem.Problem;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.problem.ProblemKind;
import org.plumbline.web.security.Viewer;

/** A token of scope READ changes nothing, whatever the resource does. */
@Provider
public class ReadingTokens implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Viewer viewer;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean readsOnly = viewer.token()
                .map(token -> token.scope() == ApiToken.Scope.READ)
                .orElse(true);
        if (readsOnly && !READING.contains(request.getMethod())) {
            throw new ProblemException(Problem.of(
                    ProblemKind.NOT_ALLOWED, "A token of scope READ changes nothing: ask for one of scope WRITE."));
        }
    }
}
