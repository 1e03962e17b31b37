package parallel.managerlist.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.given.Board;
import io.github.mvngrade.given.Meeting;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.managerlist.ManagedList;
import parallel.managerlist.Trial;

/** What is in the list in the end. */
@Order(3)
public class SquareChecks {
    private static final int MANY = 200;
    private static final int WORKERS = 4;

    @Test
    @Check(
            id = "squares",
            points = "3",
            limit = "60s",
            parts = {
                "1 number, 1 process",
                "8 numbers, 2 processes",
                "10 numbers, 4 processes",
                "7 numbers, 3 processes",
                "2 numbers, 5 processes",
                "no number, 3 processes"
            },
            hint = "Which number's square is missing, or there twice? Who should have appended it?")
    @DisplayName("squares returns each number's square once, for 0 to 10 numbers and 1 to 5 processes")
    public void squares(Parts parts, Random random) {
        parts.check("1 number, 1 process", () -> all(1, 1, random));
        parts.check("8 numbers, 2 processes", () -> all(8, 2, random));
        parts.check("10 numbers, 4 processes", () -> all(10, 4, random));
        parts.check("7 numbers, 3 processes", () -> all(7, 3, random));
        parts.check("2 numbers, 5 processes", () -> all(2, 5, random));
        parts.check("no number, 3 processes", () -> {
            all(1, 1, random);
            all(0, 3, random);
        });
    }

    @Test
    @Check(
            id = "no-lost-update",
            points = "1",
            hint = "What can another worker do to the list between two calls of yours?",
            requires = "processes")
    @Processes(atLeast = WORKERS, overlapping = true, noneLeft = true)
    @DisplayName("No square is lost when four workers append fifty each at the same time")
    public void noLostUpdate(Random random) throws Exception {
        complete(Submitted.numbers(MANY, random), WORKERS, Trial.of(WORKERS));
    }

    /** The last of several numbers is the first again. */
    private static void all(int count, int processes, Random random) throws Exception {
        List<Integer> numbers = Submitted.numbers(count, random);
        if (count > 2) {
            numbers.set(count - 1, numbers.get(0));
        }
        complete(numbers, processes, Trial.of(1));
    }

    /** Workers that read the empty list all read it before one of them writes. */
    private static void complete(List<Integer> numbers, int processes, Trial trial) throws Exception {
        Meeting readers = Meeting.of("readers", Math.max(1, Math.min(numbers.size(), processes)));
        List<?> squares =
                Board.of(ManagedList.class).showing(readers, () -> Submitted.squares(numbers, processes, trial));
        Submitted.call(numbers, processes)
                .lookAt("which indexes a worker gets, and how it adds to the list")
                .mustInAnyOrder("return the square of each number once", Submitted.expected(numbers), squares);
    }
}
