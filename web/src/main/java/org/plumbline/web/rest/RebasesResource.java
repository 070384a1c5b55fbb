package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.attainment.AttainmentFilter;
import org.plumbline.monitor.casefile.Basis;
import org.plumbline.monitor.comparison.Rebase;
import org.plumbline.monitor.comparison.Rebases;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.web.security.Viewer;

/** Where the averages of change charts start anew, and why. */
@Path("/rebases")
@RequestScoped
public class RebasesResource {
    @Inject
    Viewer viewer;

    @Inject
    Rebases rebases;

    @Inject
    Contracts contracts;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Where the averages of the own tenant's change charts start anew, why, and who said so",
            description = "Withdrawn ones too, with who withdrew them. The charts of other tenants go by their own.")
    public RebasesAnswer list(
            @QueryParam("provider") @Nullable String provider,
            @QueryParam("contract") @Nullable String contract,
            @QueryParam("level") @Nullable String level) {
        AttainmentFilter filter = new AttainmentFilter(
                Given.optional(provider),
                Given.optional(contract),
                null,
                null,
                Given.optional(level),
                null,
                null,
                null,
                null,
                Basis.RECEIVED);
        Map<Integer, String> references =
                contracts.list(viewer.view()).stream().collect(Collectors.toMap(Contract::number, Contract::ref));
        return new RebasesAnswer(rebases.list(viewer.view(), filter).stream()
                .map(rebase -> RebaseLine.of(rebase, references))
                .toList());
    }

    /** By month. */
    public record RebasesAnswer(List<RebaseLine> rebases) {}

    /**
     * From a month on.
     *
     * @param contracts their references, as far as they are in sight
     * @param month the first with the new average, such as 2026-03
     * @param withdrawnBy by whom, and {@code withdrawnAt} when, or both null: it stands
     */
    public record RebaseLine(
            long number,
            String level,
            List<String> contracts,
            String month,
            String reason,
            String by,
            Instant at,
            @Nullable String withdrawnBy,
            @Nullable Instant withdrawnAt) {
        static RebaseLine of(Rebase rebase, Map<Integer, String> references) {
            Rebase.Withdrawal withdrawn = rebase.withdrawn();
            return new RebaseLine(
                    rebase.number(),
                    rebase.level(),
                    rebase.contracts().stream()
                            .filter(references::containsKey)
                            .map(references::get)
                            .sorted()
                            .toList(),
                    rebase.month().toString(),
                    rebase.reason(),
                    rebase.by(),
                    rebase.at(),
                    withdrawn == null ? null : withdrawn.by(),
                    withdrawn == null ? null : withdrawn.at());
        }
    }
}
