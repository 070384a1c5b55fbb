package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.assessment.Operations;
import org.plumbline.monitor.assessment.OperationsView;
import org.plumbline.monitor.audit.AuditEntry;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.Tenancy;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.web.security.Viewer;

/** Administration: how the timer is doing, and who did what. */
@Path("/operations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {
    private static final int MOST_ENTRIES = 500;

    @Inject
    Viewer viewer;

    @Inject
    Operations operations;

    @Inject
    Tenancy tenancy;

    @GET
    @Operation(summary = "Cases that wait for the timer, since when, and those that were set aside")
    public OperationsAnswer now() {
        return OperationsAnswer.of(operations.of(administrator()));
    }

    @POST
    @Path("set-aside/again")
    @Operation(summary = "Have the cases that were set aside assessed again")
    public Again again() {
        return new Again(operations.tryAgain(viewer.view()));
    }

    @GET
    @Path("audit")
    @Operation(summary = "What was done in the own tenant, the latest first")
    public List<Done> audit() {
        return tenancy.audit(administrator(), MOST_ENTRIES).stream()
                .map(Done::of)
                .toList();
    }

    private View administrator() {
        View view = viewer.view();
        view.require(Role.TENANT_ADMINISTRATOR);
        return view;
    }

    /**
     * @param waiting cases whose next change has come and that are not assessed yet
     * @param waitingSince when the longest waiting of them fell due, or null
     */
    public record OperationsAnswer(
            long cases,
            long waiting,
            @Nullable Instant waitingSince,
            @Nullable Instant lastAssessed,
            List<Aside> setAside,
            Proof proof) {
        static OperationsAnswer of(OperationsView view) {
            return new OperationsAnswer(
                    view.cases(),
                    view.waiting(),
                    view.waitingSince(),
                    view.lastAssessed(),
                    view.setAside().stream()
                            .map(aside -> new Aside(aside.caseRef(), aside.contract(), aside.reason()))
                            .toList(),
                    Proof.of(view));
        }
    }

    /**
     * Whether attainment is the sum of the verdicts, and the verdicts those of a replay.
     *
     * @param provedAt when that was last gone through for all cases, or null
     * @param provedCases how many they were
     * @param differing what differed then and was put right
     * @param replayed cases since then
     * @param found the latest that differed, at most 20
     */
    public record Proof(
            @Nullable Instant provedAt, long provedCases, long differing, long replayed, List<Found> found) {
        static Proof of(OperationsView view) {
            return new Proof(
                    view.proof().provedAt(),
                    view.proof().provedCases(),
                    view.proof().provedDiffering(),
                    view.proof().cases(),
                    view.discrepancies().stream()
                            .map(one -> new Found(one.found(), one.what(), one.detail()))
                            .toList());
        }
    }

    /** Something that differed. */
    public record Found(Instant at, String what, String detail) {}

    /**
     * A case that could not be assessed, and why.
     *
     * @param caseRef null: the contract as a whole
     */
    public record Aside(
            @jakarta.json.bind.annotation.JsonbProperty("case") @Nullable
            String caseRef,

            String contract,
            String reason) {}

    /** @param cases how many are tried again */
    public record Again(int cases) {}

    /** Who did what to what. */
    public record Done(Instant at, String who, String what, String subject, String detail) {
        static Done of(AuditEntry entry) {
            return new Done(entry.at(), entry.who(), entry.deed(), entry.subject(), entry.detail());
        }
    }
}
