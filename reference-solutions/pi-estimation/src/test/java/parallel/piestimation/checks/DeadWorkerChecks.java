package parallel.piestimation.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Processes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.piestimation.Fate;

/** What happens when a worker dies. */
@Hidden
public class DeadWorkerChecks {
    private static final int POINTS = 100_000;
    private static final int WORKERS = 3;

    @Test
    @Check(
            id = "dead-worker",
            points = "2",
            parts = {"it exits", "it throws", "it is killed", "two die at once"},
            hint = "How do you tell a worker that died from one that is done? And how do you know which one it was?")
    @DisplayName("A worker that dies is an error that names it, and no other, instead of a smaller sample")
    public void deadWorker(Random random, Parts parts) {
        Submitted.estimates(2, POINTS, random.nextLong());
        parts.check("it exits", () -> mustNameWhoever(Fate.EXITS, Fate.HALTS, random));
        parts.check("it throws", () -> mustNameWhoever(Fate.THROWS, Fate.THROWS, random));
        parts.check("it is killed", () -> mustNameWhoever(Fate.IS_KILLED, Fate.IS_KILLED, random));
        parts.check("two die at once", () -> mustNameOneOfTwo(random));
    }

    /** Once one worker dies, and once another: who always names the same is wrong. */
    private static void mustNameWhoever(Fate first, Fate second, Random random) {
        List<Integer> workers = drawn(WORKERS, random);
        mustName(WORKERS, Map.of(workers.get(0), first), random);
        mustName(WORKERS, Map.of(workers.get(1), second), random);
    }

    /** Once two workers die, and once the two others. */
    private static void mustNameOneOfTwo(Random random) {
        List<Integer> workers = drawn(4, random);
        mustName(4, Map.of(workers.get(0), Fate.HALTS, workers.get(1), Fate.IS_KILLED), random);
        mustName(4, Map.of(workers.get(2), Fate.HALTS, workers.get(3), Fate.IS_KILLED), random);
    }

    private static void mustName(int workers, Map<Integer, Fate> fates, Random random) {
        Emergency emergency = Emergency.of(workers, POINTS, random.nextLong());
        for (Map.Entry<Integer, Fate> fate : fates.entrySet()) {
            emergency = emergency.where(fate.getKey(), fate.getValue());
        }
        emergency.mustNameTheDead();
    }

    private static List<Integer> drawn(int workers, Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, workers).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    @Test
    @Check(
            id = "survivors",
            points = "1.5",
            hint = "One worker is dead, and you throw an exception. Who tells the others?")
    @Processes(noneLeft = true)
    @DisplayName("When a worker dies, the others are ended before estimate throws, and don't get the blame")
    public void survivors(Random random) {
        Submitted.estimates(2, POINTS, random.nextLong());
        Emergency.of(WORKERS, POINTS, random.nextLong())
                .where(0, Fate.EXITS)
                .where(1, Fate.IS_LATE)
                .where(2, Fate.IS_LATE)
                .mustNotName(Set.of(1, 2));
    }
}
