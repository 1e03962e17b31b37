package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.coverage.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One submission's complete grade for one exercise; mirrors {@code grade.json}.
 *
 * @param exercise that was graded
 * @param title of the exercise
 * @param submission that was graded
 * @param outcome what became of the grade as a whole
 * @param reason why, if the outcome isn't GRADED; otherwise empty
 * @param scope whether everything was asked for
 * @param checks one result for each check of the plan, in its order
 * @param compiler what the compiler complained of
 * @param remarks what the grader recognised in the sources, changed in them or left out, in the order of their kinds
 * @param coverage which lines of the sources the checks ran; empty if that wasn't asked for, or nothing ran
 * @param provenance what it was made from
 * @param machine where it was made
 */
public record Grade(
        ExerciseId exercise,
        String title,
        SubmissionId submission,
        Outcome outcome,
        String reason,
        Scope scope,
        List<CheckResult> checks,
        List<Diagnostic> compiler,
        List<Remark> remarks,
        Optional<Coverage> coverage,
        Provenance provenance,
        Machine machine) {
    /** Whether a grade answers for the whole plan. */
    public enum Scope {
        COMPLETE,
        /** Something was left out by request; no exporter takes it. */
        PARTIAL
    }

    /** @throws IllegalArgumentException if there are no checks, or the reason doesn't fit the outcome */
    public Grade {
        checks = List.copyOf(checks);
        compiler = List.copyOf(compiler);
        remarks = remarks.stream().sorted(Comparator.comparing(Remark::kind)).toList();
        if (checks.isEmpty()) {
            throw new IllegalArgumentException(
                    "A grade of " + exercise + " needs a result for each check, but has none");
        }
        if ((outcome == Outcome.GRADED) != reason.isEmpty()) {
            throw new IllegalArgumentException(
                    "A grade has a reason exactly when it is not GRADED; " + outcome + " came with \"" + reason + '"');
        }
    }

    /** A grade without remarks. */
    public Grade(
            ExerciseId exercise,
            String title,
            SubmissionId submission,
            Outcome outcome,
            String reason,
            Scope scope,
            List<CheckResult> checks,
            List<Diagnostic> compiler,
            Optional<Coverage> coverage,
            Provenance provenance,
            Machine machine) {
        this(
                exercise,
                title,
                submission,
                outcome,
                reason,
                scope,
                checks,
                compiler,
                List.of(),
                coverage,
                provenance,
                machine);
    }

    /** The same grade with this coverage; it changes no mark. */
    public Grade withCoverage(Coverage measured) {
        return with(remarks, Optional.of(measured), machine);
    }

    /** The same grade with these remarks; they change no mark. */
    public Grade withRemarks(List<Remark> found) {
        return with(found, coverage, machine);
    }

    /** The same grade, which took this long. */
    public Grade withTimes(Machine.Took took) {
        return with(remarks, coverage, machine.with(took));
    }

    private Grade with(List<Remark> found, Optional<Coverage> measured, Machine where) {
        return new Grade(
                exercise,
                title,
                submission,
                outcome,
                reason,
                scope,
                checks,
                compiler,
                found,
                measured,
                provenance,
                where);
    }

    public Score score() {
        return Score.of(checks);
    }

    public boolean partial() {
        return scope == Scope.PARTIAL;
    }
}
