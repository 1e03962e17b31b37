package parallel.threadsquares.checks;

import io.github.mvngrade.checks.TimedProgram;
import java.util.stream.LongStream;
import parallel.threadsquares.CostlySquare;
import parallel.threadsquares.ThreadSquares;

/** The programs of the speedup. The size is how many seeds there are. */
public final class TimedSquares {
    private TimedSquares() {}

    private static long[] seeds(long seed, long size) {
        long first = Math.floorMod(seed, 1_000_000_000L);
        return LongStream.range(first, first + size).toArray();
    }

    /** One seed after the other, in one thread. */
    public static final class Alone implements TimedProgram.Sized {
        @Override
        public long[] run(long seed, long size) {
            long[] seeds = seeds(seed, size);
            long[] squares = new long[seeds.length];
            for (int i = 0; i < seeds.length; i++) {
                squares[i] = CostlySquare.of(seeds[i]);
            }
            return squares;
        }
    }

    /** The submission. */
    public static final class InTwoThreads implements TimedProgram.Sized {
        @Override
        public long[] run(long seed, long size) throws Exception {
            return ThreadSquares.squareAll(seeds(seed, size), 2, CostlySquare::of);
        }
    }

    /** The submission, with any number of threads. */
    public static final class Shared implements TimedProgram.Scaled {
        @Override
        public long[] run(long seed, long size, int workers) throws Exception {
            return ThreadSquares.squareAll(seeds(seed, size), workers, CostlySquare::of);
        }
    }
}
