package org.plumbline.web.rest;

import java.util.List;
import org.plumbline.monitor.Upload;
import org.plumbline.standards.yaml.Problem;
import org.plumbline.web.problem.Mistake;
import org.plumbline.web.problem.ProblemException;

/** Uploaded documents: what was made of them, or every mistake at its line. */
final class Documents {
    private Documents() {}

    static <T> T accepted(Upload<T> upload) {
        T made = upload.accepted();
        if (made == null) {
            throw new ProblemException(org.plumbline.web.problem.Problem.badInput(mistakes(upload.problems())));
        }
        return made;
    }

    private static Mistake[] mistakes(List<Problem> problems) {
        return problems.stream().map(Documents::mistake).toArray(Mistake[]::new);
    }

    private static Mistake mistake(Problem problem) {
        String where = "line " + problem.line() + (problem.key().isEmpty() ? "" : ", " + problem.key());
        return new Mistake(where, problem.message(), problem.right());
    }
}
