package io.github.mvngrade.engine;

import io.github.mvngrade.engine.measure.AlgorithmicMeasurement;
import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.measure.TimedRunException;
import io.github.mvngrade.engine.measure.TimedSubject;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.Explanations;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Trials;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Measures the speedups of checks that passed, each program in a subject of its own with the same flags. */
final class SpeedupStep {
    private final Pack pack;
    private final SubjectLaunch contender;
    private final SubjectLaunch baseline;
    private final long seed;
    private final Consumer<String> progress;

    /**
     * @param checks how the submission's checks are launched
     * @param skeleton folder with the classes that the baseline may use: given ones, and nothing of the submission
     */
    SpeedupStep(Pack pack, SubjectLaunch checks, Path skeleton, long seed, Consumer<String> progress) {
        this.pack = pack;
        this.contender = checks.timed(checks.classPath(), List.of());
        this.baseline = checks.timed(List.of(skeleton), List.of());
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * The final result of a speedup check whose own run passed.
     *
     * @throws GraderException if the baseline, which is the course's own, gave no time
     */
    CheckResult measure(PackedCheck check, CheckResult passed) throws IOException, GraderException {
        SpeedupPlan plan = check.speedup().orElseThrow();
        Duration perRun = pack.exercise().limits().perCheck();
        String title = check.plan().title();
        progress.accept("Measuring: " + title);
        try (TimedSubject base = TimedSubject.start(
                        baseline, pack.content().checks(), plan.programs().baseline(), Trials.WARM, perRun);
                TimedSubject cont = TimedSubject.start(
                        contender, pack.content().checks(), plan.programs().contender(), plan.trials(), perRun)) {
            AlgorithmicMeasurement measurement = new AlgorithmicMeasurement(plan, base, cont, new Random(seed));
            Measured measured = measurement.measure(block -> progress.accept("Measuring: " + title + ", " + block));
            return result(passed, plan, measured);
        } catch (TimedRunException e) {
            throw new GraderException(
                    "The baseline " + plan.programs().baseline() + " of check "
                            + check.plan().id() + " gave no time, so the check pack is broken: " + e.getMessage(),
                    e);
        }
    }

    private CheckResult result(CheckResult passed, SpeedupPlan plan, Measured measured) {
        Optional<SpeedupResult> samples = Optional.of(measured.samples());
        if (measured instanceof Measured.WrongAnswer wrong) {
            return failed(passed, wrong.why(), samples);
        }
        if (measured instanceof Measured.Broken broken) {
            return failed(passed, new Explanations(pack.exercise()).explain(broken.cause()), samples);
        }
        return switch (((Measured.Decided) measured).decision()) {
            case PASS ->
                new CheckResult(
                        passed.check(),
                        Verdict.PASSED,
                        passed.earned(),
                        Explanation.NONE,
                        passed.execution(),
                        samples,
                        passed.processes());
            case FAIL -> failed(passed, SpeedupWords.tooSlow(plan, measured.samples()), samples);
            case UNMEASURABLE ->
                new CheckResult(
                        passed.check(),
                        Verdict.UNMEASURABLE,
                        Points.ZERO,
                        SpeedupWords.undecided(plan, measured.samples()),
                        passed.execution(),
                        samples,
                        passed.processes());
        };
    }

    private static CheckResult failed(CheckResult passed, Explanation why, Optional<SpeedupResult> samples) {
        return new CheckResult(
                passed.check(), Verdict.FAILED, Points.ZERO, why, passed.execution(), samples, passed.processes());
    }
}
