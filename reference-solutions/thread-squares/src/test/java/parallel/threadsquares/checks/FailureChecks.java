package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.ThreadRun;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.threadsquares.ThreadSquares;

/** What becomes of what a thread throws. */
@Hidden
@Order(3)
public class FailureChecks {
    private static final long SEEDS = 12;

    @Test
    @Check(
            id = "failures",
            points = "2",
            parts = {
                "an exception in the first thread",
                "an exception in another thread",
                "an Error",
                "a null among the numbers"
            },
            hint = "An exception ends only the thread that throws it. Who catches it there, and who throws it again?")
    @DisplayName("What a thread throws is thrown by the call, unchanged, whichever thread it is")
    public void failures(Parts parts) {
        parts.check("an exception in the first thread", () -> {
            mustPassOn(2, 0, new IllegalStateException("seed 0 can't be squared"));
            mustPassOn(3, 1, new NoSuchElementException("no square of 1"));
        });
        parts.check("an exception in another thread", () -> {
            mustPassOn(2, SEEDS - 1, new ArithmeticException("seed 11 is too large"));
            mustPassOn(3, SEEDS / 2, new UnsupportedOperationException("seed 6 can't be squared"));
        });
        parts.check("an Error", () -> {
            mustPassOn(2, 0, new LinkageError("seed 0 is linked to nothing"));
            mustPassOn(4, SEEDS - 1, new StackOverflowError("seed 11 goes too deep"));
        });
        parts.check("a null among the numbers", () -> {
            mustRefuseNull(Arrays.asList(1, null, 3, 4, 5, 6));
            mustRefuseNull(Arrays.asList(1, 2, 3, null));
        });
    }

    /** The seeds are the numbers from 0, and one of them can't be squared. */
    private static void mustPassOn(int threads, long failing, Throwable failure) {
        Call call = Call.of("squareAll(%d seeds, %d, square)", SEEDS, threads);
        call.lookAt("where each result is put")
                .mustReturn(
                        seeds().map(seed -> seed * seed).toArray(),
                        () -> ThreadSquares.squareAll(seeds().toArray(), threads, seed -> seed * seed));
        Caller caller = new Caller();
        Throwable thrown =
                thrownBy(() -> caller.calls(() -> ThreadSquares.squareAll(seeds().toArray(), threads, seed -> {
                    caller.mustWaitFirst();
                    if (seed == failing) {
                        FailureChecks.<RuntimeException>raise(failure);
                    }
                    return seed * seed;
                })));
        call.because("square throws it for seed " + failing)
                .lookAt("what becomes of what is thrown in a thread, and who wraps it in another exception")
                .mustHold(
                        "throw this very object: " + failure,
                        thrown == failure,
                        thrown == null ? "nothing that was thrown" : thrown);
    }

    private static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    private static Throwable thrownBy(Callable<?> calling) {
        try {
            calling.call();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void raise(Throwable failure) throws X {
        throw (X) failure;
    }

    private static void mustRefuseNull(List<Integer> numbers) throws Exception {
        List<Integer> right = List.of(2, 2);
        Call.of("square(%s)", right)
                .lookAt("where each result is put")
                .mustReturn(Numbers.squares(right), () -> ThreadSquares.square(right));
        Call call = Call.of("square(%s)", numbers).because("null has no square");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Caller caller = new Caller();
        ThreadRun<?> run = caller.calls(() -> call.watchThreads(() -> {
            thrown.set(thrownBy(() -> Gates.untilTheCallerWaits(caller).during(() -> ThreadSquares.square(numbers))));
            return null;
        }));
        call.lookAt("what becomes of what is thrown in a thread")
                .mustHold(
                        "throw NullPointerException",
                        thrown.get() instanceof NullPointerException,
                        thrown.get() == null ? "nothing that was thrown" : thrown.get());
        call.lookAt("what is printed after a failure")
                .mustHold(
                        "not print that it finished",
                        run.lines().stream().noneMatch(line -> line.startsWith("Finished")),
                        run.lines());
    }
}
