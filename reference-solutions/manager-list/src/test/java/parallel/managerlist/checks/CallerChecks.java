package parallel.managerlist.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.JavaProgram;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.checks.ProgramRun;
import io.github.mvngrade.given.Board;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.managerlist.Caller;
import parallel.managerlist.Squared;
import parallel.managerlist.Squares;
import parallel.managerlist.Trial;
import parallel.managerlist.Trial.Ending;

/** How {@code squares} gets on with the program that calls it. */
@Hidden
@Order(6)
public class CallerChecks {
    private static final Duration DEADLINE = Duration.ofSeconds(15);

    @Test
    @Check(
            id = "caller-can-end",
            points = "1",
            limit = "60s",
            parts = {"after squares returns", "after it throws"},
            hint = "A JVM doesn't end by itself as long as it shares an object. Who takes it back?")
    @DisplayName("A program that calls squares ends by itself")
    public void callerCanEnd(Parts parts, Random random) {
        parts.check("after squares returns", () -> {
            List<Integer> numbers = Submitted.numbers(3, random);
            String[] lines = Stream.concat(
                            Submitted.expected(numbers).stream()
                                    .map(one -> "Square of " + numbers.get(one.index()) + ": " + one.square()),
                            Stream.of("Finished"))
                    .toArray(String[]::new);
            run(Trial.of(1), numbers).mustExitWith(0).mustPrintExactly(lines);
        });
        parts.check("after it throws", () -> {
            List<Integer> numbers = Submitted.numbers(3, random);
            run(Trial.of(1).endingAt(numbers.get(random.nextInt(3)), Ending.EXITS), numbers)
                    .because("its worker ends with exit code 3")
                    .mustExitWith(0)
                    .mustPrintLineStarting("No squares: ")
                    .mustPrintLast("Finished");
        });
    }

    @Test
    @Check(id = "again", points = "0.5", hint = "What do two calls share: a port, a name, a static field?")
    @DisplayName("squares can be called again, and by two threads at the same time")
    public void again(Random random) throws Exception {
        List<Integer> first = Submitted.numbers(3, random);
        all(first, Submitted.squares(first, 1));
        List<Integer> left = Submitted.numbers(4, random);
        List<Integer> right = Submitted.numbers(5, random);
        // Each call has one worker, and these meet: so both calls run at the same time.
        List<List<Squared>> results = Board.of(Squares.class)
                .showing(
                        Trial.of(2),
                        () -> atTheSameTime(() -> Submitted.squares(left, 1), () -> Submitted.squares(right, 1)));
        all(left, results.get(0));
        all(right, results.get(1));
    }

    @Test
    @Check(id = "no-idle-process", points = "0.5", hint = "Five processes for two numbers: what do the other three do?")
    @Processes(exactly = 2, noneLeft = true)
    @DisplayName("With more processes than numbers, none is started that has nothing to do")
    public void noIdleProcess(Random random) {
        Submitted.someSquares(Submitted.numbers(2, random), 5, Trial.of(1));
    }

    private static void all(List<Integer> numbers, List<Squared> squares) {
        Submitted.call(numbers, 1)
                .because("another call has numbers of its own")
                .lookAt("what two calls share")
                .mustInAnyOrder("return the square of each number once", Submitted.expected(numbers), squares);
    }

    private static ProgramRun run(Trial trial, List<Integer> numbers) throws Exception {
        List<Object> arguments = new ArrayList<>(numbers);
        arguments.add(0, 1);
        JavaProgram caller = JavaProgram.named(Caller.class.getName())
                .withArguments(arguments.toArray())
                .withDeadline(DEADLINE);
        return Board.of(Squares.class).showing(trial, caller::run);
    }

    private static <T> List<T> atTheSameTime(Callable<T> first, Callable<T> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> call : threads.invokeAll(List.of(first, second))) {
                results.add(call.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw e;
        } finally {
            threads.shutdownNow();
        }
    }
}
