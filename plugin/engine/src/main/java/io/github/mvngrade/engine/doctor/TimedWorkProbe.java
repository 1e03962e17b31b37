package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.measure.Sizing;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Whether an exercise's parallel programs of fixed work run long enough on this machine; the grader chooses how much the
 * others do.
 *
 * @param source where the exercise's check pack is
 * @param bench times their baselines
 */
record TimedWorkProbe(Doctor.PackSource source, Bench bench) implements Probe {
    @Override
    public String name() {
        return "timed work";
    }

    @Override
    public Diagnosis examine() throws Exception {
        Pack pack = source.read();
        List<String> tooShort = new ArrayList<>();
        int looked = 0;
        for (PackedCheck check : pack.checks()) {
            if (check.demands().speedup().filter(TimedWorkProbe::isFixed).isPresent()) {
                SpeedupPlan plan = check.demands().speedup().get();
                if (bench.mostWorkers() < plan.workers()) {
                    return Diagnosis.unknown(
                            name(), "can't be checked with fewer than " + plan.workers() + " processors", "see cores");
                }
                OptionalDouble seconds = bench.baselineSeconds(pack, plan);
                if (seconds.isEmpty()) {
                    return Diagnosis.unknown(
                            name(), "can't be checked while another grade measures on the cores", "try again later");
                }
                looked++;
                double wanted =
                        Sizing.wanted(plan.rule(), bench.samples(plan.workers()).startSeconds());
                if (seconds.getAsDouble() < wanted) {
                    tooShort.add(sentence(check.plan().id(), plan, seconds.getAsDouble(), wanted));
                }
            }
        }
        return judge(pack, looked, tooShort);
    }

    private static boolean isFixed(SpeedupPlan plan) {
        return plan.rule().isParallel() && plan.programs().work() == Work.FIXED;
    }

    private static String sentence(CheckId check, SpeedupPlan plan, double seconds, double wanted) {
        return String.format(
                Locale.ROOT,
                "the baseline of check %s takes %.2f s, and rule %s needs %.2f s or more here",
                check,
                seconds,
                plan.rule(),
                wanted);
    }

    private Diagnosis judge(Pack pack, int looked, List<String> tooShort) {
        String exercise = pack.exercise().id().value();
        if (!tooShort.isEmpty()) {
            return Diagnosis.limited(
                    name(),
                    exercise + ": " + String.join("; ", tooShort),
                    "let its programs implement TimedProgram.Sized, or grade on a slower machine");
        }
        return Diagnosis.ok(
                name(),
                looked == 0
                        ? exercise + " has no parallel program of fixed work; the grader finds how much the others do"
                        : exercise + "'s programs of fixed work last long enough here");
    }
}
