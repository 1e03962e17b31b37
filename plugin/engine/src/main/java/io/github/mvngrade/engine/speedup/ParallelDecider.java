package io.github.mvngrade.engine.speedup;

import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupBlock.Conditions;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import io.github.mvngrade.model.grade.SpeedupResult.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Decides whether a parallel program reaches its target, from blocks that were measured on cores of changing worth.
 *
 * <p>A block counts for a PASS when the cores were quiet right before and right after it, and for a FAIL when, in addition,
 * nobody else used them during it: contention hits the run on P cores and not the run on one, so it can only speak
 * against the student. The target is scaled by Amdahl's law to the reach, which is what a perfect program gets here: the
 * capacity, less the time in which P JVMs start if the program starts them in each run. A program with the serial fraction
 * that scores exactly the target on P real cores scores the scaled one on these, or a little less. A FAIL also needs an
 * estimate below what passes: where a baseline varies so much that its cap alone holds back a PASS, nothing speaks against the
 * student. Pure: samples in, decision out.
 */
public final class ParallelDecider {
    private final int workers;
    private final double target;

    private final double startSeconds;

    /** Serial fraction (Amdahl) of a program that reaches exactly the target on P real cores. */
    private final double serialFraction;

    /**
     * A decider for one check, whose program starts nothing in its runs.
     *
     * @param workers P, 2 or more
     * @param target the speedup on P real, idle cores; above 1
     */
    public ParallelDecider(int workers, double target) {
        this(workers, target, 0);
    }

    private ParallelDecider(int workers, double target, double startSeconds) {
        if (workers < 2 || !(target > 1)) {
            throw new IllegalArgumentException(
                    "A parallel speedup needs 2 workers or more and a target above 1, but has " + workers + " and "
                            + target);
        }
        this.workers = workers;
        this.target = target;
        this.startSeconds = startSeconds;
        double nominal = Tolerance.NOMINAL_SHARE * workers;
        this.serialFraction = Math.max(0, (1 / target - 1 / nominal) / (1 - 1 / nominal));
    }

    /**
     * The same for a program that starts its processes in each run.
     *
     * @param seconds how long P JVMs that do nothing take to start together and end; 0 or more
     */
    public ParallelDecider startingIn(double seconds) {
        return new ParallelDecider(workers, target, seconds);
    }

    /** The speedup from which on a block speaks for a PASS where a perfect program gets this much. */
    public double passThreshold(double reach) {
        return scaledTarget(reach) * Tolerance.PASS_SHARE;
    }

    /** The target where a perfect program gets this much; never above that. */
    public double scaledTarget(double reach) {
        return Math.min(target, 1 / (serialFraction + (1 - serialFraction) / reach));
    }

    /** Whether what passes can be told apart from no speedup at all, where a perfect program gets this much. */
    public boolean hasRoom(double reach) {
        return passThreshold(reach) > Tolerance.LEAST_SPEEDUP;
    }

    /** What a perfect program gets here; the capacity as long as no block says how long the baseline takes. */
    public Reach reach(CapacitySamples samples, List<SpeedupBlock> blocks) {
        List<SpeedupBlock> counted = gated(samples, blocks);
        double[] baselines = (counted.isEmpty() ? blocks : counted)
                .stream().mapToDouble(SpeedupBlock::baselineSeconds).toArray();
        return baselines.length == 0
                ? new Reach(samples.reference(), startSeconds)
                : reach(samples, Ratios.median(baselines));
    }

    /**
     * What a perfect program gets here.
     *
     * @param baselineSeconds how long the sequential program takes; positive
     */
    public Reach reach(CapacitySamples samples, double baselineSeconds) {
        return Reach.of(samples.reference(), startSeconds, baselineSeconds);
    }

    /**
     * A decision, as soon as there is one.
     *
     * @param blocks in the order in which they were measured; those that were dropped before don't count
     */
    public Optional<Decision> decide(CapacitySamples samples, List<SpeedupBlock> blocks) {
        double reach = reach(samples, blocks).speedup();
        if (!samples.enough() || !hasRoom(reach)) {
            return Optional.empty();
        }
        double[] forPass = ParallelEvidence.capped(blocks, gated(samples, blocks));
        double scaled = scaledTarget(reach);
        double logPass = StrictMath.log(scaled * Tolerance.PASS_SHARE);
        if (Evidence.passes(forPass, logPass)) {
            return Optional.of(Decision.PASS);
        }
        double[] forFail = ParallelEvidence.logs(clean(samples, blocks));
        boolean fails = Evidence.fails(forFail, logPass, StrictMath.log(scaled * Tolerance.FAIL_SHARE));
        return fails && misses(forFail, logPass) ? Optional.of(Decision.FAIL) : Optional.empty();
    }

    /** Whether there are as many clean blocks as are ever measured. */
    public boolean full(CapacitySamples samples, List<SpeedupBlock> blocks) {
        return samples.enough() && clean(samples, blocks).size() >= Tolerance.MAX_CLEAN_BLOCKS;
    }

    /**
     * The decision when no more blocks are measured.
     *
     * @param probes how often the cores were found busy, so that no block was measured
     */
    public Decision decideAtLast(CapacitySamples samples, List<SpeedupBlock> blocks, int probes) {
        Optional<Decision> decided = decide(samples, blocks);
        double reach = reach(samples, blocks).speedup();
        if (decided.isPresent() || !samples.enough() || !hasRoom(reach)) {
            return decided.orElse(Decision.UNMEASURABLE);
        }
        double[] forPass = ParallelEvidence.capped(blocks, gated(samples, blocks));
        double logPass = StrictMath.log(passThreshold(reach));
        if (forPass.length >= Tolerance.MIN_BLOCKS_FOR_PASS_AT_CAP && Ratios.median(forPass) >= logPass) {
            return Decision.PASS;
        }
        List<SpeedupBlock> clean = clean(samples, blocks);
        boolean enough = clean.size() >= Tolerance.MIN_BLOCKS_FOR_FAIL_AT_CAP;
        boolean mostlyQuiet = clean.size() >= Tolerance.MIN_YIELD * (blocks.size() + probes);
        return enough && mostlyQuiet && surelyMisses(clean, passThreshold(reach))
                ? Decision.FAIL
                : Decision.UNMEASURABLE;
    }

    /** When no count has shown a miss, the estimate must: a median just below what passes may be chance. */
    private static boolean surelyMisses(List<SpeedupBlock> clean, double passThreshold) {
        return Estimates.of(clean.stream().map(SpeedupBlock::ratio).toList())
                .filter(estimate -> estimate.high() < passThreshold)
                .isPresent();
    }

    /** Whether the estimate lies below what passes: a FAIL whose own estimate passes would contradict itself. */
    private static boolean misses(double[] forFail, double logPass) {
        return Ratios.median(forFail) < logPass;
    }

    /** The ratios that the speedup is estimated from: of clean blocks, or of gated ones while the clean are too few. */
    public List<Double> ratios(CapacitySamples samples, List<SpeedupBlock> blocks) {
        List<SpeedupBlock> clean = clean(samples, blocks);
        if (clean.size() >= Tolerance.MIN_BLOCKS_FOR_ESTIMATE) {
            return clean.stream().map(SpeedupBlock::ratio).toList();
        }
        return DoubleStream.of(ParallelEvidence.cappedRatios(blocks, gated(samples, blocks)))
                .boxed()
                .toList();
    }

    /** The same blocks, with those marked as dropped that count neither for a PASS nor for a FAIL, each with its reason. */
    public List<SpeedupBlock> marked(CapacitySamples samples, List<SpeedupBlock> blocks) {
        return blocks.stream().map(block -> marked(samples, block)).toList();
    }

    /** What {@link #marked} was given: blocks that were dropped for nothing but the cores are measured ones again. */
    List<SpeedupBlock> unmarked(CapacitySamples samples, List<SpeedupBlock> blocks) {
        return blocks.stream()
                .map(block ->
                        busy(samples, conditions(block)).isPresent() ? block.withDropped(Optional.empty()) : block)
                .toList();
    }

    private SpeedupBlock marked(CapacitySamples samples, SpeedupBlock block) {
        return block.withDropped(block.dropped().or(() -> busy(samples, conditions(block))));
    }

    private Optional<Drop> busy(CapacitySamples samples, Conditions during) {
        if (!samples.quiet(during.capacityBefore())) {
            return Optional.of(Drop.of(Drop.Kind.BUSY_BEFORE));
        }
        return samples.quiet(during.capacityAfter()) ? Optional.empty() : Optional.of(Drop.of(Drop.Kind.BUSY_AFTER));
    }

    // Asked at each step of a measurement, by simulations of many thousand measurements, too: loops, not streams.
    private static List<SpeedupBlock> gated(CapacitySamples samples, List<SpeedupBlock> blocks) {
        List<SpeedupBlock> gated = new ArrayList<>(blocks.size());
        for (SpeedupBlock block : blocks) {
            if (block.dropped().isEmpty()
                    && samples.quiet(conditions(block).capacityBefore())
                    && samples.quiet(conditions(block).capacityAfter())) {
                gated.add(block);
            }
        }
        return gated;
    }

    private static List<SpeedupBlock> clean(CapacitySamples samples, List<SpeedupBlock> blocks) {
        List<SpeedupBlock> clean = gated(samples, blocks);
        clean.removeIf(block -> !(conditions(block).foreignCores() <= Tolerance.MOST_FOREIGN));
        return clean;
    }

    private static Conditions conditions(SpeedupBlock block) {
        return block.conditions()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A block of a parallel speedup must say what the machine gave meanwhile"));
    }

    /** The logarithms of blocks' ratios. */
    private static final class ParallelEvidence {
        static double[] logs(List<SpeedupBlock> blocks) {
            double[] ratios = new double[blocks.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = blocks.get(i).ratio();
            }
            return Ratios.logs(ratios);
        }

        static double[] capped(List<SpeedupBlock> all, List<SpeedupBlock> gated) {
            return Ratios.logs(cappedRatios(all, gated));
        }

        /**
         * A baseline that was disturbed, and so slow, must not help the student. The calibrator's work on one core tells what is
         * slow: a machine that slows down as a whole slows both.
         */
        static double[] cappedRatios(List<SpeedupBlock> all, List<SpeedupBlock> gated) {
            double cap = baselineCap(all);
            double[] ratios = new double[gated.size()];
            for (int i = 0; i < ratios.length; i++) {
                SpeedupBlock block = gated.get(i);
                double most = cap * conditions(block).coreSeconds();
                ratios[i] = Math.min(block.baselineSeconds(), most) / block.contenderSeconds();
            }
            return ratios;
        }

        /** In units of the calibrator's work. */
        private static double baselineCap(List<SpeedupBlock> all) {
            double[] times = new double[all.size()];
            int count = 0;
            for (SpeedupBlock block : all) {
                if (block.dropped().isEmpty()) {
                    times[count++] = block.baselineSeconds() / conditions(block).coreSeconds();
                }
            }
            Arrays.sort(times, 0, count);
            return count == 0 ? 0 : Tolerance.SLOW_BASELINE * times[count / 4];
        }
    }
}
