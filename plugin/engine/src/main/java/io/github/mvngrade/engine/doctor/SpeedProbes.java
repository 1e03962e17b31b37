package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.measure.Sizing;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.speedup.ParallelDecider;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.util.List;
import java.util.Locale;

/** What can be measured on the cores now. */
final class SpeedProbes {
    private SpeedProbes() {}

    /**
     * How steady the cores are: the spread of the times that the same work takes one worker.
     *
     * @param bench takes them
     */
    record OfNoise(Bench bench) implements Probe {
        /** A target is lowered by a tenth because machines differ by as much; if single runs differ by more, it takes many. */
        private static final double MUCH = .10;

        private static final double PERCENT = 100;
        private static final double NANOS_PER_MILLI = 1e6;
        private static final int WORKERS = 2;

        @Override
        public String name() {
            return "noise";
        }

        @Override
        public Diagnosis examine() throws Exception {
            if (bench.mostWorkers() < WORKERS) {
                return Diagnosis.unknown(name(), "can't be checked with a single processor", "see cores");
            }
            Bench.Samples samples = bench.samples(WORKERS);
            return samples.alone().isEmpty()
                    ? Diagnosis.unknown(name(), samples.trouble(), "try again once that has changed")
                    : judge(samples.alone());
        }

        /** The distance between the quartiles over the median, so that one disturbed run doesn't count as noise. */
        Diagnosis judge(List<Long> nanos) {
            List<Long> sorted = nanos.stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2);
            double spread = (sorted.get(sorted.size() * 3 / 4) - sorted.get(sorted.size() / 4)) / median;
            String found = String.format(
                    Locale.ROOT,
                    "the same work took %.0f to %.0f ms in %d runs, the middle half of them within %.1f %%",
                    sorted.get(0) / NANOS_PER_MILLI,
                    sorted.get(sorted.size() - 1) / NANOS_PER_MILLI,
                    sorted.size(),
                    spread * PERCENT);
            return spread <= MUCH
                    ? Diagnosis.ok(name(), found)
                    : Diagnosis.limited(
                            name(),
                            found,
                            "close other programs and plug in the charger; until then measuring takes longer");
        }
    }

    /**
     * Which parallel speedups can be measured now.
     *
     * @param bench takes the samples
     * @param workers P, 2 or more
     */
    record OfSpeedup(Bench bench, int workers) implements Probe {
        /** What exercises for two workers ask for at most, as an example. */
        private static final double TARGET = 1.5;

        @Override
        public String name() {
            return workers + " workers";
        }

        @Override
        public Diagnosis examine() throws Exception {
            if (bench.mostWorkers() < workers) {
                return Diagnosis.limited(
                        name(),
                        "no speedup for them can be measured with " + bench.mostWorkers() + " processor",
                        "take a machine with " + workers + " cores; on this one such speedups stay pending");
            }
            Bench.Samples samples = bench.samples(workers);
            return samples.alone().isEmpty()
                    ? Diagnosis.unknown(name(), samples.trouble(), "try again once that has changed")
                    : judge(samples.capacity(), samples.startSeconds());
        }

        /** @param startSeconds how long as many JVMs as workers take to start and end */
        Diagnosis judge(CapacitySamples samples, double startSeconds) {
            double worth = samples.reference();
            long quiet = samples.values().stream().filter(samples::quiet).count();
            String found = String.format(
                    Locale.ROOT,
                    "the cores are worth %.2f, quiet in %d of %d samples",
                    worth,
                    quiet,
                    samples.values().size());
            if (!samples.enough()) {
                return Diagnosis.limited(
                        name(),
                        found,
                        String.format(
                                Locale.ROOT,
                                "close other programs or take another machine: below %.1f speedups stay pending",
                                CapacitySamples.LEAST));
            }
            ParallelDecider decider = new ParallelDecider(workers, TARGET);
            String target = String.format(
                            Locale.ROOT,
                            "; a target of %.1f counts as %.2f here, and is reached from %.2f on",
                            TARGET,
                            decider.scaledTarget(worth),
                            decider.passThreshold(worth))
                    + processes(decider.startingIn(startSeconds), samples, startSeconds);
            return quiet * 2 > samples.values().size()
                    ? Diagnosis.ok(name(), found + target)
                    : Diagnosis.limited(name(), found + target, "close other programs: only quiet moments count");
        }

        /** What changes for a program that starts its workers in each run. */
        private String processes(ParallelDecider decider, CapacitySamples samples, double startSeconds) {
            double baseline = Sizing.wanted(SpeedupRule.PROCESSES, startSeconds);
            double reach = decider.reach(samples, baseline).speedup();
            return String.format(
                    Locale.ROOT,
                    "; starting %d JVMs takes %.2f s, so a baseline of rule PROCESSES lasts %.1f s or more (of THREADS %.2f s),"
                            + " and a perfect program that starts them gets %.2f; there the target is reached from %.2f on",
                    workers,
                    startSeconds,
                    baseline,
                    Sizing.wanted(SpeedupRule.THREADS, 0),
                    reach,
                    decider.passThreshold(reach));
        }
    }
}
