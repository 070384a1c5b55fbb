package org.plumbline.web.problem;

import java.util.Locale;

/** The kinds of problem that callers can tell apart by {@code type}; the titles never change. */
public enum ProblemKind {
    BAD_INPUT(400, "Something in the request is not right"),
    NOT_SIGNED_IN(401, "A valid token is needed"),
    NOT_ALLOWED(403, "This token may not do that"),
    NOT_FOUND(404, "There is nothing here"),
    WRONG_METHOD(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "This is not on offer in the format asked for"),
    CONFLICT(409, "This does not go together with what is already there"),
    TOO_LARGE(413, "The request is too large"),
    WRONG_MEDIA_TYPE(415, "This address does not take that format"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    FAILED(500, "Something went wrong on our side"),
    NOT_READY(503, "The service is not ready yet"),
    NO_ROOM(507, "There is no room left for this");

    /** After how long it is worth while to ask again. */
    static final int RETRY_SECONDS = 10;

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The stable name of the kind, for programs. */
    public String type() {
        return "urn:plumbline:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that an HTTP status of 400 or above stands for; an unusual one is its family's general kind. */
    public static ProblemKind ofStatus(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status < 500 ? BAD_INPUT : FAILED;
    }
}
