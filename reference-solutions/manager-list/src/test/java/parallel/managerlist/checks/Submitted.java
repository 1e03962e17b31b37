package parallel.managerlist.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.given.Board;
import io.github.mvngrade.given.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parallel.managerlist.ManagerList;
import parallel.managerlist.Squared;
import parallel.managerlist.Squares;
import parallel.managerlist.Trial;

/** The submission, what it is given, and what it must return. */
final class Submitted {
    private static final int MOST_SHOWN = 12;
    private static final int SMALLEST = 50_000;
    private static final int SPAN = 900_000;

    private Submitted() {}

    /** As one would write the call. */
    static Call call(List<Integer> numbers, int processes) {
        return numbers.size() > MOST_SHOWN
                ? Call.of("squares(%d numbers, %d)", numbers.size(), processes)
                : Call.of("squares(%s, %d)", numbers, processes);
    }

    /** What {@code squares} returns. */
    static List<Squared> squares(List<Integer> numbers, int processes) {
        return call(numbers, processes).result(() -> ManagerList.squares(numbers, processes));
    }

    /** The same during a trial. If workers waited for each other in vain, that is why it fails. */
    static List<Squared> squares(List<Integer> numbers, int processes, Trial trial) {
        Call call = call(numbers, processes);
        try {
            return call.result(
                    () -> Board.of(Squares.class).showing(trial, () -> ManagerList.squares(numbers, processes)));
        } catch (AssertionError e) {
            mustHaveMet(call, trial);
            throw e;
        }
    }

    /** A trial in which workers waited for each other in vain says nothing else. */
    private static void mustHaveMet(Call call, Trial trial) {
        int workers = trial.meeting().parties();
        trial.meeting().missed().ifPresent(why -> call.because("in each of them, Squares.of waits for the others")
                .lookAt("when each worker is started, and when it is waited for")
                .must("have " + workers + " workers at the same time", workers + " workers that meet", why));
    }

    /** The same for a check that is about something else: whether all squares are there, and right, is another's business. */
    static List<Squared> someSquares(List<Integer> numbers, int processes, Trial trial) {
        List<Squared> squares = squares(numbers, processes, trial);
        call(numbers, processes)
                .lookAt("who appends to the list")
                .mustHold("return some squares", !squares.isEmpty(), squares);
        return squares;
    }

    /**
     * The JVMs beside the caller's in which {@code Squares.of} is called, by their pids, while workers wait for each other. What
     * {@code squares} returns is another check's business, and so is that it throws where squares got lost.
     */
    static Set<Long> calculating(List<Integer> numbers, int processes, Trial trial) {
        Call call = call(numbers, processes);
        try {
            Board.of(Squares.class).showing(trial, () -> ManagerList.squares(numbers, processes));
        } catch (IllegalStateException incomplete) {
            // Judged by who has met.
        } catch (Exception e) {
            call.result(() -> {
                throw e;
            });
        }
        Set<Long> pids = trial.notes().read().stream().map(Note::pid).collect(Collectors.toSet());
        boolean byCaller = pids.remove(trial.check());
        call.because("the caller only starts workers, serves the list, and waits")
                .lookAt("who calls Squares.of")
                .mustHold(
                        "leave the numbers to its workers",
                        !byCaller || trial.meeting().missed().isEmpty(),
                        "the caller that squared one");
        mustHaveMet(call, trial);
        return pids;
    }

    /**
     * The message of the exception that {@code squares} throws when workers fail in a trial.
     *
     * @param why worded to follow "because"
     */
    static String failure(List<Integer> numbers, int processes, Trial trial, String why) {
        Call call = call(numbers, processes).because(why);
        IllegalStateException thrown = call.lookAt("the exit code of each worker, and what it has appended")
                .mustThrow(IllegalStateException.class, () -> Board.of(Squares.class)
                        .showing(trial, () -> ManagerList.squares(numbers, processes)));
        mustHaveMet(call(numbers, processes), trial);
        List<String> calls = trial.notes().read().stream()
                .filter(note -> note.pid() == trial.check())
                .map(Note::text)
                .toList();
        call(numbers, processes)
                .because("workers are JVMs of their own")
                .lookAt("who calls Squares.of")
                .must("leave all calculations to its workers", List.of(), calls);
        return String.valueOf(thrown.getMessage());
    }

    /** The square of each number, once. */
    static List<Squared> expected(List<Integer> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Squared(i, Math.multiplyFull(numbers.get(i), numbers.get(i))))
                .toList();
    }

    /** Numbers of either sign, all different; their squares are beyond what an int can hold. */
    static List<Integer> numbers(int count, Random random) {
        Set<Integer> numbers = new LinkedHashSet<>();
        while (numbers.size() < count) {
            int size = SMALLEST + random.nextInt(SPAN);
            numbers.add(random.nextBoolean() ? size : -size);
        }
        return new ArrayList<>(numbers);
    }
}
