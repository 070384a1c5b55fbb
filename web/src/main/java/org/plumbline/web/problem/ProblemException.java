package org.plumbline.web.problem;

/** Ends a request with a problem as its answer. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public static ProblemException notFound() {
        return new ProblemException(Problem.NOT_FOUND);
    }

    public static ProblemException badInput(String where, String what, String right) {
        return new ProblemException(Problem.badInput(new Mistake(where, what, right)));
    }

    public Problem problem() {
        return problem;
    }
}
