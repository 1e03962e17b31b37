package io.github.mvngrade.record.samples;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Grades that tests render. */
public final class SampleGrades {
    /** Whatever a hidden check of these grades must not show contains this word. */
    public static final String SECRET = "pineapple";

    public static final String HOSTILE =
            "<script>alert(1)</script> \" ' & ${7*7} #set($x = 1) \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u202eevil"
                    + " \ud800 \u0000\n::error file=a::b\n##[error]c";

    private static final Provenance PROVENANCE =
            new Provenance("0.1.0", "c0ffee".repeat(8), "5eed".repeat(16), "ab12".repeat(16), 4711, Isolation.L2);
    private static final Machine MACHINE = new Machine("17.0.15+6", "Debian", "Linux 6.1 amd64", 2);

    private SampleGrades() {}

    /** All of them. */
    public static List<Grade> all() {
        return List.of(
                everyVerdict(),
                SampleLeftOut.grade(),
                allThatCanBeChecked(),
                notCompiled(),
                SampleRemarks.all(notCompiled()),
                infrastructure(),
                hostile());
    }

    /** Every verdict, visible and hidden, with both kinds of speedup. */
    public static Grade everyVerdict() {
        return graded(List.of(
                        CheckResult.passed(
                                plan("first-numbers", "The first ten numbers are right", "1.5"),
                                ran("n = 0: 0\nn = 1: 1\n")),
                        new CheckResult(
                                plan("large-numbers", "Large numbers don't overflow", "2"),
                                Verdict.FAILED,
                                Points.ZERO,
                                new Explanation(
                                        "cached(92) must fit into a long",
                                        Optional.of("7540113804746346429"),
                                        Optional.of("7540113804746346428")),
                                Optional.of(ran("")),
                                Optional.empty(),
                                List.of()),
                        timedOut().withProcesses(SampleProcesses.workers()),
                        SampleProcesses.partialSpeedup(),
                        algorithmicSpeedup(),
                        unmeasurableSpeedup(),
                        CheckResult.unrun(
                                new CheckPlan(
                                        new CheckId("scales"),
                                        "Large inputs scale",
                                        Points.of("1"),
                                        "Make large inputs right first.",
                                        List.of(new CheckId("large-numbers")),
                                        Visibility.VISIBLE),
                                Verdict.NOT_RUN,
                                "Not run, because it requires \"Large numbers don't overflow\", which failed."),
                        hidden("edge-cases", Verdict.FAILED),
                        hidden("negative-numbers", Verdict.HELD_BACK)))
                .withCoverage(SampleCoverage.everyStatus());
    }

    /** A grade with these checks. */
    public static Grade graded(List<CheckResult> checks) {
        return grade("Fibonacci, faster", Outcome.GRADED, "", checks, List.of());
    }

    /** All that can be checked here is earned, and the rest is held back. */
    public static Grade allThatCanBeChecked() {
        return graded(List.of(
                CheckResult.passed(plan("first-numbers", "The first ten numbers are right", "6.5"), ran("")),
                CheckResult.unrun(
                        plan("negative-numbers", "Negative numbers are refused", "3.5"), Verdict.HELD_BACK, "later")));
    }

    /** Two compile errors; in the first, the caret stands behind a tab. */
    public static Grade notCompiled() {
        return grade(
                "Fibonacci, faster",
                Outcome.NOT_COMPILED,
                "The compiler refused the submission; no check was run.",
                List.of(CheckResult.unrun(
                        plan("first-numbers", "The first ten numbers are right", "10"),
                        Verdict.NOT_RUN,
                        "Not run, because the submission doesn't compile.")),
                List.of(
                        new Diagnostic(
                                "src/main/java/parallel/fibonacci/Fibonacci.java",
                                12,
                                9,
                                "incompatible types: String cannot be converted to int",
                                "\tint n = \"<b>forty</b>\";"),
                        new Diagnostic(
                                "src/main/java/parallel/fibonacci/Cache.java", 3, 1, "';' expected", "import x")));
    }

    /** One compile error, with this message. */
    public static Grade notCompiled(String message) {
        return grade(
                "Fibonacci, faster",
                Outcome.NOT_COMPILED,
                "The submission doesn't compile.",
                List.of(CheckResult.unrun(plan("first-numbers", "Right", "10"), Verdict.NOT_RUN, "Not run.")),
                List.of(new Diagnostic("A.java", 3, 1, message, "")));
    }

    /** The grader's own failure. */
    public static Grade infrastructure() {
        return grade(
                "Fibonacci, faster",
                Outcome.INFRASTRUCTURE,
                "No space is left on the device.",
                List.of(CheckResult.unrun(plan("first-numbers", "Right", "10"), Verdict.NOT_RUN, "Not run.")),
                List.of());
    }

    /** Every text that a submission or an author can choose is hostile. */
    public static Grade hostile() {
        CheckPlan plan =
                new CheckPlan(new CheckId("hostile"), HOSTILE, Points.of("1"), HOSTILE, List.of(), Visibility.VISIBLE);
        Execution execution = new Execution(Ending.FINISHED, Duration.ofMillis(3), HOSTILE);
        return grade(
                        HOSTILE,
                        Outcome.NOT_COMPILED,
                        HOSTILE,
                        List.of(SampleCurves.with(
                                new CheckResult(
                                        plan,
                                        Verdict.FAILED,
                                        Points.ZERO,
                                        new Explanation(HOSTILE, Optional.of(HOSTILE), Optional.of("x" + HOSTILE)),
                                        Optional.of(execution),
                                        Optional.of(new SpeedupResult(
                                                speedup(SpeedupRule.THREADS, 1.6, 2),
                                                Optional.empty(),
                                                List.of(block(1, 1, Optional.of(HOSTILE))),
                                                Optional.empty())),
                                        List.of()),
                                HOSTILE,
                                HOSTILE)),
                        List.of(new Diagnostic(HOSTILE, 1, 4, HOSTILE, HOSTILE)))
                .withRemarks(SampleRemarks.hostile(HOSTILE))
                .withCoverage(SampleCoverage.of(HOSTILE, HOSTILE));
    }

    /** A check that is worth these points. */
    public static CheckPlan plan(String id, String title, String points) {
        return new CheckPlan(
                new CheckId(id),
                title,
                Points.of(points),
                "Look at the types that you compute with.",
                List.of(),
                Visibility.VISIBLE);
    }

    /** A run in the ordinary way that printed this. */
    public static Execution ran(String output) {
        return new Execution(Ending.FINISHED, Duration.ofMillis(12), output);
    }

    private static Grade grade(
            String title, Outcome outcome, String reason, List<CheckResult> checks, List<Diagnostic> compiler) {
        return new Grade(
                new ExerciseId("fibonacci"),
                title,
                new SubmissionId("s-0042"),
                outcome,
                reason,
                Grade.Scope.COMPLETE,
                checks,
                compiler,
                Optional.empty(),
                PROVENANCE,
                MACHINE);
    }

    private static CheckResult timedOut() {
        return CheckResult.failed(
                plan("concurrent-use", "Many threads may ask at once", "1"),
                Explanation.of("The check took longer than 10 s and was stopped."),
                new Execution(Ending.TIMED_OUT, Duration.ofMillis(10_004), "waiting\n".repeat(40)));
    }

    private static CheckResult algorithmicSpeedup() {
        return new CheckResult(
                plan("memoised", "Remembering is faster than computing", "2"),
                Verdict.PASSED,
                Points.of("2"),
                Explanation.NONE,
                Optional.of(ran("")),
                Optional.of(new SpeedupResult(
                        speedup(SpeedupRule.ALGORITHMIC, 1000, 1),
                        Optional.of(new SpeedupResult.Estimate(17_400.7, 9_800, 21_000)),
                        List.of(
                                block(0.776, 0.0000446, Optional.empty()),
                                block(0.781, 0.0000372, Optional.empty()),
                                block(0.779, 0.0000795, Optional.empty()),
                                block(0.77, 0.0000449, Optional.empty()),
                                block(0.79, 0.0000438, Optional.empty())),
                        Optional.empty())),
                List.of());
    }

    private static CheckResult unmeasurableSpeedup() {
        return new CheckResult(
                plan("processes", "Two processes are faster than one", "1.5"),
                Verdict.UNMEASURABLE,
                Points.ZERO,
                Explanation.of("The machine was never quiet for 30 s. Close other programs and grade again."),
                Optional.of(ran("")),
                Optional.of(SampleProcesses.besideOthers()),
                List.of());
    }

    /** A plan that names no class of ours. */
    public static SpeedupPlan speedup(SpeedupRule rule, double target, int workers) {
        SpeedupPlan.Programs programs =
                new SpeedupPlan.Programs("checks.Baseline", "checks.Contender", "checks.Kernel");
        return new SpeedupPlan(rule, target, workers, Trials.WARM, programs);
    }

    /** A block without conditions, measured at a fixed moment. */
    public static SpeedupBlock block(double baselineSeconds, double contenderSeconds, Optional<String> dropped) {
        SpeedupBlock.Period period =
                new SpeedupBlock.Period(Instant.parse("2026-10-05T12:00:00Z"), Instant.parse("2026-10-05T12:00:01Z"));
        return new SpeedupBlock(
                period,
                baselineSeconds,
                contenderSeconds,
                Optional.empty(),
                dropped.map(words -> new SpeedupBlock.Drop(SpeedupBlock.Drop.Kind.UNNAMED, words)));
    }

    private static CheckResult hidden(String id, Verdict verdict) {
        CheckPlan plan = new CheckPlan(
                new CheckId(id),
                "Hidden: " + id.replace('-', ' '),
                Points.of("1.5"),
                "Think of the ends of the range.",
                List.of(),
                Visibility.HIDDEN);
        CheckResult result = new CheckResult(
                plan,
                verdict,
                Points.ZERO,
                new Explanation(SECRET + " message", Optional.of(SECRET + " 1"), Optional.of(SECRET + " 2")),
                Optional.of(ran(SECRET + " output")),
                Optional.of(new SpeedupResult(
                        speedup(SpeedupRule.THREADS, 1.9, 2),
                        Optional.empty(),
                        List.of(block(1, 1, Optional.of(SECRET))),
                        Optional.empty())),
                List.of());
        return SampleCurves.with(result, SECRET + " size", SECRET + " note");
    }
}
