package io.github.mvngrade.engine;

import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.Explanations;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures the speedups of checks that passed, and says what came of it. */
final class SpeedupStep {
    private final Pack pack;
    private final SpeedupRoom room;
    private final Consumer<String> progress;

    SpeedupStep(Pack pack, SpeedupRoom room, Consumer<String> progress) {
        this.pack = pack;
        this.room = room;
        this.progress = progress;
    }

    /**
     * The final result of a speedup check whose own run passed.
     *
     * @throws GraderException if the baseline, which is the course's own, gave no time
     */
    CheckResult measure(PackedCheck check, CheckResult passed)
            throws IOException, GraderException, InterruptedException {
        SpeedupPlan plan = check.speedup().orElseThrow();
        String title = check.plan().title();
        progress.accept("Measuring: " + title);
        try {
            return result(
                    passed, plan, room.measure(plan, news -> progress.accept("Measuring: " + title + ", " + news)));
        } catch (TimedRunException e) {
            throw new GraderException(
                    "The course's own programs for check " + check.plan().id()
                            + " gave no time, so the check pack is broken: " + e.getMessage(),
                    e);
        }
    }

    private CheckResult result(CheckResult passed, SpeedupPlan plan, Measured measured) {
        SpeedupResult samples = measured.samples();
        if (measured instanceof Measured.Reached) {
            return new CheckResult(
                    passed.check(),
                    Verdict.PASSED,
                    passed.earned(),
                    Explanation.NONE,
                    passed.execution(),
                    Optional.of(samples),
                    passed.processes());
        }
        if (measured instanceof Measured.Unmeasurable unmeasurable) {
            return without(passed, Verdict.UNMEASURABLE, SpeedupWords.cannotTell(plan, unmeasurable), samples);
        }
        Explanation why;
        if (measured instanceof Measured.WrongAnswer wrong) {
            why = wrong.why();
        } else if (measured instanceof Measured.Unfair unfair) {
            why = SpeedupWords.unfair(unfair.foul());
        } else if (measured instanceof Measured.Broken broken) {
            why = new Explanations(pack.exercise()).explain(broken.cause());
        } else {
            why = SpeedupWords.tooSlow(plan, samples);
        }
        return without(passed, Verdict.FAILED, why, samples);
    }

    private static CheckResult without(CheckResult passed, Verdict verdict, Explanation why, SpeedupResult samples) {
        return new CheckResult(
                passed.check(),
                verdict,
                Points.ZERO,
                why,
                passed.execution(),
                Optional.of(samples),
                passed.processes());
    }
}
