package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.plan.CheckPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Grades that differ by a word, and a codec for them. */
final class SampleGrades {
    static final GradeCodec CODEC = new GradeCodec() {
        @Override
        public byte[] bytes(Grade grade) {
            return grade.title().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Grade grade(byte[] bytes) {
            return graded(new String(bytes, StandardCharsets.UTF_8));
        }
    };

    private SampleGrades() {}

    static Grade graded(String title) {
        CheckPlan plan = new CheckPlan(new CheckId("one"), "One", Points.of("1"), "", List.of(), Visibility.VISIBLE);
        return new Grade(
                new ExerciseId("fibonacci"),
                title,
                new SubmissionId("ada"),
                Outcome.GRADED,
                "",
                Grade.Scope.COMPLETE,
                List.of(CheckResult.unrun(plan, Verdict.FAILED, "no")),
                List.of(),
                Optional.empty(),
                new Provenance("0.1.0", "ab12", "", "", 1, Isolation.L0),
                new Machine("17", "any", "Linux", 2));
    }
}
