package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Call;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import parallel.threadsquares.ThreadSquares;

/**
 * Seeds in a row for one call, and how often each was squared.
 *
 * @param first of the seeds
 * @param caller the thread that makes the call; nobody squares before it waits
 */
record Seeds(long first, AtomicIntegerArray calls, Caller caller) {
    private static final int LARGEST = 1_000_000;

    static Seeds drawn(Random random, int count) {
        return new Seeds(1 + random.nextInt(LARGEST), new AtomicIntegerArray(count), new Caller());
    }

    int count() {
        return calls.length();
    }

    /** A new array of them. */
    long[] array() {
        return LongStream.range(first, first + count()).toArray();
    }

    long[] squares() {
        return LongStream.of(array()).map(seed -> seed * seed).toArray();
    }

    /** The squares that are there when the call returns, not those that come later. */
    long[] squaredIn(int threads, LongUnaryOperator square) throws Exception {
        return caller.calls(() -> {
            long[] squares = ThreadSquares.squareAll(array(), threads, square);
            return squares == null ? null : squares.clone();
        });
    }

    /** Squares, and counts. */
    long square(long seed) {
        int index = index(seed);
        caller.mustWaitFirst();
        calls.incrementAndGet(index);
        return seed * seed;
    }

    /** Of a seed among all. */
    int index(long seed) {
        if (seed < first || seed >= first + count()) {
            throw new AssertionError("square is called with " + seed + ", which is none of the seeds");
        }
        return (int) (seed - first);
    }

    /** Each seed must have been squared once. */
    void mustBeSquaredOnce(Call call) {
        long never = count(0);
        long once = count(1);
        String seen = String.format("%,d never, %,d once, %,d more than once", never, once, count() - never - once);
        call.because("squaring may cost much")
                .lookAt("how a thread gets its next seed, and whether another one can get the same")
                .mustHold("call square once for each seed", once == count(), seen);
    }

    private long count(int times) {
        return LongStream.range(0, count())
                .filter(i -> calls.get((int) i) == times)
                .count();
    }
}
