package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {
    private static TestGrader grader;

    @TempDir
    Path folder;

    @BeforeAll
    static void linkTheImage() throws Exception {
        grader = TestGrader.create();
    }

    @Test
    void thereAreExercises() {
        assertThat(exercises()).isNotEmpty();
        assertThat(wrongSolutions()).hasSizeGreaterThanOrEqualTo(exercises().size());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aSkeletonEarnsNothingAndEveryCheckSaysWhy(CourseExercise exercise) throws Exception {
        Grade grade = grader.grade(exercise.handedOut(), exercise.fullPack());
        assertThat(grade.outcome()).isEqualTo(Outcome.GRADED);
        assertThat(grade.score().earned()).isEqualTo(Points.ZERO);
        assertThat(grade.score().lost()).isEqualTo(grade.score().max());
        assertThat(grade.checks())
                .allSatisfy(result -> assertThat(result.why().message()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void aSolutionEarnsEverything(CourseExercise exercise) throws Exception {
        Path submission = CourseExercise.submission(folder, exercise.solution());
        Grade grade = grader.grade(submission, exercise.fullPack());
        assertThat(grade.checks()).as("seed %d", grade.provenance().seed()).allSatisfy(result -> assertThat(
                        result.verdict())
                .as("%s: %s", result.check().id(), result.why())
                .isIn(allowedOfASolution(result)));
    }

    /** A machine that was never quiet can't tell a parallel speedup; it must not say that there is none. */
    private static List<Verdict> allowedOfASolution(CheckResult result) {
        return parallel(result) ? List.of(Verdict.PASSED, Verdict.UNMEASURABLE) : List.of(Verdict.PASSED);
    }

    private static boolean parallel(CheckResult result) {
        return result.speedup()
                .filter(speedup -> speedup.plan().rule() != SpeedupRule.ALGORITHMIC)
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("wrongSolutions")
    void aWrongSolutionLosesExactlyTheChecksThatItStates(CourseExercise exercise, String wrong) throws Exception {
        Path submission = CourseExercise.submission(folder, exercise.solution(), exercise.wrong(wrong));
        Grade grade = grader.grade(submission, exercise.fullPack());
        assertThat(grade.outcome()).as(grade.compiler().toString()).isEqualTo(Outcome.GRADED);
        List<CheckId> stated = new ArrayList<>(exercise.definition().wrong().get(wrong));
        grade.checks().stream()
                .filter(result -> result.verdict() == Verdict.UNMEASURABLE && parallel(result))
                .forEach(undecided -> stated.remove(undecided.check().id()));
        assertThat(lost(grade))
                .as("seed %d, %s", grade.provenance().seed(), grade.checks())
                .containsExactlyInAnyOrderElementsOf(stated);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyCheckIsLostBySomeWrongSolution(CourseExercise exercise) throws Exception {
        Set<CheckId> lost = exercise.definition().wrong().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(exercise.fullPack().plan().checks())
                .extracting(check -> check.id())
                .containsExactlyInAnyOrderElementsOf(lost);
    }

    static List<CourseExercise> exercises() {
        return CourseExercise.all();
    }

    static List<Arguments> wrongSolutions() {
        return exercises().stream()
                .flatMap(exercise -> exercise.definition().wrong().keySet().stream()
                        .sorted()
                        .map(wrong -> Arguments.of(exercise, wrong)))
                .toList();
    }

    /** What a grade lost for a reason of its own; what it didn't run because a required check failed isn't. */
    private static Stream<CheckId> lostIn(Grade grade) {
        Map<CheckId, Verdict> verdicts = grade.checks().stream()
                .collect(Collectors.toMap(result -> result.check().id(), CheckResult::verdict));
        return grade.checks().stream()
                .filter(result -> switch (result.verdict()) {
                    case FAILED, PARTIAL -> true;
                    case NOT_RUN ->
                        result.check().requires().stream()
                                .allMatch(required -> verdicts.get(required) == Verdict.PASSED);
                    case PASSED, UNMEASURABLE, HELD_BACK -> false;
                })
                .map(result -> result.check().id());
    }

    private static List<CheckId> lost(Grade grade) {
        return lostIn(grade).toList();
    }
}
