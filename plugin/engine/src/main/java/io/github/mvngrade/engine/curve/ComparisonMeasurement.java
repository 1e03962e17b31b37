package io.github.mvngrade.engine.curve;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.engine.timed.WayRunner;
import io.github.mvngrade.model.curve.ComparisonPlan.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The measuring loop of a comparison: round after round, in each round all ways in random order with one fresh seed. The first
 * round warms up; those after it are kept. A way that fails is out, and one that is too slow for the time that is left has
 * fewer runs; the others go on.
 */
public final class ComparisonMeasurement {
    private static final double NANOS_PER_SECOND = 1e9;

    private final List<Entrant> entrants = new ArrayList<>();
    private final LongSupplier nanoTime;
    private final Random random;
    private int runs;

    /**
     * A measurement of one comparison.
     *
     * @param programs in the order of the plan; whoever made them closes them
     * @param nanoTime a clock that only ever goes on, in nanoseconds
     * @param random draws the seeds and the order within each round
     */
    public ComparisonMeasurement(Map<Way, WayRunner> programs, LongSupplier nanoTime, Random random) {
        programs.forEach((way, program) -> entrants.add(new Entrant(way, program)));
        this.nanoTime = nanoTime;
        this.random = random;
    }

    /**
     * How long one run may take, so that each way has its turn even if the others hang.
     *
     * @param perCheck how long a check may take
     * @param ways how many there are
     */
    public static Duration perRun(Duration perCheck, int ways) {
        Duration share = CurveMeasurement.BUDGET.dividedBy(ways);
        return perCheck.compareTo(share) < 0 ? perCheck : share;
    }

    /** A way, as far as it has come. */
    private static final class Entrant {
        private final Way way;
        private final WayRunner program;
        private final List<Double> seconds = new ArrayList<>();
        private Compared.@Nullable Trouble trouble;
        private long longestNanos;
        /** Of the round that is under way. */
        private TimedRunner.@Nullable Timing latest;

        Entrant(Way way, WayRunner program) {
            this.way = way;
            this.program = program;
        }

        boolean isIn() {
            return trouble == null;
        }

        void run(long seed) throws IOException {
            try {
                latest = program.time(seed);
                longestNanos = Math.max(longestNanos, latest.nanos());
            } catch (TimedRunException broken) {
                leave(new Compared.Trouble.Broken(broken));
            } catch (IOException gone) {
                leave(new Compared.Trouble.Lost(gone));
            }
        }

        /** What isn't timed any more must not work on beside the others. */
        void leave(Compared.Trouble why) throws IOException {
            trouble = why;
            program.close();
        }

        void finish() throws IOException {
            try {
                program.finish();
            } catch (TimedRunException broken) {
                leave(new Compared.Trouble.NotClosed(broken));
            } catch (IOException gone) {
                leave(new Compared.Trouble.Lost(gone));
            }
        }

        Compared.Runs runs() {
            return new Compared.Runs(way, seconds, Optional.ofNullable(trouble));
        }
    }

    /**
     * Measures. Whatever the programs do, the answer says what was measured, and why something is missing.
     *
     * @param progress hears of each run
     * @throws IOException if a program can't be killed
     */
    public Compared measure(Consumer<String> progress) throws IOException {
        long start = nanoTime.getAsLong();
        boolean inTime = true;
        for (int round = 0; round <= CurveMeasurement.KEPT_ROUNDS; round++) {
            inTime &= round(start, progress);
            dismissThoseThatDiffer();
            keep(round > 0);
        }
        for (Entrant entrant : entrants) {
            if (entrant.isIn() && left(start) > 0) {
                entrant.finish();
            }
        }
        return new Compared(
                entrants.stream().map(Entrant::runs).toList(),
                inTime ? Optional.empty() : Optional.of(new Shortfall.OutOfTime(CurveMeasurement.BUDGET)));
    }

    private long left(long start) {
        return CurveMeasurement.BUDGET.toNanos() - (nanoTime.getAsLong() - start);
    }

    /** Whether there was time for all ways: one that was slow before may not fit into what is left. */
    private boolean round(long start, Consumer<String> progress) throws IOException {
        List<Entrant> order = new ArrayList<>(entrants);
        Collections.shuffle(order, random);
        long seed = random.nextLong();
        boolean inTime = true;
        for (Entrant entrant : order) {
            runs++;
            if (entrant.isIn() && left(start) <= entrant.longestNanos) {
                inTime = false;
            } else if (entrant.isIn()) {
                progress.accept("run " + runs + " of " + entrants.size() * (CurveMeasurement.KEPT_ROUNDS + 1));
                entrant.run(seed);
            }
        }
        return inTime;
    }

    /** The yardstick is the first of the plan that gave an answer in this round. */
    private void dismissThoseThatDiffer() throws IOException {
        Entrant yardstick = null;
        for (Entrant entrant : entrants) {
            if (entrant.latest == null) {
                continue;
            }
            if (yardstick == null || yardstick.latest == null) {
                yardstick = entrant;
            } else if (!entrant.latest.answer().sameAs(yardstick.latest.answer())) {
                entrant.leave(new Compared.Trouble.Different(
                        entrant.latest.answer(), yardstick.way, yardstick.latest.answer()));
                entrant.seconds.clear();
                entrant.latest = null;
            }
        }
    }

    private void keep(boolean counts) {
        for (Entrant entrant : entrants) {
            if (counts && entrant.latest != null) {
                entrant.seconds.add(entrant.latest.nanos() / NANOS_PER_SECOND);
            }
            entrant.latest = null;
        }
    }
}
