package io.github.mvngrade.engine;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * Grades of one request, whatever became of it.
 *
 * @param request that they answer
 * @param version of the grader
 * @param image key of the runtime image; empty if there was none
 * @param isolation how strongly subjects are fenced in
 */
record Grades(GradeRequest request, String version, String image, Isolation isolation) {
    /** Where a submission couldn't be read. */
    static final String NO_DIGEST = "";

    /** Of a submission on which no check could be run. */
    Grade nothingRan(Outcome outcome, String reason, List<Diagnostic> compiler, String sources) {
        List<CheckResult> results =
                Results.nothingRan(request.pack(), request.selection(), Verdict.NOT_RUN, UnrunWords.nothingRan(reason));
        return grade(outcome, reason, results, compiler, sources);
    }

    /** Where the grader itself failed: no point is lost by it, and all that aren't held back are pending. */
    Grade failed(String reason) {
        List<CheckResult> results =
                Results.nothingRan(request.pack(), request.selection(), Verdict.UNMEASURABLE, UnrunWords.GRADER_FAILED);
        return grade(Outcome.INFRASTRUCTURE, reason, results, List.of(), NO_DIGEST);
    }

    /** Of a submission whose checks were decided one by one. */
    Grade graded(List<CheckResult> results, List<Diagnostic> compiler, String sources) {
        return grade(Outcome.GRADED, "", results, compiler, sources);
    }

    private Grade grade(
            Outcome outcome, String reason, List<CheckResult> results, List<Diagnostic> compiler, String sources) {
        Pack pack = request.pack();
        return new Grade(
                pack.exercise().id(),
                pack.exercise().title(),
                request.submission(),
                outcome,
                reason,
                request.selection().scope(pack),
                results,
                compiler,
                Optional.empty(),
                new Provenance(version, pack.digest(), sources, image, request.seed(), isolation),
                machine());
    }

    private static Machine machine() {
        return new Machine(
                Runtime.version().toString(),
                System.getProperty("java.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }
}
