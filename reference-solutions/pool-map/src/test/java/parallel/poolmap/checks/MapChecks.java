package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.given.Notes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.Overtaken;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** What {@code map} returns, and how it cuts a list into chunks. */
@Order(1)
public class MapChecks {
    private static final int ITEMS = 20;
    private static final int MOST_ITEMS = 2_000;
    private static final int MOST_WORKERS = 32;
    private static final int CHUNKS_A_WORKER = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Test
    @Check(
            id = "chunk-size",
            points = "1",
            hint = "Each worker gets four chunks. What if the items can't be shared out evenly?")
    @DisplayName("defaultChunkSize is Python's, for up to 2,000 items and 32 workers")
    public void chunkSize() {
        for (int items = 0; items <= MOST_ITEMS; items++) {
            for (int workers = 1; workers <= MOST_WORKERS; workers++) {
                mustBePythons(items, workers);
            }
        }
    }

    private static void mustBePythons(int items, int workers) {
        int chunks = CHUNKS_A_WORKER * workers;
        int rest = items % chunks;
        int expected = items / chunks + (rest == 0 ? 0 : 1);
        Call.of("defaultChunkSize(%d, %d)", items, workers)
                .because(chunks + " chunks of " + items / chunks + " leave "
                        + (rest == 0 ? "no rest" : "a rest of " + rest))
                .lookAt("what you do with the rest")
                .mustReturn(expected, () -> ProcessPool.defaultChunkSize(items, workers));
    }

    @Test
    @Check(
            id = "results",
            points = "2",
            parts = {
                "in the order of the items",
                "of an empty list",
                "null items and results",
                "of what a list holds now"
            },
            limit = "30s",
            hint =
                    "How does a result find its place if a later chunk is done first? What does your code take null for?")
    @DisplayName("map returns one result for each item, in the order of the items, whichever is done first")
    public void results(Parts parts, Random random) {
        parts.check("in the order of the items", () -> inOrder(random));
        parts.check("of an empty list", MapChecks::ofAnEmptyList);
        parts.check("null items and results", MapChecks::nulls);
        parts.check("of what a list holds now", MapChecks::changed);
    }

    private static void inOrder(Random random) {
        List<Integer> numbers =
                random.ints(ITEMS, -ITEMS * ITEMS, ITEMS * ITEMS).boxed().toList();
        List<Long> squares = Pools.squares(numbers);
        try (ProcessPool pool = Pools.of(2)) {
            Call.of("map(SQUARE, %s)", numbers)
                    .lookAt("where each result is put")
                    .mustReturn(squares, () -> Pools.answer(() -> pool.map(Tasks.SQUARE, numbers)));
            for (int size : new int[] {1, 3, ITEMS, ITEMS + 1, Integer.MAX_VALUE}) {
                Call.of("map(SQUARE, %s, %d)", numbers, size)
                        .because("a chunk size changes no result")
                        .lookAt("where each result is put, and what becomes of the last chunk")
                        .mustReturn(squares, () -> Pools.answer(() -> pool.map(Tasks.SQUARE, numbers, size)));
            }
            firstOneLast(pool);
        }
    }

    /** Item 0 waits for three others; where a pool can't do three others first, it goes on after a while. */
    private static void firstOneLast(ProcessPool pool) {
        List<Integer> numbers = Pools.numbers(8);
        Overtaken overtaken = new Overtaken(Notes.fresh(), 3, PATIENCE);
        Call call = Call.of("map(function, %s, 1), where the function is done with 0 after some others,", numbers);
        List<List<Integer>> results = call.result(() -> Pools.answer(() -> pool.map(overtaken, numbers, 1)));
        call.because("each later item's result is the item")
                .lookAt("where a result is put if its chunk isn't the next one")
                .must(
                        "have the results of 1 to 7 at the indices 1 to 7",
                        IntStream.range(1, 8).mapToObj(List::of).toList(),
                        results.subList(Math.min(1, results.size()), results.size()));
    }

    private static void ofAnEmptyList() {
        try (ProcessPool pool = Pools.of(2)) {
            Pools.mustSquare("", pool);
            Call.of("map(SQUARE, [])")
                    .lookAt("which chunk size you use for no items at all")
                    .mustReturn(List.of(), () -> Pools.answer(() -> pool.map(Tasks.SQUARE, List.of())));
            Call.of("map(SQUARE, [], 5)")
                    .lookAt("how many chunks you wait for")
                    .mustReturn(List.of(), () -> Pools.answer(() -> pool.map(Tasks.SQUARE, List.of(), 5)));
        }
    }

    private static void nulls() {
        try (ProcessPool pool = Pools.of(1)) {
            List<Object> items = Arrays.asList("a", null, "b", null, null);
            Call.of("map(ECHO, %s)", items)
                    .because("null is an item like any other, and a result too")
                    .lookAt("what you take null for, and which lists allow it")
                    .mustReturn(items, () -> Pools.answer(() -> pool.map(Tasks.ECHO, items)));
            Call.of("map(HALF, [4, 5, 6, 7], 2)")
                    .because("HALF of an odd number is null")
                    .lookAt("what you take null for, and which lists allow it")
                    .mustReturn(
                            Arrays.asList(2, null, 3, null),
                            () -> Pools.answer(() -> pool.map(Tasks.HALF, List.of(4, 5, 6, 7), 2)));
            List<Object> nothing = Collections.nCopies(ITEMS, null);
            Call.of("map(ECHO, a list of %d nulls, 3)", ITEMS)
                    .lookAt("what you take null for, and which lists allow it")
                    .mustReturn(nothing, () -> Pools.answer(() -> pool.map(Tasks.ECHO, nothing, 3)));
        }
    }

    /** An ObjectOutputStream that is used again sends an object that it has sent before as it was then. */
    private static void changed() {
        try (ProcessPool pool = Pools.of(1)) {
            int[] numbers = {1, 2, 3};
            List<int[]> items = List.of(numbers);
            for (int first : new int[] {1, 10, 100}) {
                numbers[0] = first;
                Call.of("map(SUM, a list of the array {%d, 2, 3})", first)
                        .because("the array holds these numbers now, whatever it held in an earlier map")
                        .lookAt("what an ObjectOutputStream does with an object that it has written before")
                        .mustReturn(List.of(first + 5), () -> Pools.answer(() -> pool.map(Tasks.SUM, items)));
            }
        }
    }

    @Test
    @Check(
            id = "refused",
            points = "0.5",
            parts = {"a chunk size below 1", "fewer than 1 process"},
            limit = "30s",
            hint = "Which numbers make no sense, and where do you look at them?")
    @DisplayName("A chunk size or a number of processes below 1 is an IllegalArgumentException")
    public void refused(Parts parts) {
        parts.check("a chunk size below 1", () -> {
            try (ProcessPool pool = Pools.of(1)) {
                Pools.mustSquare("", pool);
                for (int size : new int[] {0, -1, Integer.MIN_VALUE}) {
                    Call.of("map(SQUARE, [1, 2], %d)", size)
                            .lookAt("what map does first")
                            .mustThrow(
                                    IllegalArgumentException.class,
                                    () -> Pools.answer(() -> pool.map(Tasks.SQUARE, List.of(1, 2), size)));
                }
                Pools.mustSquare("After that, ", pool);
            }
        });
        parts.check("fewer than 1 process", () -> {
            try (ProcessPool pool = Pools.of(1)) {
                Pools.mustSquare("", pool);
            }
            for (int processes : new int[] {0, -1, Integer.MIN_VALUE}) {
                Call.of("new ProcessPool(%d)", processes)
                        .lookAt("what the constructor does first")
                        .mustThrow(IllegalArgumentException.class, () -> new ProcessPool(processes));
            }
        });
    }
}
