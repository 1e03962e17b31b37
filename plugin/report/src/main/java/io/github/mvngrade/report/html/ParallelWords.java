package io.github.mvngrade.report.html;

import io.github.mvngrade.model.curve.Amdahl;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a measurement on several cores says beside its number, a sentence each. */
final class ParallelWords {
    private ParallelWords() {}

    static List<String> of(SpeedupResult speedup) {
        List<String> sentences = new ArrayList<>();
        speedup.capacity().ifPresent(capacity -> {
            String worth = Numbers.plain(capacity.reference()) + " of "
                    + speedup.plan().workers();
            if (capacity.reference() > 0 && capacity.passThreshold() == 0) {
                sentences.add("At their best these cores were worth " + worth + ", too little to measure on.");
            } else if (capacity.reference() > 0) {
                sentences.add("When quiet, these cores were worth " + worth + atBest(speedup, capacity) + "; so "
                        + Numbers.ratio(capacity.passThreshold()) + " counts as reaching the target.");
            }
            if (capacity.probes() > 0) {
                sentences.add("The cores were found busy " + Numbers.count(capacity.probes(), "time")
                        + ", and no block was measured then.");
            }
        });
        parallelism(speedup)
                .ifPresent(found -> sentences.add("Effective parallelism, the processor time of all its processes for"
                        + " each second: " + Numbers.plain(found) + "."));
        accounted(speedup)
                .ifPresent(found ->
                        sentences.add("By what the kernel says of its threads, how long they ran and how long they"
                                + " waited for a core, it would be " + Numbers.ratio(found)
                                + " on free cores. No point depends on this number."));
        serialFraction(speedup)
                .ifPresent(found ->
                        sentences.add("Serial fraction (Karp and Flatt), the share that did not run in parallel: "
                                + Numbers.plain(found) + "."));
        speedup.size()
                .ifPresent(size -> sentences.add("Each run did " + size + (size == 1 ? " unit" : " units")
                        + " of the exercise's own, a number that the grader chose so that the baseline lasts long enough on"
                        + " this machine."));
        return sentences;
    }

    /** What a perfect program gets, where the start of its processes costs it something. */
    private static String atBest(SpeedupResult speedup, SpeedupResult.Capacity capacity) {
        SpeedupResult.Reach reach = capacity.reach();
        return reach.startSeconds() > 0
                ? ", and starting " + Numbers.count(speedup.plan().workers(), "JVM") + " took "
                        + Numbers.seconds(reach.startSeconds()) + ", which leaves a perfect program "
                        + Numbers.ratio(reach.speedup()) + " at best"
                : "";
    }

    /** Median over the blocks that count of processor seconds for each second of the contender's run. */
    private static Optional<Double> parallelism(SpeedupResult speedup) {
        return median(speedup.blocks().stream()
                .filter(block -> block.dropped().isEmpty())
                .flatMap(block -> block.effectiveParallelism().stream()));
    }

    /** Of all blocks: those in which the cores were busy count as well, since waiting is taken into account. */
    private static Optional<Double> accounted(SpeedupResult speedup) {
        return median(speedup.blocks().stream().flatMap(block -> block.accountedSpeedup().stream()));
    }

    private static Optional<Double> median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }

    /** By Karp and Flatt; it means nothing where there is no speedup, or more than the workers can explain. */
    private static Optional<Double> serialFraction(SpeedupResult speedup) {
        SpeedupPlan plan = speedup.plan();
        boolean parallel =
                speedup.blocks().stream().map(SpeedupBlock::conditions).anyMatch(Optional::isPresent);
        return speedup.estimate()
                .map(SpeedupResult.Estimate::median)
                .filter(s -> parallel && s > 1 && s <= plan.workers())
                .map(s -> Amdahl.karpFlatt(s, plan.workers()));
    }
}
