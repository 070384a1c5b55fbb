package org.plumbline.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** The sign-in page: a login, a password, and where to go afterwards. */
@Named
@RequestScoped
public class SignIn {
    private final SecurityContext security;
    private final SignInAttempts attempts;
    private final FacesContext faces;
    private String login = "";
    private String password = "";
    private String to = "";

    @Inject
    public SignIn(SecurityContext security, SignInAttempts attempts, FacesContext faces) {
        this.security = security;
        this.attempts = attempts;
        this.faces = faces;
    }

    public void submit() throws IOException {
        Duration wait = attempts.waitFor(login);
        if (!wait.isZero()) {
            say("Too many attempts with this name. Wait " + inWords(wait) + ", then try again.");
            return;
        }
        var external = faces.getExternalContext();
        AuthenticationStatus outcome = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(login, password)));
        if (outcome == AuthenticationStatus.SUCCESS) {
            attempts.succeeded(login);
            external.redirect(external.getRequestContextPath() + WayBack.destination(to));
        } else {
            attempts.failed(login);
            say("This name and this password do not go together. Check both, or ask your administrator.");
        }
    }

    static String inWords(Duration wait) {
        long minutes = wait.plusSeconds(59).toMinutes();
        return minutes <= 1 ? "a minute" : minutes + " minutes";
    }

    private void say(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
