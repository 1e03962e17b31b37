package io.github.mvngrade.verification.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile submissions earn nothing and harm nothing, at the lowest level that stops them. Each is first shown to work
 * against a naive runner, so that it isn't harmless for a reason of its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileTest {
    private static final int FLOOD = 1_000_000;

    @TempDir
    private static Path exercise;

    private static TestGrader grader;
    private static WardenKit kit;
    private static Outside before;
    private static Pack pack;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeTheExercise() throws Throwable {
        grader = TestGrader.require(asked());
        kit = grader.installation().warden();
        pack = TasksExercise.written(exercise, grader).pack();
        before = Outside.now(TestGrader.image());
    }

    /** Anything that was changed meanwhile was changed by one of them. */
    @AfterAll
    static void lookAround() throws Exception {
        assertThat(Outside.now(TestGrader.image())).isEqualTo(before);
    }

    static List<Attack> attacks() {
        return Attack.all();
    }

    /** {@code -Dverification.isolation=L2}, for example, asks for all at that level. None is let loose without a fence. */
    private static Isolation asked() {
        Isolation asked = Isolation.valueOf(System.getProperty("verification.isolation", Isolation.L1.name()));
        return Collections.max(List.of(asked, Isolation.L1));
    }

    private static CheckResult result(Grade grade, String id) {
        return grade.checks().stream()
                .filter(check -> check.check().id().equals(new CheckId(id)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aNaiveRunnerFallsForIt(Attack attack) throws Throwable {
        Victim victim = Victim.in(folder.resolve("victim"));
        Path submission = attack.layOut(folder.resolve("submission"), victim);
        try {
            NaiveRunner.Outcome outcome = new NaiveRunner(kit, exercise.resolve("target/test-classes"))
                    .run(attack.runner(), submission, victim);
            boolean works =
                    switch (attack.naive()) {
                        case FORGES -> outcome.isTakenForAPass();
                        case LEAKS -> victim.isBetrayedBy(outcome.output());
                        case HARMS -> !victim.isUnharmed();
                        case LEAVES -> outcome.left();
                        case CALLS -> victim.isCalled();
                        case HANGS -> !outcome.ended();
                        case KILLS -> outcome.isParentGone();
                        case FLOODS -> outcome.output().length() > FLOOD;
                        case BREAKS -> !outcome.output().contains("RESULT two");
                    };
            assertThat(works).as(outcome.toString()).isTrue();
        } finally {
            victim.shakeOff();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aGradeIsNoneTheWorseForIt(Attack attack) throws Throwable {
        Isolation level = Collections.max(List.of(attack.stopped(), asked()));
        TestGrader fenced = level == asked() ? grader : TestGrader.require(level);
        Victim victim = Victim.in(folder.resolve("victim"));
        Path submission = attack.layOut(folder.resolve("submission"), victim);
        try {
            Grade grade = fenced.grade(submission, pack, Selection.QUICK);
            assertThat(grade.provenance().isolation()).isEqualTo(level);
            CheckResult one = result(grade, "one");
            assertThat(one.verdict()).as(one.why().message()).isEqualTo(attack.verdict());
            assertThat(grade.score().earned())
                    .as(grade.checks().toString())
                    .isEqualTo(attack.costs().isEmpty() ? Points.of("1") : Points.ZERO);
            assertThat(one.why().message()).containsPattern(attack.says());
            assertThat(victim.isBetrayedBy(grade.toString())).isFalse();
            assertThat(grade.toString()).hasSizeLessThan(FLOOD);
            assertThat(victim.isStalked()).isFalse();
            assertThat(victim.isCalled()).isFalse();
            Thread.sleep(attack.naive() == Attack.Effect.HARMS ? 1_500 : 0);
            assertThat(victim.isUnharmed()).isTrue();
        } finally {
            victim.shakeOff();
        }
        Path honest = TasksExercise.honest(folder.resolve("honest"));
        assertThat(grader.grade(honest, pack, Selection.QUICK).score().earned()).isEqualTo(Points.of("2"));
    }

    @Test
    void anHonestProgramIsntHindered() throws Exception {
        Grade grade = grader.grade(TasksExercise.busy(folder), pack, Selection.QUICK);
        assertThat(grade.score().earned()).as(grade.checks().toString()).isEqualTo(Points.of("2"));
    }

    @ParameterizedTest
    @EnumSource
    void anHonestSubmissionEarnsEverythingFromANaiveRunnerToo(Attack.Runner runner) throws Throwable {
        Victim victim = Victim.in(folder.resolve("victim"));
        NaiveRunner.Outcome outcome = new NaiveRunner(kit, exercise.resolve("target/test-classes"))
                .run(runner, TasksExercise.honest(folder.resolve("honest")), victim);
        assertThat(outcome.exit()).as(outcome.output()).isEqualTo("0");
        assertThat(outcome.output()).contains("RESULT one PASSED", "RESULT two PASSED");
        assertThat(victim.isUnharmed()).isTrue();
    }
}
