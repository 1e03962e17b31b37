package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.SerializableFunction;
import parallel.poolmap.Tasks;

/** What all checks do with a pool. */
final class Pools {
    private Pools() {}

    /** A new pool, which must come to life. */
    static ProcessPool of(int processes) {
        return Call.of("new ProcessPool(%d)", processes).result(() -> new ProcessPool(processes));
    }

    /** Closes a pool before its block ends; the end of the block closes it again. */
    static void close(ProcessPool pool) {
        pool.close();
    }

    /** The numbers from 0 up to, but not including, this one. */
    static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** The pool must work: it squares some numbers, each a chunk of its own; their order has a check of its own. */
    static void mustSquare(String when, ProcessPool pool) {
        List<Integer> numbers = List.of(9, 1, 0, 5, 7, 2, 8);
        Call.of("%smap(SQUARE, %s, 1)", when, numbers)
                .lookAt("what becomes of a chunk, and of its results")
                .mustReturnInAnyOrder(
                        List.of(81L, 1L, 0L, 25L, 49L, 4L, 64L),
                        () -> answer(() -> pool.map(Tasks.SQUARE, numbers, 1)));
    }

    /**
     * The process ids of the workers that ran the items, one item in each chunk. None of them may be this JVM's own.
     *
     * @param text the call, for messages
     */
    static Set<Long> pids(String text, ProcessPool pool, SerializableFunction<Object, Long> function, int items) {
        Call call = Call.of(text);
        Object[] any = new Object[items];
        Arrays.fill(any, 0);
        Set<Long> pids = new TreeSet<>(call.result(() -> answer(() -> pool.map(function, List.of(any), 1))));
        call.because("each task is to run in a worker")
                .lookAt("which process runs a task")
                .mustHold(
                        "run no task in the calling JVM",
                        !pids.contains(ProcessHandle.current().pid()),
                        pids);
        return pids;
    }

    /** The processes that this JVM has started, directly or through others, and that are alive. */
    static Set<Long> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The workers of pools that have been started since: children that are alive now and weren't there before. */
    static Set<Long> childrenSince(Set<Long> before) {
        Set<Long> since = children();
        since.removeAll(before);
        return since;
    }

    /** What a call returns; an error that it throws fails the check like an exception does. */
    static <T> T answer(Callable<T> call) throws Exception {
        try {
            return call.call();
        } catch (AssertionError | StackOverflowError | ExceptionInInitializerError e) {
            throw new IllegalStateException("an error was thrown: " + e, e);
        }
    }

    /** What a call throws; null if it returns. */
    static Throwable thrown(Callable<?> call) {
        try {
            call.call();
            return null;
        } catch (Exception | AssertionError | StackOverflowError e) {
            return e;
        }
    }

    /** The squares of numbers. */
    static List<Long> squares(List<Integer> numbers) {
        return numbers.stream().map(n -> (long) n * n).toList();
    }

    /** The sum of numbers; it may overflow. */
    static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(each -> each).sum();
    }

    /** As many seeds as there are, beginning with this one. */
    static List<Long> seeds(long first, long count) {
        return LongStream.range(0, count).map(i -> first + i).boxed().toList();
    }
}
