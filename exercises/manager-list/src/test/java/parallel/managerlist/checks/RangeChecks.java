package parallel.managerlist.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.managerlist.ManagerList;
import parallel.managerlist.Range;

/** How {@code ranges} shares out the indexes. */
@Order(1)
public class RangeChecks {
    private static final int MOST_NUMBERS = 40;
    private static final int MOST_PROCESSES = 16;

    @Test
    @Check(
            id = "ranges",
            points = "2",
            parts = {
                "each index is in one range",
                "lengths differ by at most 1",
                "more processes than numbers",
                "counts that are too small"
            },
            hint = "Share 10 numbers out among 4 processes on paper. Which range has 9 and 10?")
    @DisplayName("ranges shares out 0 to 40 numbers among 1 to 16 processes: each index once, evenly, no empty range")
    public void ranges(Parts parts) {
        parts.check("each index is in one range", () -> forEnoughNumbers(RangeChecks::covers));
        parts.check("lengths differ by at most 1", () -> forEnoughNumbers(RangeChecks::isEven));
        parts.check("more processes than numbers", RangeChecks::fewNumbers);
        parts.check("counts that are too small", () -> {
            covers(2, 2);
            refuses(3, 0, "nobody is there to do it");
            refuses(3, -1, "there is no such number of processes");
            refuses(-1, 2, "there is no such number of numbers");
        });
    }

    private static void forEnoughNumbers(Rule rule) {
        for (int numbers = 1; numbers <= MOST_NUMBERS; numbers++) {
            for (int processes = 1; processes <= Math.min(numbers, MOST_PROCESSES); processes++) {
                rule.check(numbers, processes);
            }
        }
    }

    private static void fewNumbers() {
        for (int numbers = 1; numbers < MOST_PROCESSES; numbers++) {
            for (int processes = numbers + 1; processes <= MOST_PROCESSES; processes++) {
                covers(numbers, processes);
                isEven(numbers, processes);
            }
        }
        for (int count = 1; count <= MOST_PROCESSES; count++) {
            int processes = count;
            Call.of("ranges(0, %d)", processes)
                    .because("there is nothing to do")
                    .lookAt("how many ranges there are")
                    .mustReturn(List.of(), () -> ManagerList.ranges(0, processes));
        }
    }

    private static void covers(int numbers, int processes) {
        Call call = Call.of("ranges(%d, %d)", numbers, processes);
        List<Integer> covered = call.result(() -> ManagerList.ranges(numbers, processes)).stream()
                .flatMap(range -> IntStream.range(range.from(), range.to()).boxed())
                .toList();
        List<Integer> indexes = IntStream.range(0, numbers).boxed().toList();
        call.lookAt("where the last range ends").mustInAnyOrder("cover each index once", indexes, covered);
        call.lookAt("the order of the ranges").must("cover the indexes in ascending order", indexes, covered);
    }

    private static void isEven(int numbers, int processes) {
        Call call = Call.of("ranges(%d, %d)", numbers, processes);
        List<Range> ranges = call.result(() -> ManagerList.ranges(numbers, processes));
        int expected = Math.min(numbers, processes);
        call.because("no process may be left out, and none is needed for an empty range")
                .lookAt("how many ranges there are")
                .must("return " + expected + (expected == 1 ? " range" : " ranges"), expected, ranges.size());
        List<Integer> lengths = ranges.stream().map(Range::size).sorted().toList();
        call.because("all wait for the process that has most to do")
                .lookAt("who gets what is left after a division")
                .mustHold(
                        "return ranges whose lengths differ by at most 1, none of them empty",
                        lengths.get(0) > 0 && lengths.get(expected - 1) - lengths.get(0) <= 1,
                        ranges);
    }

    private static void refuses(int numbers, int processes, String why) {
        Call.of("ranges(%d, %d)", numbers, processes)
                .because(why)
                .lookAt("what ranges does before it divides")
                .mustThrow(IllegalArgumentException.class, () -> ManagerList.ranges(numbers, processes));
    }

    /** What must hold for a number of numbers and one of processes. */
    private interface Rule {
        void check(int numbers, int processes);
    }
}
