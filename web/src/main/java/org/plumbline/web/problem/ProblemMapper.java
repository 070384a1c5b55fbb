package org.plumbline.web.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Whatever a resource throws is answered as a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    private @Nullable UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = ProblemOf.thrown(thrown);
        String instance = uri == null ? "" : uri.getRequestUri().getRawPath();
        Response.ResponseBuilder answer = Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.toJson(instance).toString());
        if (problem.kind() == ProblemKind.TOO_MANY_REQUESTS) {
            answer.header("Retry-After", ProblemKind.RETRY_SECONDS);
        }
        return answer.build();
    }
}
