package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.accounting.KernelAccounts;
import java.time.Instant;
import java.util.Optional;

/**
 * One interleaved baseline/contender pair, as measured.
 *
 * @param period when the contender was measured, calibration included
 * @param baselineSeconds wall time of the baseline by the grader's clock; positive
 * @param contenderSeconds wall time of the contender by the grader's clock (the median, if it was repeated); positive
 * @param conditions what the machine gave meanwhile; empty under rule {@code ALGORITHMIC}, which needs no cores
 * @param accounts the kernel's of both runs, on which no point depends; empty under rule {@code ALGORITHMIC}, and where the
 *     system keeps none
 * @param dropped why the block doesn't count; empty if it does
 */
public record SpeedupBlock(
        Period period,
        double baselineSeconds,
        double contenderSeconds,
        Optional<Conditions> conditions,
        Optional<KernelAccounts> accounts,
        Optional<Drop> dropped) {
    /**
     * Why a block doesn't count.
     *
     * @param kind the reason
     * @param words the same for people, in half a sentence
     */
    public record Drop(Kind kind, String words) {
        /** The reasons. */
        public enum Kind {
            /** A reason that an older version of the grader gave in words only. */
            UNNAMED,
            /** The cores were worth too little right before the contender ran. */
            BUSY_BEFORE,
            /** The cores were worth too little right after it. */
            BUSY_AFTER,
            /** Others used the cores while the baseline ran. */
            DISTURBED_BASELINE,
            /** The subject's clock went differently from the grader's. */
            BENT_CLOCK,
            /** Fewer of its processes worked than workers were asked for. */
            IDLE_WORKERS,
            /** The program went on working after it had answered. */
            WORKED_ON
        }

        /** The reason alone, as it is decided; it gets its words before it is recorded. */
        public static Drop of(Kind kind) {
            return new Drop(kind, "");
        }
    }

    /** From {@code start} to {@code end}, by the grader's wall clock. */
    public record Period(Instant start, Instant end) {
        /** @throws IllegalArgumentException if it ends before it starts */
        public Period {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("A period can't end (" + end + ") before it starts (" + start + ")");
            }
        }
    }

    /**
     * What the machine gave while the contender ran.
     *
     * @param capacityBefore what the leased cores were worth right before, as a speedup of the calibrator
     * @param capacityAfter the same right after
     * @param foreignCores how many of the leased cores others used on average; may be slightly below 0 by rounding
     * @param contenderCpuSeconds processor time of the contender's whole process tree in its run
     * @param coreSeconds how long the calibrator's work took one worker at that time: what tells a slow baseline from a
     *     slow machine
     */
    public record Conditions(
            double capacityBefore,
            double capacityAfter,
            double foreignCores,
            double contenderCpuSeconds,
            double coreSeconds) {}

    /** @throws IllegalArgumentException if a time isn't positive */
    public SpeedupBlock {
        if (!(baselineSeconds > 0) || !(contenderSeconds > 0)) {
            throw new IllegalArgumentException("A block's times must be positive seconds, but are " + baselineSeconds
                    + " and " + contenderSeconds);
        }
    }

    /** A block without the kernel's accounts. */
    public SpeedupBlock(
            Period period,
            double baselineSeconds,
            double contenderSeconds,
            Optional<Conditions> conditions,
            Optional<Drop> dropped) {
        this(period, baselineSeconds, contenderSeconds, conditions, Optional.empty(), dropped);
    }

    /** The same block, dropped for this reason, or counting if there is none. */
    public SpeedupBlock withDropped(Optional<Drop> reason) {
        return new SpeedupBlock(period, baselineSeconds, contenderSeconds, conditions, accounts, reason);
    }

    /** Baseline time over contender time. */
    public double ratio() {
        return baselineSeconds / contenderSeconds;
    }

    /** The speedup by the kernel's accounts; empty without any that mean something. */
    public Optional<Double> accountedSpeedup() {
        return accounts.filter(KernelAccounts::areTelling).map(KernelAccounts::speedup);
    }

    /** How many cores the contender kept busy: its processor seconds per second of its run; empty without conditions. */
    public Optional<Double> effectiveParallelism() {
        return conditions.map(found -> found.contenderCpuSeconds() / contenderSeconds);
    }
}
