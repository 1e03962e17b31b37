package parallel.managerlist.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Processes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.managerlist.Trial;
import parallel.managerlist.Trial.Ending;

/** What happens when a worker fails. */
@Hidden
@Order(5)
public class DeadWorkerChecks {
    private static final Pattern WORKER = Pattern.compile("(?i)\\bworker (\\d{1,9})\\b");
    private static final int EACH = 3;

    @Test
    @Check(
            id = "dead-worker",
            points = "2",
            limit = "60s",
            parts = {
                "its exit code isn't 0",
                "Squares.of throws an exception in it",
                "it ends with exit code 0 before it is done",
                "two of them fail"
            },
            hint = "What do you know about each worker once it has ended? What should be in the list then?")
    @DisplayName("A worker that fails is an IllegalStateException that names it and no other, never a short list")
    public void deadWorker(Parts parts, Random random) {
        // Each part tries two, so that nobody can always name the same one.
        parts.check("its exit code isn't 0", () -> {
            List<Integer> workers = shuffled(3, random);
            fails(3, Set.of(workers.get(0)), Ending.EXITS, random);
            fails(3, Set.of(workers.get(1)), Ending.IS_KILLED, random);
        });
        parts.check("Squares.of throws an exception in it", () -> eachOfTwo(Ending.THROWS, random));
        parts.check("it ends with exit code 0 before it is done", () -> eachOfTwo(Ending.EXITS_WITH_ZERO, random));
        parts.check("two of them fail", () -> {
            List<Integer> workers = shuffled(4, random);
            fails(4, Set.copyOf(workers.subList(0, 2)), Ending.EXITS, random);
            fails(4, Set.copyOf(workers.subList(2, 4)), Ending.EXITS, random);
        });
    }

    @Test
    @Check(
            id = "others-ended",
            points = "1",
            hint = "Whom do you wait for first? And what becomes of a worker that still has ten minutes' work?",
            requires = "processes")
    @Processes(atLeast = 3, overlapping = true, noneLeft = true)
    @DisplayName("When a worker fails, the others are ended, although they would go on for minutes")
    public void othersEnded(Random random) {
        for (int worker : List.of(1, 3)) {
            List<Integer> numbers = Submitted.numbers(3, random);
            Trial trial = Trial.of(3).lastingLong().endingAt(numbers.get(worker - 1), Ending.EXITS);
            Submitted.failure(numbers, 3, trial, "one of its workers " + Ending.EXITS.what());
        }
    }

    private static void eachOfTwo(Ending ending, Random random) {
        for (int worker : shuffled(2, random)) {
            fails(2, Set.of(worker), ending, random);
        }
    }

    /** Some workers fail at their second or third number. */
    private static void fails(int processes, Set<Integer> workers, Ending ending, Random random) {
        List<Integer> numbers = Submitted.numbers(EACH * processes, random);
        Trial trial = Trial.of(1);
        for (int worker : workers) {
            int index = EACH * (worker - 1) + 1 + random.nextInt(EACH - 1);
            trial = trial.endingAt(numbers.get(index), ending);
        }
        String who = new TreeSet<>(workers)
                .stream().map(worker -> "worker " + worker).collect(Collectors.joining(" and "));
        String why = who + " " + ending.what();
        String message = Submitted.failure(numbers, processes, trial, why);
        Set<Integer> named = WORKER.matcher(message)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toSet());
        Submitted.call(numbers, processes)
                .because(why)
                .lookAt("whose exit code it is, and from which number you count")
                .mustHold(
                        "throw an exception that names " + (workers.size() == 1 ? who : who + ", or one of them,")
                                + " and no other",
                        !named.isEmpty() && workers.containsAll(named),
                        message);
    }

    private static List<Integer> shuffled(int workers, Random random) {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.rangeClosed(1, workers).boxed().toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
