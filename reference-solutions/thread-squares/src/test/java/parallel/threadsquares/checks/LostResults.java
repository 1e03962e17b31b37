package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Hidden;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import parallel.threadsquares.ThreadSquares;

/**
 * Thousands of opportunities to lose a result, in lists of many lengths: collections are most in danger while they grow. The
 * benchmark {@code RaceMisses} measures how often a program that may lose a result gets away.
 */
@Hidden
final class LostResults {
    private static final long PAIRS = 60_000;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int SHORTEST = 16;
    private static final int DOUBLINGS = 8;
    private static final int FIRST = 10_000;
    private static final String WHY = "no result gets lost when threads work at the same moment";
    private static final String LOOK =
            "what several threads change without a lock: a list, a map, a counter (++ reads, adds and writes)";

    private LostResults() {}

    static void ofSquare(Random random) throws Exception {
        StartingGun gun = new StartingGun();
        repeat(gun, () -> {
            int first = random.nextInt(FIRST);
            int count = count(random);
            List<Integer> numbers =
                    IntStream.range(first, first + count).boxed().toList();
            Call.of("square(%,d numbers from %d)", count, first)
                    .because(WHY)
                    .lookAt(LOOK)
                    .mustReturnInAnyOrder(Numbers.squares(numbers), () -> snapshot(gun, numbers));
            return null;
        });
    }

    static void ofSquareAll(Random random, int threads) throws Exception {
        StartingGun gun = new StartingGun();
        repeat(gun, () -> {
            Seeds seeds = Seeds.drawn(random, count(random));
            Call call = Call.of("squareAll(%,d seeds, %d, square)", seeds.count(), threads)
                    .because(WHY);
            call.lookAt(LOOK)
                    .mustReturn(
                            seeds.squares(),
                            () -> seeds.squaredIn(threads, seed -> {
                                long square = seeds.square(seed);
                                gun.ready();
                                return square;
                            }));
            seeds.mustBeSquaredOnce(call);
            return null;
        });
    }

    /** Until threads have met often enough, or have had time enough to meet. */
    private static void repeat(StartingGun gun, Callable<?> round) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        do {
            round.call();
        } while (gun.pairs() < PAIRS && System.nanoTime() < end);
    }

    private static int count(Random random) {
        return SHORTEST << random.nextInt(DOUBLINGS);
    }

    private static List<Long> snapshot(StartingGun gun, List<Integer> numbers) throws Exception {
        Caller caller = new Caller();
        return caller.calls(() -> silent(caller, gun).during(() -> new ArrayList<>(ThreadSquares.square(numbers))));
    }

    /** Workers print in pairs, and nothing is printed. */
    private static Gate silent(Caller caller, StartingGun gun) {
        return new Gate(caller) {
            @Override
            boolean opensFor(String text) {
                if (!caller().waits()) {
                    return false;
                }
                gun.ready();
                return true;
            }

            @Override
            boolean prints() {
                return false;
            }
        };
    }
}
