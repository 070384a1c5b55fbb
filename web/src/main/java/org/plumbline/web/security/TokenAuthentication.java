package org.plumbline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.monitor.tenancy.ApiTokens;
import org.plumbline.web.problem.Problem;
import org.plumbline.web.problem.ProblemAnswer;
import org.plumbline.web.problem.ProblemKind;

/**
 * Programs show a bearer token. A person who is signed in may read here with their session, so that pages can offer
 * downloads; whatever changes something takes a token, which no other site can make a browser send.
 */
@ApplicationScoped
class TokenAuthentication {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ApiTokens tokens;
    private final SessionAuthentication sessions;

    @Inject
    TokenAuthentication(ApiTokens tokens, SessionAuthentication sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TokenAuthentication() {
        this(null, null);
    }

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null && READING.contains(request.getMethod())) {
            Optional<AuthenticationStatus> person = sessions.signedIn(request, context);
            if (person.isPresent()) {
                return person.get();
            }
        }
        Optional<ApiToken> token = BearerHeader.secretOf(header).flatMap(tokens::authenticate);
        if (token.isEmpty()) {
            return refuse(header != null, request, response);
        }
        Viewer.tokenShown(request, token.get());
        return context.notifyContainerAboutLogin(
                "token " + token.get().number(), Set.of(token.get().scope().name()));
    }

    private static AuthenticationStatus refuse(
            boolean shown, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "WWW-Authenticate",
                shown ? "Bearer realm=\"plumbline\", error=\"invalid_token\"" : "Bearer realm=\"plumbline\"");
        String detail = shown
                ? "The token is not known, has expired or was revoked. Ask your tenant's administrator for a new one."
                : "Send a token with the header Authorization: Bearer. Your tenant's administrator makes one.";
        ProblemAnswer.write(Problem.of(ProblemKind.NOT_SIGNED_IN, detail), request, response);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
