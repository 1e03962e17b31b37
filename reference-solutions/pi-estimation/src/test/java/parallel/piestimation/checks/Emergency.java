package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Hidden;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parallel.piestimation.Fate;
import parallel.piestimation.PiEstimator;
import parallel.piestimation.Trial;

/** A call of {@code estimate} in which workers die, and what it must make of it. */
@Hidden
final class Emergency {
    private static final Pattern NAMED = Pattern.compile("(?i)\\bworkers? \\d{1,9}(?:\\s*(?:,|and)\\s*\\d{1,9})*");
    private static final Map<Fate, String> HOW = Map.of(
            Fate.EXITS, "exits with code 1",
            Fate.HALTS, "is halted with exit code 3",
            Fate.THROWS, "throws an exception",
            Fate.IS_KILLED, "is killed");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final long pointsEach;
    private final Trial trial;

    private Emergency(long pointsEach, Trial trial) {
        this.pointsEach = pointsEach;
        this.trial = trial;
    }

    static Emergency of(int workers, long pointsEach, long seed) {
        return new Emergency(pointsEach, Trial.of(workers, seed));
    }

    /** The same, in which this also happens to a worker, from 0. */
    Emergency where(int worker, Fate fate) {
        return new Emergency(pointsEach, trial.where(worker, fate));
    }

    /** It must throw an exception that names one that died, and none that didn't. */
    void mustNameTheDead() {
        Callable<?> ended = end();
        IllegalStateException thrown = call().because("an estimate is missing")
                .lookAt(place("the workers' exit codes"))
                .mustThrow(IllegalStateException.class, ended);
        Set<Integer> named = named(thrown);
        call().lookAt("the number in the message: the first worker is worker 1")
                .mustHold(
                        "throw an exception whose message names the worker that died, and no other",
                        !named.isEmpty() && dead().containsAll(named),
                        thrown.getMessage());
    }

    /** Whatever else it says, these aren't to blame. */
    void mustNotName(Set<Integer> alive) {
        Callable<?> ended = end();
        call().lookAt(place("when your workers start")).mustHold("have a worker that dies", hasBegun(dead()), "none");
        try {
            ended.call();
        } catch (Exception thrown) {
            Set<Integer> blamed = named(thrown);
            blamed.retainAll(alive);
            call().because("only the first one died by itself")
                    .lookAt("when you ask for exit codes: before or after you end the workers that are left")
                    .mustHold("not blame workers that it ended itself", blamed.isEmpty(), thrown.getMessage());
        }
    }

    /** Makes the call, and says again and again how it ended. */
    private Callable<?> end() {
        try {
            Object returned = trial.run(() -> PiEstimator.estimate(trial.processes(), pointsEach, trial.seed()));
            return () -> returned;
        } catch (Exception thrown) {
            return () -> {
                throw thrown;
            };
        }
    }

    private Call call() {
        return Call.of(
                "In a trial where %s, %s", dying(), Submitted.estimating(trial.processes(), pointsEach, trial.seed()));
    }

    private String place(String usually) {
        return hasBegun(dead())
                ? usually
                : "what your workers draw from: none of them made the RandomPoints of a worker that dies, so none died";
    }

    private boolean hasBegun(Set<Integer> workers) {
        return trial.begun().stream().anyMatch(workers::contains);
    }

    private Set<Integer> dead() {
        return trial.fates().entrySet().stream()
                .filter(fate -> fate.getValue() != Fate.IS_LATE)
                .map(fate -> fate.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String dying() {
        return dead().stream()
                .map(worker ->
                        "worker " + (worker + 1) + " " + HOW.get(trial.fates().get(worker)))
                .collect(Collectors.joining(" and "));
    }

    /** The workers that a message names, counted from 0. */
    private static Set<Integer> named(Exception thrown) {
        Set<Integer> named = new TreeSet<>();
        Matcher names = NAMED.matcher(String.valueOf(thrown.getMessage()));
        while (names.find()) {
            Matcher numbers = NUMBER.matcher(names.group());
            while (numbers.find()) {
                named.add(Integer.parseInt(numbers.group()) - 1);
            }
        }
        return named;
    }
}
