package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.ThreadRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.threadsquares.ThreadSquares;

/** What {@code square} returns and prints, and in which threads. */
@Order(1)
public class SquareChecks {
    private static final String LAST = "Finished and exiting main thread";
    private static final String LINE = "Square of ";

    @Test
    @Check(
            id = "squares",
            points = "2",
            parts = {
                "lists of even length",
                "lists of odd length",
                "one number, and none",
                "squares beyond the largest int"
            },
            hint =
                    "Which place in the result belongs to a number, whichever thread is done first? And which type is n * n?")
    @DisplayName("square returns the square of each number, in the order of the numbers")
    public void squares(Random random, Parts parts) {
        parts.check("lists of even length", () -> {
            mustSquare(List.of(3, 1, 4, 2));
            mustSquare(Numbers.distinct(random, 10));
        });
        parts.check("lists of odd length", () -> {
            mustSquare(List.of(3, 1, 4, 5, 2));
            mustSquare(Numbers.distinct(random, 11));
        });
        parts.check("one number, and none", () -> {
            mustSquareAtOnce(List.of(7));
            mustSquareAtOnce(List.of());
            mustSquareAtOnce(List.of(-4));
        });
        parts.check("squares beyond the largest int", () -> {
            mustSquareTwice(46_341);
            mustSquareTwice(-50_000 - random.nextInt(1000));
            mustSquareTwice(Integer.MAX_VALUE);
            mustSquareTwice(Integer.MIN_VALUE);
        });
    }

    /** Whichever half is done first, the squares come back in the order of the numbers. */
    private static void mustSquare(List<Integer> numbers) {
        int middle = numbers.size() / 2;
        List<Integer> first = numbers.subList(0, middle);
        List<Integer> second = numbers.subList(middle, numbers.size());
        Call call = Call.of("square(%s)", numbers);
        call.because("the results have the order of the numbers, even if the second half is done first")
                .lookAt("where each result is put, and by whom")
                .mustReturn(
                        Numbers.squares(numbers),
                        () -> snapshot(caller -> Gates.inOrder(caller, second, first), numbers));
        call.because("the results have the order of the numbers, even if the first half is done first")
                .lookAt("where each result is put, and by whom")
                .mustReturn(
                        Numbers.squares(numbers),
                        () -> snapshot(caller -> Gates.inOrder(caller, first, second), numbers));
    }

    /** Whichever of the two is done first. */
    private static void mustSquareTwice(int number) {
        Call.of("square([%d, %d])", number, number)
                .because("the square doesn't fit into an int")
                .lookAt("the type that is multiplied in")
                .mustReturn(
                        Numbers.squares(List.of(number, number)),
                        () -> snapshot(Gates::untilTheCallerWaits, List.of(number, number)));
    }

    private static void mustSquareAtOnce(List<Integer> numbers) {
        Call.of("square(%s)", numbers)
                .because("half of a short list may be empty")
                .lookAt("where each half begins and ends")
                .mustReturn(Numbers.squares(numbers), () -> snapshot(Gates::untilTheCallerWaits, numbers));
    }

    /** What is in the result when the call returns, not what gets there later. */
    private static List<Long> snapshot(Function<Caller, Gate> gate, List<Integer> numbers) throws Exception {
        Caller caller = new Caller();
        return caller.calls(() -> gate.apply(caller).during(() -> {
            List<Long> squares = ThreadSquares.square(numbers);
            return squares == null ? null : new ArrayList<>(squares);
        }));
    }

    @Test
    @Check(
            id = "halves",
            points = "1.5",
            parts = {"two numbers", "lists of even length", "lists of odd length"},
            hint = "Who prints the lines? Thread.currentThread() tells. Where does the second thread begin?")
    @DisplayName("Two threads, neither of them the calling one, get one half of the list each, in one piece")
    public void halves(Random random, Parts parts) {
        parts.check("two numbers", () -> mustHalve(List.of(7, 8)));
        parts.check("lists of even length", () -> {
            mustHalve(List.of(3, 1, 4, 2));
            mustHalve(Numbers.distinct(random, 12));
        });
        parts.check("lists of odd length", () -> {
            mustHalve(List.of(3, 1, 4, 5, 2));
            mustHalve(Numbers.distinct(random, 13));
        });
    }

    private static void mustHalve(List<Integer> numbers) throws Exception {
        Call call = Call.of("square(%s)", numbers);
        ThreadRun<List<Long>> run = watch(call, numbers);
        run.mustHaveWorkers(2).mustPrintInWorkers(LINE).mustStartAtMost(2);
        Set<List<String>> printed = Set.copyOf(run.linesOfWorkers());
        int size = numbers.size();
        boolean halves = Stream.of(size / 2, (size + 1) / 2)
                .map(cut -> Set.of(Numbers.lines(numbers.subList(0, cut)), Numbers.lines(numbers.subList(cut, size))))
                .anyMatch(printed::equals);
        call.because("each thread prints the lines of its half, in the order of the numbers")
                .lookAt("where the list is cut, and where each thread begins and ends")
                .mustHold("give each thread one half, in one piece", halves, run.linesOfWorkers());
    }

    /** Workers print nothing before the caller waits, so it is certain what the caller does before that. */
    private static ThreadRun<List<Long>> watch(Call call, List<Integer> numbers) throws Exception {
        Caller caller = new Caller();
        return caller.calls(() ->
                call.watchThreads(() -> Gates.untilTheCallerWaits(caller).during(() -> ThreadSquares.square(numbers))));
    }

    @Test
    @Check(
            id = "last-line",
            points = "1",
            parts = {"several numbers", "no number at all"},
            hint = "What does the calling thread do between the start of the threads and its own line?")
    @DisplayName("The calling thread prints the last line when both threads have ended, and each square has one line")
    public void lastLine(Random random, Parts parts) {
        parts.check("several numbers", () -> {
            mustFinish(Numbers.distinct(random, 6));
            mustFinish(List.of(5, -5, 5, 0));
        });
        parts.check("no number at all", () -> mustFinish(List.of()));
    }

    private static void mustFinish(List<Integer> numbers) throws Exception {
        Call call = Call.of("square(%s)", numbers);
        ThreadRun<List<Long>> run = watch(call, numbers).mustPrintLast(LAST);
        List<String> lines = new ArrayList<>(Numbers.lines(numbers));
        lines.add(LAST);
        call.because("there is one line for each number, and one for the end")
                .lookAt("what is printed before the calling thread has waited for both threads")
                .mustInAnyOrder("print these lines and no others before it returns", lines, run.lines());
        List<String> ofCaller = run.linesOfCaller();
        call.because("it is the calling thread that waits for the others, and then says so")
                .lookAt("which thread prints what")
                .mustHold(
                        "print the last line in the calling thread",
                        !ofCaller.isEmpty() && ofCaller.get(ofCaller.size() - 1).equals(LAST),
                        run.linesByThread());
    }
}
