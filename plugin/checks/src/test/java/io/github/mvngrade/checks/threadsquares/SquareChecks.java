package io.github.mvngrade.checks.threadsquares;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.ThreadRun;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The checks of an exercise on threads, each of one sentence of its assignment. */
final class SquareChecks {
    private static final String LAST = "Finished and exiting main thread";

    private SquareChecks() {}

    private static List<String> lines(List<Integer> numbers) {
        return numbers.stream().map(n -> "Square of " + n + ": " + n * n).toList();
    }

    /** The squares come back in the order of the numbers. */
    static void results(ThreadSquares it, List<Integer> numbers) {
        List<Integer> squares = numbers.stream().map(n -> n * n).toList();
        Call.of("square(%s)", numbers).lookAt("where each result is put").mustReturn(squares, () -> it.square(numbers));
    }

    /** Two threads, neither of them the calling one, square one half of the list each, in one piece. */
    static void halves(ThreadSquares it, List<Integer> numbers) {
        Call call = Call.of("square(%s)", numbers);
        ThreadRun<List<Integer>> run = call.watchThreads(() -> it.square(numbers));
        run.mustHaveWorkers(2).mustPrintInWorkers("Square of ");
        Set<List<String>> parts = Set.copyOf(run.linesOfWorkers());
        boolean halves = Stream.of(numbers.size() / 2, (numbers.size() + 1) / 2)
                .map(cut -> Set.of(lines(numbers.subList(0, cut)), lines(numbers.subList(cut, numbers.size()))))
                .anyMatch(parts::equals);
        call.lookAt("where the list is cut").mustHold("give each thread one half, in one piece", halves, parts);
    }

    /** When both threads are done, the calling thread says so in the last line. */
    static void finish(ThreadSquares it, List<Integer> numbers) {
        Call call = Call.of("square(%s)", numbers);
        ThreadRun<List<Integer>> run =
                call.watchThreads(() -> it.square(numbers)).mustPrintLast(LAST);
        call.lookAt("which thread prints it")
                .must("print it in the calling thread", List.of(LAST), run.linesOfCaller());
        call.lookAt("what it waits for")
                .must("print all squares first", numbers.size() + 1, run.lines().size());
        run.mustLeaveNoThread();
    }

    /** Afterwards no thread is alive, even if a number can't be squared; that exception reaches the caller. */
    static void failure(ThreadSquares it) {
        List<Integer> numbers = Arrays.asList(1, 2, null, 4);
        Call call = Call.of("square(%s)", numbers).because("null has no square");
        call.watchThreads(() -> {
                    call.lookAt("what becomes of an exception in a thread")
                            .mustThrow(NullPointerException.class, () -> it.square(numbers));
                    return null;
                })
                .mustLeaveNoThread();
    }

    /** The threads work at the same time. */
    static void together(ThreadSquares it) {
        Call.of("squareAll({3, 4}, 2)")
                .watchThreads(mark -> it.squareAll(new long[] {3, 4}, 2, seed -> {
                    mark.meet(2);
                    return seed * seed;
                }))
                .mustMarkInWorkers()
                .mustUseAtOnce(2);
    }

    /** However many numbers there are, there are no more threads than asked for. */
    static void fewThreads(ThreadSquares it, int count) {
        long[] seeds = LongStream.range(0, count).toArray();
        Call call = Call.of("squareAll(%d seeds, 4)", count);
        ThreadRun<long[]> run = call.watchThreads(mark -> it.squareAll(seeds, 4, seed -> {
            mark.here();
            return seed * seed;
        }));
        call.lookAt("the results")
                .mustReturn(LongStream.of(seeds).map(n -> n * n).toArray(), run::value);
        run.mustUseAtMost(4).mustStartAtMost(4).mustMarkInWorkers();
    }
}
