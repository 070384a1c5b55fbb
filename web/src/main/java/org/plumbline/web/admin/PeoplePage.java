package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.NewPerson;
import org.plumbline.monitor.tenancy.People;
import org.plumbline.monitor.tenancy.Person;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Said;

/** The people of a tenant, and the form that makes another. */
@Named
@RequestScoped
public class PeoplePage {
    private Viewer viewer;
    private People people;
    private Administered administered;
    private String login = "";
    private String name = "";
    private String password = "";
    private Role[] roles = {};
    private String audience = "";

    @Inject
    public PeoplePage(Viewer viewer, People people, Administered administered) {
        this.viewer = viewer;
        this.people = people;
        this.administered = administered;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PeoplePage() {}

    public List<Person> list() {
        return people.list(viewer.view(), administered.getRef());
    }

    public Role[] all() {
        return Role.values();
    }

    public static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String words(Person person) {
        if (person.audience() != null) {
            return "read figures, as audience " + person.audience();
        }
        return person.roles().stream().sorted().map(PeoplePage::words).collect(Collectors.joining(", "));
    }

    public @Nullable String make() {
        return Said.orRefused(
                () -> {
                    Set<Role> chosen = roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles));
                    NewPerson made = new NewPerson(
                            login, name, chosen, audience.isEmpty() ? null : audience, password.toCharArray());
                    return people.make(viewer.view(), administered.getRef(), made)
                                    .name() + " can sign in now as " + made.login() + ".";
                },
                here());
    }

    public @Nullable String remove(String who) {
        return Said.orRefused(
                () -> {
                    people.remove(viewer.view(), who);
                    return who + " can no longer sign in.";
                },
                here());
    }

    private String here() {
        return Address.of("/admin/people").with("tenant", administered.getRef()).toString();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = audience == null ? "" : audience;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }
}
