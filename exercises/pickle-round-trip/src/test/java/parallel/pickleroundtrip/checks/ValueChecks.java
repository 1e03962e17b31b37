package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.pickleroundtrip.ColorList;
import parallel.pickleroundtrip.FibPair;
import parallel.pickleroundtrip.FibSequence;

/** What a sequence yields, and which colors a list has, before anything is stored. */
public class ValueChecks {
    private static final int MOST = 92;
    private static final int FEW = 80;

    @Test
    @Check(
            id = "values",
            points = "2",
            parts = {"the pairs", "the end", "a loop", "colors"},
            hint =
                    "Write down the first four pairs. What do you need to know for the next one, and when is there none?")
    @DisplayName("FibSequence yields maxCount + 1 pairs and ends; ColorList finds each color by its index")
    public void values(Random random, Parts parts) {
        parts.check("the pairs", () -> pairs(random));
        parts.check("the end", ValueChecks::end);
        parts.check("a loop", ValueChecks::loop);
        parts.check("colors", ValueChecks::colors);
    }

    private static void pairs(Random random) {
        for (int maxCount : List.of(3, 0, 1, 5 + random.nextInt(FEW), MOST)) {
            List<FibPair> right = Pairs.right(1, maxCount + 1);
            Call sequence = Call.of("new FibSequence(%d), asked for all its pairs,", maxCount)
                    .because("it has maxCount + 1 pairs, the first of which is (1, 0)");
            sequence.lookAt("how next gets from one pair to the following one, and when hasNext becomes false")
                    .mustReturn(right, () -> Pairs.rest(new FibSequence(maxCount)));
            sequence.lookAt("when next throws, and whether another sequence can change what it looks at")
                    .mustReturn(right, () -> Pairs.take(maxCount + 1, new FibSequence(maxCount)));
        }
        Call.of("new FibSequence(3), asked twice whether there is another pair,")
                .because("to ask doesn't take a pair")
                .lookAt("what hasNext changes")
                .mustReturn(new FibPair(1, 0), () -> {
                    FibSequence sequence = new FibSequence(3);
                    return sequence.hasNext() && sequence.hasNext() ? sequence.next() : null;
                });
    }

    private static void end() {
        for (int maxCount : new int[] {6, 1}) {
            FibSequence sequence = new FibSequence(maxCount);
            List<FibPair> taken = Pairs.rest(sequence);
            Call.of("hasNext() of new FibSequence(%d)", maxCount)
                    .because("no pair was taken yet")
                    .lookAt("what hasNext says at first")
                    .must("be true", true, !taken.isEmpty());
            for (String again : new String[] {"", " again"}) {
                Call call = Call.of("next(), called%s after the last pair of new FibSequence(%d),", again, maxCount)
                        .because("hasNext() said that there is none");
                call.lookAt("what next does first").mustThrow(NoSuchElementException.class, sequence::next);
            }
            Call.of("hasNext() of a sequence that has ended")
                    .lookAt("what next changes before it throws")
                    .mustReturn(false, sequence::hasNext);
        }
    }

    private static void loop() {
        for (int first : new int[] {0, 2}) {
            FibSequence sequence = new FibSequence(20);
            Pairs.take(first, sequence);
            List<FibPair> seen = new ArrayList<>();
            for (FibPair pair : sequence) {
                seen.add(pair);
                if (seen.size() == 4) {
                    break;
                }
            }
            Call.of("A for loop over a sequence of which %d pairs were taken", first)
                    .because("a sequence is its own iterator")
                    .lookAt("what iterator() returns")
                    .must("see the next four", Pairs.right(first + 1, first + 4), seen);
            Call.of("next() after a loop that was left")
                    .because("a sequence is its own iterator")
                    .lookAt("what iterator() returns")
                    .mustReturn(Pairs.right(first + 5, first + 5).get(0), sequence::next);
        }
    }

    private static void colors() {
        for (String[] colors : new String[][] {{"red", "green", "blue"}, {"white", "white"}, {"black"}, {}}) {
            String call = "new ColorList(" + String.join(", ", colors) + ")";
            ColorList list = new ColorList(colors);
            Call.of(call + ".size()").lookAt("what is counted").mustReturn(colors.length, list::size);
            for (int index = 0; index < colors.length; index++) {
                int at = index;
                Call.of("%s.get(%d)", call, at)
                        .lookAt("where indexes begin")
                        .mustReturn(colors[at], () -> list.get(at));
            }
            for (int index : new int[] {-1, colors.length, colors.length + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                Call.of("%s.get(%d)", call, index)
                        .because("there is no such color")
                        .lookAt("what get does with an index outside the list")
                        .mustThrow(IndexOutOfBoundsException.class, () -> list.get(index));
            }
        }
    }
}
