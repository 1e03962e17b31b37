package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.TimeLimits;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.SpeedupPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Measures speedups, and says what came of it. */
public final class SpeedupStep implements Step {
    private final Exercise exercise;
    private final TimeLimits limits;
    private final SpeedupRoom room;
    private final Consumer<String> progress;

    public SpeedupStep(Pack pack, SpeedupRoom room, Consumer<String> progress) {
        this.exercise = pack.exercise();
        this.limits = TimeLimits.of(pack);
        this.room = room;
        this.progress = progress;
    }

    @Override
    public Phase phase() {
        return Phase.MEASURE;
    }

    @Override
    public boolean isFor(Demands demands) {
        return demands.speedup().isPresent();
    }

    @Override
    public CheckResult after(PackedCheck check, CheckResult passed)
            throws IOException, PackException, InterruptedException {
        SpeedupPlan plan = check.demands().speedup().orElseThrow();
        String title = check.plan().title();
        Duration perRun = limits.of(check.plan().id());
        MeasuredResults results = new MeasuredResults(new EndingWords(exercise, perRun));
        progress.accept("Measuring: " + title);
        try {
            Measured measured =
                    room.measure(plan, perRun, news -> progress.accept("Measuring: " + title + ", " + news));
            return results.of(passed, measured);
        } catch (TimedRunException e) {
            throw new PackException(
                    "The course's own programs for check " + check.plan().id()
                            + " gave no time, so the check pack is broken: " + e.getMessage(),
                    e);
        }
    }
}
