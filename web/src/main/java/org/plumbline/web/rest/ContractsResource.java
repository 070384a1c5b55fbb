package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.Nation;
import org.plumbline.monitor.tenancy.NewContract;
import org.plumbline.web.security.Viewer;

/** Contracts: those in sight, and making one, which grants its commissioner sight of it. */
@Path("/contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContractsResource {
    @Inject
    Viewer viewer;

    @Inject
    Contracts contracts;

    @GET
    @Operation(summary = "The contracts in sight: the own ones, and those granted by others")
    public List<ContractLine> list() {
        return contracts.list(viewer.view()).stream().map(ContractLine::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a contract; the commissioner that it names may read its cases")
    public Response make(ContractAsked asked) {
        Contract made = contracts.make(viewer.view(), Given.body(asked).read());
        return Response.status(Response.Status.CREATED)
                .entity(ContractLine.of(made))
                .build();
    }

    /**
     * A contract to be made.
     *
     * @param tenant ref of the tenant that holds its cases
     * @param commissioner ref of the tenant that let it, or null
     * @param calendar id of its working calendar, or null: the standard's
     * @param supplied event types that its feed supplies, or null: all of them
     */
    public record ContractAsked(
            @Nullable String tenant,
            @Nullable String ref,
            @Nullable String provider,
            @Nullable String providerName,
            @Nullable String commissioner,
            @Nullable String scheme,
            @Nullable String area,
            @Nullable String nation,
            @Nullable String zone,
            @Nullable String calendar,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable List<String> supplied) {
        NewContract read() {
            String first = Given.required("starts", starts);
            return new NewContract(
                    Given.required("tenant", tenant),
                    Given.required("ref", ref),
                    Given.required("provider", provider),
                    Given.required("providerName", providerName),
                    Given.optional(commissioner),
                    Given.required("scheme", scheme),
                    Given.optional(area),
                    Given.word("nation", nation, Nation.class),
                    Given.zone("zone", zone),
                    Given.optional(calendar),
                    Given.day("starts", first),
                    Given.day("ends", ends),
                    supplied == null ? Set.of() : Set.copyOf(supplied));
        }
    }

    /** A contract. */
    public record ContractLine(
            String ref,
            String provider,
            String providerName,
            String scheme,
            @Nullable String area,
            String nation,
            String zone,
            @Nullable String calendar,
            String starts,
            @Nullable String ends,
            List<String> supplied) {
        static ContractLine of(Contract contract) {
            return new ContractLine(
                    contract.ref(),
                    contract.provider(),
                    contract.providerName(),
                    contract.scheme(),
                    contract.area(),
                    Given.shown(contract.nation()),
                    contract.zone().getId(),
                    contract.calendar(),
                    contract.starts().toString(),
                    contract.ends() == null ? null : contract.ends().toString(),
                    contract.supplied().stream().sorted().toList());
        }
    }
}
