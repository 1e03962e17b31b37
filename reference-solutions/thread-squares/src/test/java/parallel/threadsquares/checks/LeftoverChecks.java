package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.ThreadRun;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.threadsquares.ThreadSquares;

/** What is left of a call. */
@Hidden
@Order(4)
public class LeftoverChecks {
    private static final long SLOW_MILLIS = 500;

    @Test
    @Check(
            id = "no-thread-left",
            points = "0.75",
            parts = {"after square", "after squareAll", "after a failure"},
            hint = "Who ends a pool's threads? And who waits for the other threads when one has failed?")
    @DisplayName("No thread is at work or alive after the call, even if it failed")
    public void noThreadLeft(Random random, Parts parts) {
        parts.check("after square", () -> {
            List<Integer> numbers = Numbers.distinct(random, 8);
            Call call = Call.of("square(%s)", numbers);
            Caller caller = new Caller();
            ThreadRun<?> run = caller.calls(() -> call.watchThreads(
                    () -> Gates.untilTheCallerWaits(caller).during(() -> ThreadSquares.square(numbers))));
            mustWorkInThreads(call, run);
            call.lookAt("who waits for the threads")
                    .mustInAnyOrder(
                            "have printed all squares when it returns",
                            Numbers.lines(numbers),
                            run.lines().stream()
                                    .filter(line -> line.startsWith("Square"))
                                    .toList());
            run.mustLeaveNoThread();
        });
        parts.check("after squareAll", () -> {
            Seeds seeds = Seeds.drawn(random, 21);
            Call call = Call.of("squareAll(%d seeds, 3, square)", seeds.count());
            ThreadRun<long[]> run = call.watchThreads(() -> seeds.squaredIn(3, seeds::square));
            mustWorkInThreads(call, run);
            call.lookAt("who waits for the threads").must("return the squares", seeds.squares(), run.value());
            run.mustLeaveNoThread();
        });
        parts.check("after a failure", () -> {
            mustWaitForTheOther(0);
            mustWaitForTheOther(1);
        });
    }

    private static void mustWorkInThreads(Call call, ThreadRun<?> run) {
        call.because("otherwise nothing could be left")
                .lookAt("how its threads begin: with start()")
                .mustHold("start threads", run.started() > 0, run.started() + " threads");
    }

    /** One of two threads fails while the other one is in the middle of its seed. */
    private static void mustWaitForTheOther(long failing) {
        Call call = Call.of("squareAll({0, 1}, 2, square)").because("square throws an exception for seed " + failing);
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger left = new AtomicInteger();
        ThreadRun<Boolean> run = call.watchThreads(mark -> {
            boolean failed = false;
            try {
                ThreadSquares.squareAll(LongStream.range(0, 2).toArray(), 2, seed -> {
                    atWork.incrementAndGet();
                    mark.meet(2);
                    if (seed == failing) {
                        throw new IllegalStateException("seed " + seed + " can't be squared");
                    }
                    await(over);
                    atWork.decrementAndGet();
                    return seed * seed;
                });
            } catch (RuntimeException expected) {
                failed = true;
            }
            left.set(atWork.get() - 1); // the one that failed
            over.countDown();
            return failed;
        });
        call.lookAt("what becomes of an exception in a thread").must("throw an exception", true, run.value());
        mustWorkInThreads(call, run);
        call.lookAt("who waits for the other thread when one has failed")
                .must("have waited for the other thread when it throws", 0, left.get());
        run.mustLeaveNoThread();
    }

    /** The other thread is slow, or waits for the end of the call if that comes too early. */
    private static void await(CountDownLatch over) {
        try {
            over.await(SLOW_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a call may stop the others, as long as it waits for them
        }
    }
}
