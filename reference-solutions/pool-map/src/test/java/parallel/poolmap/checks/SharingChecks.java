package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.checks.ProcessorTime;
import io.github.mvngrade.given.Meeting;
import io.github.mvngrade.given.Notes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.Overtaken;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** Who does what of a list. */
@Hidden
@Order(8)
public class SharingChecks {
    private static final int ITEMS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int A_SECOND = 400_000_000;
    private static final double FOR_THE_CALLER = 0.3;

    @Test
    @Check(
            id = "next-chunk",
            points = "1",
            parts = {"with a chunk size", "without one"},
            limit = "60s",
            hint =
                    "Who decides which worker gets a chunk, and when: before anything is done, or when a worker is free?")
    @DisplayName("A chunk goes as a whole to a worker that is free, so that a slow one holds up no other chunk")
    public void nextChunk(Parts parts) {
        parts.check("with a chunk size", () -> {
            mustOvertake(
                    3, "map(function, 0 to 39, 3)", (pool, function) -> pool.map(function, Pools.numbers(ITEMS), 3));
        });
        parts.check(
                "without one",
                () -> mustOvertake(
                        5, "map(function, 0 to 39)", (pool, function) -> pool.map(function, Pools.numbers(ITEMS))));
    }

    /** A map of a function over {@link #ITEMS} numbers. */
    private interface Mapping {
        List<List<Integer>> map(ProcessPool pool, Overtaken function);
    }

    /** Item 0 holds up its worker until all items of all other chunks are done. */
    private static void mustOvertake(int chunk, String text, Mapping mapping) {
        try (ProcessPool pool = Pools.of(2)) {
            Pools.mustSquare("", pool);
            Overtaken overtaken = new Overtaken(Notes.fresh(), ITEMS - chunk, PATIENCE);
            Call call = Call.of("%s with 2 workers, while item 0 holds up one of them,", text);
            List<List<Integer>> results = call.result(() -> Pools.answer(() -> mapping.map(pool, overtaken)));
            List<Integer> others = IntStream.range(chunk, ITEMS).boxed().toList();
            List<Integer> meanwhile =
                    results.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
            call.because("the chunk of item 0 has " + chunk + (chunk == 1 ? " item" : " items")
                            + ", and all other chunks are for the worker that is free")
                    .lookAt("how many items go to a worker at a time, and who gets the next ones")
                    .must("do meanwhile the items " + chunk + " to " + (ITEMS - 1), others, meanwhile);
        }
    }

    @Test
    @Check(id = "caller", points = "0.75", limit = "60s", hint = "Which process calls apply?")
    @Processes(atLeast = 2, minShare = 0.15, overlapping = true)
    @DisplayName("The workers calculate, each its chunks, and the caller doesn't")
    public void caller(Random random) throws Exception {
        List<Long> seeds = List.of(random.nextLong(), random.nextLong());
        Tasks.Mix mix = new Tasks.Mix(A_SECOND);
        List<Long> expected = new ArrayList<>();
        ProcessorTime alone = ProcessorTime.during(
                () -> expected.addAll(seeds.stream().map(mix).toList()));
        try (ProcessPool pool = Pools.of(2)) {
            Tasks.MeetingMix together = new Tasks.MeetingMix(Meeting.of("workers of a pool", 2), A_SECOND);
            alone.mustBeLeftToOthers(FOR_THE_CALLER, "Mixing both numbers", () -> {
                Call.of("map(MIX, %s, 1)", seeds)
                        .lookAt("what becomes of a chunk, and of its results")
                        .mustReturnInAnyOrder(expected, () -> Pools.answer(() -> pool.map(together, seeds, 1)));
                return true;
            });
        }
    }
}
