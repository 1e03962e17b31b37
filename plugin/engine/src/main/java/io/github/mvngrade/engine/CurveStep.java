package io.github.mvngrade.engine;

import io.github.mvngrade.engine.curve.CurveWords;
import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Records how a check's programs scale, and what sizes do to them, once the check is decided; no point depends on it. */
final class CurveStep {
    /** What a program does with its processes between two runs. */
    enum Workers {
        /** They are threads, or a pool that stays up. */
        KEPT,
        /** They are started in every run; what is left after one is killed. */
        STARTED_IN_EACH_RUN
    }

    /**
     * What is measured.
     *
     * @param className of the program
     * @param workers what it does with its processes
     * @param size how much it does in each run, in its own unit, 1 or more
     */
    record Program(String className, Workers workers, long size) {}

    /** Where records are measured. */
    interface Room {
        /** How many cores there are for so many workers. */
        int cores(int workers);

        /**
         * Measures one record; without times, if others measured on the cores all the while.
         *
         * @param cores how many are leased for it
         * @throws IOException if no subject can be started, or no core leased
         */
        Series measure(Program program, List<Setting> settings, int cores, Consumer<String> progress)
                throws IOException, InterruptedException;
    }

    private final Selection.Curves asked;
    private final Room room;
    private final Consumer<String> progress;

    CurveStep(Selection.Curves asked, Room room, Consumer<String> progress) {
        this.asked = asked;
        this.room = room;
        this.progress = progress;
    }

    /** The result of a check that passed, with its records. */
    CheckResult record(PackedCheck check, CheckResult decided) throws InterruptedException {
        return record(check, decided, 1);
    }

    /** The same after a speedup was measured, unless wrong answers, a break or fouls ended that: then a curve tells nothing. */
    CheckResult record(PackedCheck check, CheckResult decided, Measured measured) throws InterruptedException {
        boolean broken = measured instanceof Measured.WrongAnswer
                || measured instanceof Measured.Broken
                || measured instanceof Measured.Unfair;
        return broken
                ? decided
                : record(check, decided, measured.samples().size().orElse(1));
    }

    private CheckResult record(PackedCheck check, CheckResult decided, long size) throws InterruptedException {
        if (asked == Selection.Curves.LEFT_OUT) {
            return decided;
        }
        Optional<ScalingPlan> scaling = check.curves().scaling();
        Optional<SweepPlan> sweep = check.curves().sweep();
        String title = check.plan().title();
        return decided.withCurves(
                scaling.isPresent()
                        ? scaling(title, scaling.get(), check.speedup().orElseThrow(), size)
                        : Optional.empty(),
                sweep.isPresent() ? sweep(title, sweep.get()) : Optional.empty());
    }

    private Optional<ScalingResult> scaling(String title, ScalingPlan plan, SpeedupPlan speedup, long size)
            throws InterruptedException {
        int cores = room.cores(plan.most());
        if (cores < 2) {
            return Optional.empty();
        }
        Workers workers = speedup.rule() == SpeedupRule.PROCESSES ? Workers.STARTED_IN_EACH_RUN : Workers.KEPT;
        Program program = new Program(plan.program(), workers, size);
        return Optional.of(
                new ScalingResult(plan, measure(program, plan.settings(cores), cores, news(title, "how it scales"))));
    }

    private Optional<SweepResult> sweep(String title, SweepPlan plan) throws InterruptedException {
        int cores = room.cores(Collections.max(plan.workers()));
        List<Setting> carried = plan.settings().stream()
                .filter(setting -> setting.workers() <= cores)
                .toList();
        if (carried.isEmpty()) {
            return Optional.empty();
        }
        Program program = new Program(plan.program(), Workers.KEPT, 1);
        Series measured = measure(program, carried, cores, news(title, plan.size()));
        return Optional.of(new SweepResult(plan, completed(plan, measured, cores)));
    }

    /** The whole table, of which what the cores don't carry is missing. */
    static Series completed(SweepPlan plan, Series measured, int cores) {
        Map<Setting, Series.Runs> all = new LinkedHashMap<>();
        plan.settings().forEach(setting -> all.put(setting, new Series.Runs(setting, List.of())));
        measured.settings().forEach(runs -> all.put(runs.setting(), runs));
        List<Integer> leftOut =
                plan.workers().stream().filter(count -> count > cores).toList();
        Optional<String> note = leftOut.isEmpty()
                ? measured.note()
                : Optional.of(
                        measured.note().map(why -> why + " ").orElse("") + CurveWords.tooManyWorkers(leftOut, cores));
        return new Series(List.copyOf(all.values()), note);
    }

    private Consumer<String> news(String title, String what) {
        return news -> progress.accept("Measuring: " + title + ", " + what + ", " + news);
    }

    private Series measure(Program program, List<Setting> settings, int cores, Consumer<String> news)
            throws InterruptedException {
        try {
            return room.measure(program, settings, cores, news);
        } catch (IOException broken) {
            return Series.ofNothing(settings, CurveWords.notMeasured(broken));
        }
    }
}
