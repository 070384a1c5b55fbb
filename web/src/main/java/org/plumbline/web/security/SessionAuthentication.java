package org.plumbline.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.monitor.tenancy.People;
import org.plumbline.monitor.tenancy.Person;

/** People sign in on a page; from then on their session, which remembers nothing but the login, speaks for them. */
@ApplicationScoped
class SessionAuthentication {
    private static final String LOGIN = "org.plumbline.login";

    private final IdentityStoreHandler stores;
    private final People people;

    @Inject
    SessionAuthentication(IdentityStoreHandler stores, People people) {
        this.stores = stores;
        this.people = people;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SessionAuthentication() {
        this(null, null);
    }

    AuthenticationStatus validate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential shown = context.getAuthParameters().getCredential();
        if (shown != null) {
            return signIn(shown, request, context);
        }
        if (Addresses.isAsset(Addresses.path(request))) {
            return context.doNothing();
        }
        Optional<AuthenticationStatus> known = signedIn(request, context);
        if (known.isPresent()) {
            return known.get();
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            SignInRequest.send(request, response);
        } catch (IOException e) {
            throw new AuthenticationException("The browser went away before it was sent to the sign-in page", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The outcome for a request whose session belongs to somebody that there still is. */
    Optional<AuthenticationStatus> signedIn(HttpServletRequest request, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(LOGIN) instanceof String login)) {
            return Optional.empty();
        }
        Optional<Person> person = people.find(login);
        if (person.isEmpty()) {
            session.invalidate();
        }
        return person.map(known -> {
            Viewer.personSignedIn(request, known);
            return context.notifyContainerAboutLogin(
                    known.login(), known.roles().stream().map(Enum::name).collect(Collectors.toSet()));
        });
    }

    private AuthenticationStatus signIn(Credential shown, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(shown);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession().setAttribute(LOGIN, result.getCallerPrincipal().getName());
        // A session id that somebody planted before the sign-in is worth nothing after it.
        request.changeSessionId();
        return context.notifyContainerAboutLogin(result);
    }
}
