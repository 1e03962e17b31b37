package io.github.mvngrade.engine;

import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.Explanations;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.io.IOException;
import java.util.function.Consumer;

/** Measures the speedups of checks that passed, and says what came of it. */
final class SpeedupStep {
    private final MeasuredResults results;
    private final SpeedupRoom room;
    private final CurveStep curves;
    private final Consumer<String> progress;

    /** @param curves records what a check asks for beside its speedup */
    SpeedupStep(Pack pack, SpeedupRoom room, CurveStep curves, Consumer<String> progress) {
        this.results = new MeasuredResults(new Explanations(pack.exercise()));
        this.room = room;
        this.curves = curves;
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
            Measured measured = room.measure(plan, news -> progress.accept("Measuring: " + title + ", " + news));
            return curves.record(check, results.of(passed, measured), measured);
        } catch (TimedRunException e) {
            throw new GraderException(
                    "The course's own programs for check " + check.plan().id()
                            + " gave no time, so the check pack is broken: " + e.getMessage(),
                    e);
        }
    }
}
