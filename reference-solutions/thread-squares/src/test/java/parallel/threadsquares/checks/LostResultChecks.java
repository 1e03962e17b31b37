package parallel.threadsquares.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whether threads get in each other's way. */
@Hidden
@Order(6)
public class LostResultChecks {
    @Test
    @Check(
            id = "no-lost-result",
            points = "1.5",
            parts = {"square", "squareAll with 2 threads", "squareAll with 4 threads"},
            hint =
                    "Which of your variables and collections do several threads change, and what keeps them apart there?")
    @DisplayName("No result gets lost, and no seed is squared twice, however threads get in each other's way")
    public void noLostResult(Random random, Parts parts) {
        parts.check("square", () -> LostResults.ofSquare(random));
        parts.check("squareAll with 2 threads", () -> LostResults.ofSquareAll(random, 2));
        parts.check("squareAll with 4 threads", () -> LostResults.ofSquareAll(random, 4));
    }
}
