package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Comparison;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Scaling;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.ThreadRun;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.threadsquares.ThreadSquares;

/** What {@code squareAll} returns, in which threads, and how fast. */
@Order(2)
public class SquareAllChecks {
    private static final int FEW = 300;
    private static final int MANY = 100_000;
    private static final String WAITING =
            "when it waits: a join() or get() before the next start makes threads run one after the other";

    @Test
    @Check(
            id = "many",
            points = "2",
            parts = {"1 thread", "2 threads", "3 threads", "7 threads"},
            hint =
                    "100,000 seeds aren't 100,000 threads. How many seeds does each thread get, also if they can't be divided?")
    @Comparison(
            of = {Ways.Serially.class, Ways.InThreads.class, Ways.InProcesses.class},
            work = "100,000 squares")
    @DisplayName("squareAll puts the squares of 100,000 seeds in their places, and starts no more threads than it may")
    public void many(Random random, Parts parts) {
        parts.check("1 thread", () -> mustSquareMany(random, 1));
        parts.check("2 threads", () -> mustSquareMany(random, 2));
        parts.check("3 threads", () -> mustSquareMany(random, 3));
        parts.check("7 threads", () -> mustSquareMany(random, 7));
    }

    /** First a few, so that a thread for each of them is found before there are 100,000. */
    private static void mustSquareMany(Random random, int threads) {
        for (int count : new int[] {FEW, MANY}) {
            mustSquare(Seeds.drawn(random, count), threads);
        }
    }

    private static void mustSquare(Seeds seeds, int threads) {
        Call call = Call.of("squareAll(%,d seeds, %d, square)", seeds.count(), threads);
        LastFirst order = new LastFirst(seeds, threads);
        ThreadRun<long[]> run = call.watchThreads(() -> seeds.squaredIn(threads, order::square));
        call.because("there are 1 to " + threads + " threads for it, whatever the number of seeds")
                .lookAt("where each result is put, and who gets the seeds at the end")
                .must("return each seed's square in the seed's place", seeds.squares(), run.value());
        run.mustStartAtMost(threads).mustPrintExactly();
    }

    /** Where there are several threads, the first seed's square is there after the last one's. */
    private static final class LastFirst {
        private final Seeds seeds;
        private final int threads;
        private final CountDownLatch last = new CountDownLatch(1);

        LastFirst(Seeds seeds, int threads) {
            this.seeds = seeds;
            this.threads = threads;
        }

        /** Waits for a second at most: one thread may have both seeds. */
        long square(long seed) {
            int index = seeds.index(seed);
            try {
                if (index == 0 && threads > 1) {
                    last.await(1, TimeUnit.SECONDS);
                }
                return seeds.square(seed);
            } catch (InterruptedException e) {
                throw new IllegalStateException("a thread is interrupted while it squares", e);
            } finally {
                if (index == seeds.count() - 1) {
                    last.countDown();
                }
            }
        }
    }

    @Test
    @Check(
            id = "same-time",
            points = "1.5",
            parts = {"square", "squareAll with 2 threads", "squareAll with 5 threads"},
            hint = "Start all threads before you wait for the first. And what does the calling thread do meanwhile?")
    @DisplayName("The threads work at the same time, and the calling thread leaves the work to them")
    public void sameTime(Random random, Parts parts) {
        parts.check("square", () -> mustMeet(Numbers.distinct(random, 8)));
        parts.check("squareAll with 2 threads", () -> mustMeet(2));
        parts.check("squareAll with 5 threads", () -> mustMeet(5));
    }

    private static void mustMeet(List<Integer> numbers) {
        Caller caller = new Caller();
        Gates.Together gate = new Gates.Together(caller);
        Call call = Call.of("square(%s)", numbers);
        call.result(() -> caller.calls(() -> gate.during(() -> ThreadSquares.square(numbers))));
        call.because("a second thread that starts when the first one is done gains nothing")
                .lookAt(WAITING)
                .mustHold("have two threads at work at the same time", gate.wereSeen(), gate.workers());
    }

    /** Each thread waits with its first seed until all are there. */
    private static void mustMeet(int threads) {
        Call call = Call.of("squareAll(%d seeds, %d, square)", 2 * threads, threads);
        Meeting meeting = new Meeting(threads);
        ThreadRun<Boolean> run = call.watchThreads(mark -> {
            ThreadSquares.squareAll(LongStream.range(0, 2L * threads).toArray(), threads, seed -> {
                mark.here();
                meeting.arrive();
                return seed * seed;
            });
            return meeting.tookPlace();
        });
        run.mustMarkInWorkers().mustHaveWorkers(threads);
        call.because("there are seeds enough for all of them")
                .lookAt(WAITING)
                .mustHold("have " + threads + " threads at work at the same time", run.value(), meeting.seen());
    }

    @Test
    @Check(
            id = "speedup",
            points = "2",
            hint = "Two threads should take half the time of one. Which of them waits, and for what?",
            requires = "same-time")
    @Speedup(
            rule = Speedup.Rule.THREADS,
            target = 1.5,
            workers = 2,
            baseline = TimedSquares.Alone.class,
            contender = TimedSquares.InTwoThreads.class)
    @Scaling(program = TimedSquares.Shared.class, most = 4)
    @DisplayName("squareAll with two threads is at least 1.5 times as fast as a loop in one thread")
    public void speedup() {}
}
