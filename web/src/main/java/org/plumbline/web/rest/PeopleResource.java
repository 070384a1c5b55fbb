package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.NewPerson;
import org.plumbline.monitor.tenancy.People;
import org.plumbline.monitor.tenancy.Person;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.web.problem.ProblemException;
import org.plumbline.web.security.Viewer;

/** Administration: who signs in, and as what. */
@Path("/tenants/{tenant}/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    Viewer viewer;

    @Inject
    People people;

    @PathParam("tenant")
    String tenant;

    @GET
    @Operation(summary = "The people of a tenant")
    public List<PersonLine> list() {
        return people.list(viewer.view(), tenant).stream().map(PersonLine::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Make a person, whose login ends with @ and the tenant's ref. Tell them the password, which has at least"
                            + " 12 characters, in another way")
    public Response make(PersonAsked asked) {
        Person made = people.make(viewer.view(), tenant, Given.body(asked).read());
        return Response.status(Response.Status.CREATED)
                .entity(PersonLine.of(made))
                .build();
    }

    @DELETE
    @Path("{login}")
    @Operation(summary = "Remove a person, whose session ends with it")
    public void remove(@PathParam("login") String login) {
        boolean here = people.list(viewer.view(), tenant).stream()
                .anyMatch(person -> person.login().equals(login));
        if (!here) {
            throw ProblemException.notFound();
        }
        people.remove(viewer.view(), login);
    }

    /** @param roles contract-manager, quality-team, standards-editor, tenant-administrator; none with an audience */
    public record PersonAsked(
            @Nullable String login,
            @Nullable String name,
            @Nullable List<String> roles,
            @Nullable String audience,
            @Nullable String password) {
        NewPerson read() {
            Set<Role> read = (roles == null ? List.<String>of() : roles)
                    .stream().map(role -> Given.word("roles", role, Role.class)).collect(Collectors.toSet());
            return new NewPerson(
                    Given.required("login", login),
                    Given.required("name", name),
                    read,
                    Given.optional(audience),
                    Given.required("password", password).toCharArray());
        }

        @Override
        public String toString() {
            return "PersonAsked[" + login + "]";
        }
    }

    /** A person. */
    public record PersonLine(
            String login,
            String name,
            List<String> roles,
            @Nullable String audience) {
        static PersonLine of(Person person) {
            return new PersonLine(
                    person.login(),
                    person.name(),
                    person.roles().stream().map(Given::shown).sorted().toList(),
                    person.audience());
        }
    }
}
