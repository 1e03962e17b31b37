package io.github.mvngrade.checks.poolmap;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.poolmap.ProcessPool.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The checks of an exercise on a pool of processes, each of one sentence of its assignment. */
final class PoolChecks {
    private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

    private PoolChecks() {}

    /** The results come back in the order of the items. */
    static void order(Kind kind) {
        try (ProcessPool pool = new ProcessPool(kind, 2)) {
            List<Integer> squares = NUMBERS.stream().map(n -> n * n).toList();
            Call.of("map(square, 0 to 199)")
                    .lookAt("where a result is put")
                    .mustReturn(squares, () -> pool.map(Task.SQUARE, NUMBERS));
        }
    }

    /** The default chunk size is Python's. */
    static void chunkSize(Kind kind, int items, int workers) {
        int expected = items / (4 * workers) + (items % (4 * workers) == 0 ? 0 : 1);
        Call.of("defaultChunkSize(%d, %d)", items, workers)
                .because("that is four chunks for each worker, with one item more if there is a rest")
                .lookAt("what becomes of the rest")
                .mustReturn(expected, () -> ProcessPool.defaultChunkSize(kind, items, workers));
    }

    /** The workers are used again: 20 tasks run in at most 2 processes, and none of them is the caller. */
    static void reuse(Kind kind) {
        try (ProcessPool pool = new ProcessPool(kind, 2)) {
            Call call = Call.of("map(pid, 20 items) with 2 processes");
            Set<Object> pids = Set.copyOf(call.result(() -> pool.map(Task.PID, NUMBERS.subList(0, 20))));
            call.lookAt("what starts a process").mustHold("use at most 2 processes", pids.size() <= 2, pids.size());
            boolean own = pids.contains(ProcessHandle.current().pid());
            call.lookAt("where a task runs").mustHold("leave the caller's process alone", !own, pids);
        }
    }

    /** What a task throws arrives with its type, its message, and where it happened in the worker. */
    static void failure(Kind kind) {
        try (ProcessPool pool = new ProcessPool(kind, 2)) {
            Call call = Call.of("map(fail, [13])");
            Exception thrown = call.lookAt("what a worker sends back when a task throws")
                    .mustThrowNaming("13", IllegalArgumentException.class, () -> pool.map(Task.FAIL, List.of(13)));
            String trace = List.of(thrown.getSuppressed()).toString();
            call.lookAt("what comes with it").mustHold("say where it happened", trace.contains("Task"), trace);
        }
    }

    /** A worker that dies is an error that names it. */
    static void death(Kind kind) {
        try (ProcessPool pool = new ProcessPool(kind, 1)) {
            Call.of("map(die, [1])")
                    .because("the worker ends in the middle of a task")
                    .lookAt("what reading from a worker returns when it is gone")
                    .mustThrowNaming("worker 1", IllegalStateException.class, () -> pool.map(Task.DIE, List.of(1)));
        }
    }

    /** Arguments and results may be larger than a pipe holds, and tasks may print. */
    static void large(Kind kind) {
        try (ProcessPool pool = new ProcessPool(kind, 2)) {
            List<String> texts = List.of("x".repeat(200_000), "y".repeat(200_000), "z");
            Call.of("map(echo, texts of 200,000 characters)")
                    .lookAt("who reads while you write, and where System.out of a worker leads")
                    .mustReturn(texts, () -> pool.map(Task.ECHO_LOUDLY, texts));
        }
    }

    /** close() ends every child. */
    static void close(Kind kind) {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        new ProcessPool(kind, 2).close();
        List<ProcessHandle> left = ProcessHandle.current()
                .children()
                .filter(child -> child.isAlive() && !before.contains(child))
                .toList();
        Call.of("close()").lookAt("what ends the workers").must("leave no process", List.of(), left);
    }
}
