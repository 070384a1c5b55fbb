package org.plumbline.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.tenancy.FirstAdministrator;
import org.plumbline.monitor.tenancy.NewTenant;
import org.plumbline.monitor.tenancy.Tenant;

/** The page for whoever has the one-time code: the first tenant and its administrator. */
@Named
@RequestScoped
public class FirstSteps {
    @Inject
    FirstAdministrator first;

    @Inject
    FacesContext faces;

    private String code = "";
    private String organisation = "";
    private String ref = "";
    private Tenant.Kind kind = Tenant.Kind.COMMISSIONER;
    private String zone = "Europe/London";
    private String name = "";
    private String login = "";
    private String password = "";

    public boolean isNobodyYet() {
        return first.isNeeded();
    }

    public @Nullable String submit() {
        try {
            NewTenant tenant = new NewTenant(ref, organisation, kind, ZoneId.of(zone.strip()), null, false, null);
            first.make(code, tenant, login, name, password.toCharArray());
            return "/sign-in?faces-redirect=true";
        } catch (Refused refused) {
            say(refused.getMessage() + ".");
        } catch (DateTimeException e) {
            say("There is no such time zone: one is Europe/London.");
        }
        return null;
    }

    private void say(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Tenant.Kind getKind() {
        return kind;
    }

    public void setKind(Tenant.Kind kind) {
        this.kind = kind;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
