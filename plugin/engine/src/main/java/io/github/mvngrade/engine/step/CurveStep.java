package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.curve.Compared;
import io.github.mvngrade.engine.curve.Curve;
import io.github.mvngrade.engine.curve.Shortfall;
import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.words.ComparisonWords;
import io.github.mvngrade.engine.words.CurveWords;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonPlan.Way;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Records how a check's programs scale, what sizes do to them, and how long several ways take, once the check is decided; no
 * point depends on it.
 */
public final class CurveStep implements Step {
    /**
     * What is measured.
     *
     * @param className of the program
     * @param workers what it does with its processes
     * @param size how much it does in each run, in its own unit, 1 or more
     */
    public record Program(String className, Workers workers, long size) {}

    /** Where curves are measured. */
    public interface Room {
        /** How many cores there are for so many workers. */
        int cores(int workers);

        /**
         * Measures one curve; without times, if others were measuring on the cores all the while.
         *
         * @param cores how many are leased for it
         * @throws IOException if no subject can be started, or no core leased
         */
        Curve measure(Program program, List<Setting> settings, int cores, Consumer<String> progress)
                throws IOException, InterruptedException;

        /**
         * Measures several ways beside each other; without times, if others were measuring on the cores all the while.
         *
         * @param cores how many are leased for them
         * @throws IOException if no subject can be started or ended, or no core leased
         */
        Compared compare(List<Way> ways, int cores, Consumer<String> progress) throws IOException, InterruptedException;
    }

    /** Why a speedup is missed or undecided although its times mean something; otherwise the submission ended the measurement. */
    private static final Set<Reason> MEANINGFUL = EnumSet.of(
            Reason.NONE,
            Reason.TOO_SLOW,
            Reason.TOO_FEW_CORES,
            Reason.LOW_QUOTA,
            Reason.ONE_USABLE_CORE,
            Reason.SIBLINGS,
            Reason.NO_ROOM,
            Reason.NEVER_QUIET,
            Reason.UNDECIDED);

    private final Room room;
    private final Consumer<String> progress;

    public CurveStep(Room room, Consumer<String> progress) {
        this.room = room;
        this.progress = progress;
    }

    @Override
    public Phase phase() {
        return Phase.MEASURE;
    }

    @Override
    public boolean isFor(Demands demands) {
        return !demands.curves().equals(CurvePlans.NONE);
    }

    /** Where a submission itself ended the measurement of its speedup, a curve says nothing. */
    @Override
    public CheckResult after(PackedCheck check, CheckResult decided) throws InterruptedException {
        Optional<SpeedupResult> measured = decided.speedup();
        if (measured.isPresent() && !MEANINGFUL.contains(decided.why().reason())) {
            return decided;
        }
        CurvePlans curves = check.demands().curves();
        String title = check.plan().title();
        long size = measured.flatMap(speedup -> speedup.size().stream().boxed().findFirst())
                .orElse(1L);
        CheckResult withCurves = decided.withCurves(
                curves.scaling().isPresent()
                        ? scaling(
                                title,
                                curves.scaling().get(),
                                check.demands().speedup().orElseThrow(),
                                size)
                        : Optional.empty(),
                curves.sweep().isPresent() ? sweep(title, curves.sweep().get()) : Optional.empty());
        return curves.comparison().isPresent()
                ? withCurves.withComparison(
                        Optional.of(comparison(title, curves.comparison().get())))
                : withCurves;
    }

    private Optional<ScalingResult> scaling(String title, ScalingPlan plan, SpeedupPlan speedup, long size)
            throws InterruptedException {
        int cores = room.cores(plan.most());
        if (cores < 2) {
            return Optional.empty();
        }
        Program program = new Program(plan.program(), speedup.rule().workers(), size);
        return Optional.of(new ScalingResult(
                plan, CurveWords.series(measure(program, plan.settings(cores), cores, news(title, "how it scales")))));
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
        Curve measured = measure(program, carried, cores, news(title, plan.size()));
        return Optional.of(new SweepResult(plan, CurveWords.series(completed(plan, measured, cores))));
    }

    /** On fewer cores than it was meant for it is measured all the same: its ways don't say how many they need. */
    private ComparisonResult comparison(String title, ComparisonPlan plan) throws InterruptedException {
        int cores = room.cores(plan.workers());
        try {
            return ComparisonWords.result(plan, cores, room.compare(plan.ways(), cores, news(title, plan.work())));
        } catch (IOException broken) {
            Compared nothing = Compared.ofNothing(plan.ways(), new Shortfall.GraderFailed(broken));
            return ComparisonWords.result(plan, cores, nothing);
        }
    }

    /** The whole table, without times for settings that need more cores than there are. */
    static Curve completed(SweepPlan plan, Curve measured, int cores) {
        Map<Setting, Series.Runs> all = new LinkedHashMap<>();
        plan.settings().forEach(setting -> all.put(setting, new Series.Runs(setting, List.of())));
        measured.runs().forEach(runs -> all.put(runs.setting(), runs));
        List<Integer> leftOut =
                plan.workers().stream().filter(count -> count > cores).toList();
        List<Shortfall> shortfalls = new ArrayList<>(measured.shortfalls());
        if (!leftOut.isEmpty()) {
            shortfalls.add(new Shortfall.TooFewCores(leftOut, cores));
        }
        return new Curve(List.copyOf(all.values()), shortfalls);
    }

    private Consumer<String> news(String title, String what) {
        return news -> progress.accept("Measuring: " + title + ", " + what + ", " + news);
    }

    private Curve measure(Program program, List<Setting> settings, int cores, Consumer<String> news)
            throws InterruptedException {
        try {
            return room.measure(program, settings, cores, news);
        } catch (IOException broken) {
            return Curve.ofNothing(settings, new Shortfall.GraderFailed(broken));
        }
    }
}
