package parallel.poolmap.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.poolmap.Chatter;
import parallel.poolmap.ProcessPool;
import parallel.poolmap.Tasks;

/** What goes between the caller and its workers. */
@Order(4)
public class PipeChecks {
    private static final int MORE_THAN_A_PIPE = 200_000;
    private static final int TEXTS = 12;
    private static final int PRINTED = 100_000;

    @Test
    @Check(
            id = "large",
            points = "1.5",
            parts = {"items", "results", "both"},
            limit = "30s",
            hint = "A pipe holds 64 KiB. Who reads while you write? And does one read bring all that was written?")
    @DisplayName("Items and results may be larger than the 64 KiB that a pipe holds, in both directions")
    public void large(Parts parts, Random random) {
        List<String> texts = Stream.generate(() -> (char) ('a' + random.nextInt(26)))
                .limit(TEXTS)
                .map(letter -> String.valueOf(letter).repeat(MORE_THAN_A_PIPE))
                .toList();
        try (ProcessPool pool = Pools.of(2)) {
            parts.check("items", () -> {
                List<Integer> hashes = texts.stream().map(String::hashCode).toList();
                for (int size : new int[] {1, 5}) {
                    Call.of("map(HASH, %d texts of %,d characters, %d)", TEXTS, MORE_THAN_A_PIPE, size)
                            .lookAt("how a worker knows where a message ends, and whether it read all of it")
                            .mustReturnInAnyOrder(hashes, () -> Pools.answer(() -> pool.map(Tasks.HASH, texts, size)));
                }
            });
            parts.check("results", () -> {
                Tasks.Repeat repeat = new Tasks.Repeat("z");
                List<Integer> lengths = Pools.numbers(TEXTS).stream()
                        .map(n -> MORE_THAN_A_PIPE + n)
                        .toList();
                List<String> expected = lengths.stream().map(repeat).toList();
                for (int size : new int[] {1, 5}) {
                    Call.of("map(REPEAT, %d lengths from %,d, %d)", TEXTS, MORE_THAN_A_PIPE, size)
                            .lookAt("how the caller knows where a message ends, and whether it read all of it")
                            .mustReturnInAnyOrder(expected, () -> Pools.answer(() -> pool.map(repeat, lengths, size)));
                }
            });
            parts.check("both", () -> {
                Pools.mustSquare("", pool);
                List<Object> items = List.copyOf(texts);
                for (int size : new int[] {1, 5}) {
                    Call.of("map(ECHO, %d texts of %,d characters, %d)", TEXTS, MORE_THAN_A_PIPE, size)
                            .lookAt("who reads a worker's result while you write its next chunk")
                            .mustReturnInAnyOrder(items, () -> Pools.answer(() -> pool.map(Tasks.ECHO, items, size)));
                }
            });
        }
    }

    @Test
    @Check(
            id = "printing",
            points = "1.5",
            parts = {"a line", "more than a pipe holds"},
            limit = "30s",
            hint = "Where does System.out of a worker lead? And who reads what goes to System.err?")
    @DisplayName("Tasks may print to System.out and System.err as much as they like")
    public void printing(Parts parts) {
        parts.check("a line", () -> mustSquareWhilePrinting("a line", 1, List.of(3, 1, 2)));
        parts.check(
                "more than a pipe holds",
                () -> mustSquareWhilePrinting(String.format("%,d characters", PRINTED), PRINTED, List.of(3)));
    }

    private static void mustSquareWhilePrinting(String much, int characters, List<Integer> numbers) {
        try (ProcessPool pool = Pools.of(2)) {
            Chatter chatter = new Chatter(characters);
            Call.of("map(a task that prints %s to both streams, %s, 1)", much, numbers)
                    .because("what a task prints is no message of your own")
                    .lookAt("where System.out and System.err of a worker lead, and who reads them")
                    .mustReturnInAnyOrder(
                            Pools.squares(numbers), () -> Pools.answer(() -> pool.map(chatter, numbers, 1)));
        }
    }
}
