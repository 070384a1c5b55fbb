package org.plumbline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The one authentication mechanism that Jakarta Security 3.0 allows an application: a token speaks for a program under
 * {@code /api}, a session for a person everywhere. What is shown is looked up for each request, so that a token revoked
 * or a role taken away ends at the next one, on every node.
 */
@ApplicationScoped
public class PlumblineAuthentication implements HttpAuthenticationMechanism {
    private final TokenAuthentication tokens;
    private final SessionAuthentication sessions;

    @Inject
    public PlumblineAuthentication(TokenAuthentication tokens, SessionAuthentication sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PlumblineAuthentication() {
        this(null, null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (Addresses.isApi(Addresses.path(request))) {
            return tokens.validate(request, response, context);
        }
        return sessions.validate(request, response, context);
    }
}
