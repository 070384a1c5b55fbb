package org.plumbline.web.problem;

import jakarta.ejb.EJBException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plumbline.monitor.FullDisk;
import org.plumbline.monitor.Refused;

/** Which problem a thrown exception is. What nobody foresaw is logged under a reference, and only that is told. */
final class ProblemOf {
    private static final Logger LOG = Logger.getLogger(ProblemOf.class.getName());

    /** Only the fact is logged: the database repeats what it could not keep. */
    private static final Problem NO_ROOM = Problem.of(
            ProblemKind.NO_ROOM, "The disk is full, and nothing of this was kept. Send it again when there is room.");

    private ProblemOf() {}

    static Problem thrown(Throwable thrown) {
        if (thrown instanceof ProblemException told) {
            return told.problem();
        }
        if (thrown instanceof Refused refused) {
            return refused(refused);
        }
        if (thrown instanceof EJBException wrapped && wrapped.getCause() != null) {
            return thrown(wrapped.getCause());
        }
        if (thrown instanceof WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return status == 500 ? unforeseen(thrown) : status(status);
        }
        if (thrown instanceof ConstraintViolationException violated) {
            return Problem.badInput(violated.getConstraintViolations().stream()
                    .map(ProblemOf::mistake)
                    .toArray(Mistake[]::new));
        }
        if (thrown instanceof ProcessingException) {
            return Problem.badInput(new Mistake(
                    "body", "it cannot be read as the format it says it has", "a body of the documented shape"));
        }
        return unforeseen(thrown);
    }

    private static Problem refused(Refused refused) {
        return switch (refused.why()) {
            case INVALID -> Problem.of(ProblemKind.BAD_INPUT, refused.getMessage() + ".");
            case FORBIDDEN -> Problem.of(ProblemKind.NOT_ALLOWED, refused.getMessage() + ".");
            case NOT_FOUND -> Problem.NOT_FOUND;
            case BUSY -> Problem.of(ProblemKind.TOO_MANY_REQUESTS, refused.getMessage() + ".");
            case CONFLICT -> Problem.of(ProblemKind.CONFLICT, refused.getMessage() + ".");
            case NO_ROOM -> Problem.of(ProblemKind.NO_ROOM, refused.getMessage() + ".");
        };
    }

    static Problem unforeseen(Throwable thrown) {
        if (FullDisk.isBehind(thrown)) {
            LOG.severe("A disk is full: see docs/bad-input.md");
            return NO_ROOM;
        }
        String reference = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "Unforeseen failure " + reference);
        return Problem.of(
                ProblemKind.FAILED,
                "We did not expect this. It is written down under the reference " + reference
                        + "; try again, and name the reference if it stays.");
    }

    /** What is said where all that is known is the HTTP status. */
    static Problem status(int status) {
        ProblemKind kind = ProblemKind.ofStatus(status);
        return switch (kind) {
            case NOT_FOUND -> Problem.NOT_FOUND;
            case FAILED -> Problem.of(kind, "We did not expect this, and it is written down. Try again in a minute.");
            case NOT_ALLOWED -> Problem.of(kind, "Ask your tenant's administrator for a token that may.");
            case WRONG_MEDIA_TYPE -> Problem.of(kind, "Send one of the formats that the OpenAPI document names.");
            case NOT_ACCEPTABLE -> Problem.of(kind, "Ask for one of the formats that the OpenAPI document names.");
            case WRONG_METHOD -> Problem.of(kind, "The OpenAPI document names the methods of this address.");
            case BAD_INPUT ->
                Problem.of(
                        kind,
                        "The address, a header or the body is missing or can't be read. The OpenAPI document says what"
                                + " this address takes.");
            default -> Problem.of(kind, "The OpenAPI document says what this address takes.");
        };
    }

    private static Mistake mistake(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String where = path.substring(path.lastIndexOf('.') + 1);
        return new Mistake(where, "it is not as it should be", violation.getMessage());
    }
}
