package parallel.poolmap.checks;

import io.github.mvngrade.checks.TimedProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** Three ways to square the same 100,000 numbers. A square is so cheap that it matters what it costs to ask for it. */
public final class Squares {
    private static final int COUNT = 100_000;
    private static final int WORKERS = 2;

    private Squares() {}

    private static List<Integer> numbers(long seed) {
        int first = Math.floorMod(seed, COUNT);
        return IntStream.range(first, first + COUNT).boxed().toList();
    }

    private static long sumOfSquares(List<Integer> numbers) {
        return Pools.sum(Pools.squares(numbers));
    }

    /** All of them in one thread. */
    @DisplayName("one thread")
    public static final class Serially implements TimedProgram {
        @Override
        public Long run(long seed) {
            return sumOfSquares(numbers(seed));
        }
    }

    /** Each run starts its own threads, one for each half. */
    @DisplayName("two threads")
    public static final class InThreads implements TimedProgram {
        @Override
        public Long run(long seed) throws Exception {
            List<Integer> numbers = numbers(seed);
            List<FutureTask<Long>> parts = new ArrayList<>();
            for (int from = 0; from < COUNT; from += COUNT / WORKERS) {
                List<Integer> part = numbers.subList(from, from + COUNT / WORKERS);
                FutureTask<Long> task = new FutureTask<>(() -> sumOfSquares(part));
                parts.add(task);
                new Thread(task, "squares").start();
            }
            long sum = 0;
            for (FutureTask<Long> part : parts) {
                sum += part.get();
            }
            return sum;
        }
    }

    /** The submission's pool, which starts in the first run; that one isn't counted. */
    @DisplayName("a pool of two processes")
    public static final class InProcesses implements TimedProgram, AutoCloseable {
        private ProcessPool pool;

        @Override
        public Long run(long seed) {
            if (pool == null) {
                pool = new ProcessPool(WORKERS);
            }
            return Pools.sum(pool.map(Tasks.SQUARE, numbers(seed)));
        }

        @Override
        public void close() {
            if (pool != null) {
                pool.close();
            }
        }
    }
}
