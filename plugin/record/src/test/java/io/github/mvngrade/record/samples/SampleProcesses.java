package io.github.mvngrade.record.samples;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccounts;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.ObservedProcess.Fate;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Checks that started processes, and one that was measured on two cores. */
public final class SampleProcesses {
    private SampleProcesses() {}

    /** A speedup that was missed by a little, on cores that were not always quiet, with both curves. */
    static CheckResult partialSpeedup() {
        return new CheckResult(
                        SampleGrades.plan("threads", "Two threads are faster than one", "2"),
                        Verdict.PARTIAL,
                        Points.of("0.8"),
                        Explanation.of("1.25 times as fast as the baseline; the target is 1.6."),
                        Optional.of(SampleGrades.ran("")),
                        Optional.of(new SpeedupResult(
                                SampleGrades.speedup(SpeedupRule.THREADS, 1.6, 2),
                                Optional.of(new SpeedupResult.Estimate(1.259, 1.19, 1.337)),
                                List.of(
                                        block(0.512, 0.407, 1.91, Optional.empty()),
                                        block(0.509, 0.411, 1.93, Optional.empty()),
                                        block(0.62, 0.72, 1.21, Optional.of("the cores were not quiet before it")),
                                        block(0.511, 0.382, 1.92, Optional.empty()),
                                        block(0.515, 0.433, 1.94, Optional.empty()),
                                        block(0.508, 0.402, 1.9, Optional.empty()),
                                        block(0.51, 0.395, 1.93, Optional.empty())),
                                Optional.of(new SpeedupResult.Capacity(
                                        1.93, 1.43, 3, List.of(0, 1), List.of(1.93, 1.4, 1.95))))),
                        List.of())
                .withCurves(
                        Optional.of(SampleCurves.scaling()),
                        Optional.of(SampleCurves.sweep("chunk size", Optional.empty())))
                .withComparison(Optional.of(SampleCurves.comparison()));
    }

    /** Two blocks, of which none counts, and a start that costs a perfect program a part of what the cores are worth. */
    static SpeedupResult besideOthers() {
        return new SpeedupResult(
                SampleGrades.speedup(SpeedupRule.PROCESSES, 1.4, 2),
                Optional.empty(),
                List.of(
                        block(1.43, 1.31, 1.22, Optional.of("the cores were not quiet before it")),
                        block(1.44, 1.37, 1.8, Optional.of("others had the cores while the baseline ran"))),
                Optional.of(new SpeedupResult.Capacity(
                        1.8, 1.13, 17, List.of(0, 1), List.of(1.8, 1.2, 1.81), SpeedupResult.Reach.of(1.8, .14, 1.43))),
                OptionalLong.of(1_150));
    }

    private static SpeedupBlock block(double baseline, double contender, double capacity, Optional<String> dropped) {
        SpeedupBlock plain = SampleGrades.block(baseline, contender, dropped);
        return new SpeedupBlock(
                plain.period(),
                baseline,
                contender,
                Optional.of(new SpeedupBlock.Conditions(capacity, 1.92, 0.02, 1.6 * contender, 0.0625)),
                Optional.of(new KernelAccounts(account(baseline, baseline), account(.9 * contender, 1.6 * contender))),
                plain.dropped());
    }

    private static KernelAccount account(double ideal, double cpu) {
        return new KernelAccount(ideal, ideal, cpu, cpu, KernelAccount.Terms.EQUAL);
    }

    /** Three workers, of which the last outlived its check. */
    static List<ObservedProcess> workers() {
        return List.of(
                process(4711, 20, 940, 900, Fate.ENDED, "parallel.Worker"),
                process(4712, 25, 960, 430, Fate.ENDED, "parallel.Worker"),
                process(4713, 31, 1480, 90, Fate.SURVIVED, "parallel.Worker"));
    }

    /** Many processes of this name, started in a staircase. */
    public static List<ObservedProcess> many(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> process(5000 + i, i * 10, i * 10 + 200, 100, Fate.ENDED, name))
                .toList();
    }

    private static ObservedProcess process(long pid, int start, int end, int cpu, Fate fate, String name) {
        return new ObservedProcess(
                pid, 4700, name, Duration.ofMillis(start), Duration.ofMillis(end), Duration.ofMillis(cpu), fate);
    }
}
