package parallel.poolmap.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Comparison;
import io.github.mvngrade.checks.Speedup;
import io.github.mvngrade.checks.Sweep;
import io.github.mvngrade.checks.TimedProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** How fast a pool is. */
@Order(5)
public class SpeedChecks {
    /** About a millisecond for each item. */
    private static final Tasks.Mix COSTLY = new Tasks.Mix(500_000);

    /** About ten microseconds for each item, so that it matters how many are sent at a time. */
    private static final Tasks.Mix CHEAP = new Tasks.Mix(5_000);

    private static final int CHEAP_ITEMS = 4_000;
    private static final int WARM_UP = 400;

    @Test
    @Check(
            id = "speedup",
            points = "1.5",
            hint = "Two workers should take half the time of one. What does each of them wait for, and for how long?",
            requires = "workers")
    @Speedup(rule = Speedup.Rule.THREADS, target = 1.5, workers = 2, baseline = Alone.class, contender = InAPool.class)
    @Sweep(
            program = Chunked.class,
            workers = {1, 2, 4},
            sizes = {0, 1, 4, 16, 64, 256},
            size = "chunk size")
    @Comparison(
            of = {Squares.Serially.class, Squares.InThreads.class, Squares.InProcesses.class},
            work = "100,000 squares")
    @DisplayName("A pool of 2 that is up and warm is at least 1.5 times as fast as one thread")
    public void speedup() {}

    /** All items in one thread. */
    public static final class Alone implements TimedProgram.Sized {
        @Override
        public Long run(long seed, long size) {
            return Pools.sum(Pools.seeds(seed, size).stream().map(COSTLY).toList());
        }
    }

    /** The submission's pool, which is up before anything is timed. */
    public static final class InAPool implements TimedProgram.Sized, AutoCloseable {
        private ProcessPool pool;

        @Override
        public void prepare(long seed, long size) {
            if (pool == null) {
                pool = new ProcessPool(2);
                pool.map(COSTLY, Pools.seeds(0, WARM_UP));
            }
        }

        @Override
        public Long run(long seed, long size) {
            return Pools.sum(pool.map(COSTLY, Pools.seeds(seed, size)));
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    /** Many cheap items with several chunk sizes. A pool starts in the run that isn't counted. */
    public static final class Chunked implements TimedProgram.Tuned {
        private final Map<Integer, ProcessPool> pools = new HashMap<>();

        @Override
        public Long run(long seed, int workers, int size) {
            ProcessPool pool = pools.computeIfAbsent(workers, ProcessPool::new);
            List<Long> items = Pools.seeds(seed, CHEAP_ITEMS);
            return Pools.sum(size == 0 ? pool.map(CHEAP, items) : pool.map(CHEAP, items, size));
        }
    }
}
