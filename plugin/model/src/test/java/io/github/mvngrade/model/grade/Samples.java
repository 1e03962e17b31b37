package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Grades and their parts, as far as a test doesn't care. */
final class Samples {
    static final Execution FINISHED = new Execution(Ending.FINISHED, Duration.ofMillis(5), "printed");

    private Samples() {}

    static CheckPlan check(String points) {
        return new CheckPlan(new CheckId("a"), "Does a", Points.of(points), "", List.of(), Visibility.VISIBLE);
    }

    static CheckResult result(Verdict verdict, String earned, Explanation why) {
        return new CheckResult(
                check("2.5"), verdict, Points.of(earned), why, Optional.of(FINISHED), Measurements.NONE, List.of());
    }

    static ObservedProcess process(long pid, int startMillis, int endMillis) {
        return new ObservedProcess(
                pid,
                1,
                "Worker",
                Duration.ofMillis(startMillis),
                Duration.ofMillis(endMillis),
                Duration.ofMillis(2),
                ObservedProcess.Fate.ENDED);
    }

    static Grade grade(Outcome outcome, String reason, List<CheckResult> checks) {
        return new Grade(
                new ExerciseId("toy"),
                "Toy",
                new SubmissionId("s1"),
                outcome,
                reason,
                Grade.Scope.COMPLETE,
                checks,
                List.of(new Diagnostic("A.java", 1, 2, "no", "class A")),
                Optional.empty(),
                new Provenance("1", "c", "s", "i", 7, Isolation.L0),
                new Machine("17", "V", "Linux", 2));
    }
}
