package parallel.managerlist.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.checks.ProcessorTime;
import io.github.mvngrade.given.Board;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.managerlist.Squares;
import parallel.managerlist.Trial;

/** Who does the work. */
@Order(2)
public class ProcessChecks {
    private static final int WORKERS = 3;

    /** Some tenths of a second for each number. */
    private static final long ROUNDS = 250_000_000;

    private static final int NUMBERS = 8;

    /** The caller serves the list and starts workers; that is far from calculating. */
    private static final double SHARE = 0.4;

    @Test
    @Check(
            id = "processes",
            points = "1.5",
            hint =
                    "Start all workers before you wait for the first, each as a JVM: ProcessBuilder, java.home, class path.")
    @Processes(exactly = WORKERS, minShare = 0.1, overlapping = true, noneLeft = true)
    @DisplayName("squares has its workers run at the same time, each in a JVM of its own and with a share of the work")
    public void processes(Random random) {
        List<Integer> numbers = Submitted.numbers(2 * WORKERS, random);
        Set<Long> calculating =
                Submitted.calculating(numbers, WORKERS, Trial.of(WORKERS).calculating(ROUNDS / 2));
        Submitted.call(numbers, WORKERS)
                .because("threads of one JVM are not processes")
                .lookAt("where each worker calls Squares.of")
                .must("square its numbers in " + WORKERS + " JVMs", WORKERS, calculating.size());
    }

    @Test
    @Check(id = "caller-rests", points = "1", hint = "Who calls Squares.of? Only workers should.")
    @DisplayName("The workers calculate, and the calling JVM doesn't")
    public void callerRests(Random random) throws Exception {
        List<Integer> numbers = Submitted.numbers(NUMBERS, random);
        Trial trial = Trial.of(1).calculating(ROUNDS);
        ProcessorTime alone = ProcessorTime.during(() -> Board.of(Squares.class)
                .showing(trial, () -> numbers.stream().map(Squares::of).toList()));
        alone.mustBeLeftToOthers(
                SHARE, "Squaring " + NUMBERS + " numbers", () -> Submitted.someSquares(numbers, 2, trial));
    }
}
