package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.ThreadRun;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import parallel.threadsquares.ThreadSquares;

/** Arguments at the edge of what is allowed, and beyond it. */
@Hidden
@Order(5)
public class ArgumentChecks {
    @Test
    @Check(
            id = "arguments",
            points = "0.75",
            parts = {"fewer than 1 thread", "more threads than seeds", "the seeds stay as they are"},
            hint =
                    "What happens with 0 threads, with more threads than seeds, with no seed, and with your caller's array?")
    @DisplayName("squareAll refuses fewer than 1 thread, copes with fewer seeds than threads, and changes no seed")
    public void arguments(Random random, Parts parts) {
        parts.check("fewer than 1 thread", () -> {
            mustSquare(Seeds.drawn(random, 3), 3);
            mustRefuse(0, 3);
            mustRefuse(-1, 3);
            mustRefuse(-4, 0);
        });
        parts.check("more threads than seeds", () -> {
            mustSquare(Seeds.drawn(random, 3), 8);
            mustSquare(Seeds.drawn(random, 1), 2);
            mustSquare(Seeds.drawn(random, 0), 2);
        });
        parts.check("the seeds stay as they are", () -> {
            mustLeaveSeeds(Seeds.drawn(random, 10), 2);
            mustLeaveSeeds(Seeds.drawn(random, 12), 3);
        });
    }

    private static void mustSquare(Seeds seeds, int threads) {
        Call call = Call.of("squareAll(%d seeds, %d, square)", seeds.count(), threads);
        ThreadRun<long[]> run = call.watchThreads(() -> seeds.squaredIn(threads, seeds::square));
        call.lookAt("how many seeds each thread gets").must("return the squares", seeds.squares(), run.value());
        run.mustStartAtMost(threads);
    }

    private static void mustRefuse(int threads, int count) {
        Call.of("squareAll(%d seeds, %d, square)", count, threads)
                .because("nobody could square them")
                .lookAt("what squareAll does first")
                .mustThrow(
                        IllegalArgumentException.class,
                        () -> ThreadSquares.squareAll(new long[count], threads, seed -> seed * seed));
    }

    private static void mustLeaveSeeds(Seeds seeds, int threads) {
        long[] given = seeds.array();
        Call call = Call.of("squareAll(%d seeds, %d, square)", seeds.count(), threads);
        call.lookAt("where each result is put").mustReturn(seeds.squares(), () -> seeds.caller()
                .calls(() ->
                        ThreadSquares.squareAll(given, threads, seeds::square).clone()));
        call.because("the array belongs to the caller")
                .lookAt("which array the results are put into")
                .must("leave the seeds as they are", seeds.array(), given);
    }
}
