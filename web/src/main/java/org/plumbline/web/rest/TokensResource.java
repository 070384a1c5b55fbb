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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.monitor.tenancy.ApiTokens;
import org.plumbline.monitor.tenancy.IssuedToken;
import org.plumbline.web.security.Viewer;

/** Administration: the tokens of programs. */
@Path("/tenants/{tenant}/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
    @Inject
    Viewer viewer;

    @Inject
    ApiTokens tokens;

    @PathParam("tenant")
    String tenant;

    @GET
    @Operation(summary = "The tokens of a tenant, without their secrets")
    public List<TokenLine> list() {
        return tokens.list(viewer.view(), tenant).stream().map(TokenLine::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issue a token. Its secret is shown this once")
    public Response issue(TokenAsked body) {
        TokenAsked asked = Given.body(body);
        Instant expires = Given.instant("expires", Given.required("expires", asked.expires()), ZoneOffset.UTC);
        IssuedToken issued = tokens.issue(
                viewer.view(),
                tenant,
                Given.required("label", asked.label()),
                Given.word("scope", asked.scope(), ApiToken.Scope.class),
                Given.optional(asked.audience()),
                expires);
        return Response.status(Response.Status.CREATED)
                .entity(new Issued(issued.secret(), TokenLine.of(issued.token())))
                .build();
    }

    @DELETE
    @Path("{number}")
    @Operation(summary = "Revoke a token: from the next call on it is refused")
    public void revoke(@PathParam("number") long number) {
        tokens.revoke(viewer.view(), tenant, number);
    }

    /**
     * @param scope read, write or administer; each includes the ones before it
     * @param audience whose figures alone it reads, or null
     * @param expires a day, whose start in UTC is meant, or a time
     */
    public record TokenAsked(
            @Nullable String label,
            @Nullable String scope,
            @Nullable String audience,
            @Nullable String expires) {}

    /** A token just issued, with the secret that nobody can ask for again. */
    public record Issued(String secret, TokenLine token) {
        @Override
        public String toString() {
            return "Issued[" + token.label() + "]";
        }
    }

    /** A token, without its secret. */
    public record TokenLine(
            long number,
            String label,
            String scope,
            @Nullable String audience,
            Instant created,
            Instant expires,
            @Nullable Instant revoked,
            @Nullable Instant lastUsed) {
        static TokenLine of(ApiToken token) {
            return new TokenLine(
                    token.number(),
                    token.label(),
                    Given.shown(token.scope()),
                    token.audience(),
                    token.created(),
                    token.expires(),
                    token.revoked(),
                    token.lastUsed());
        }
    }
}
