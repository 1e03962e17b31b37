package course.primes.checks;

import course.primes.Primes;
import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What upTo refuses. Students get nothing of this file. */
@Hidden
public class RefusedChecks {
    @Test
    @Check(id = "refused", points = "3", hint = "What is the first thing that upTo does with its limit?")
    @DisplayName("upTo refuses a negative limit")
    public void refused() {
        // First what works, so that a method that always throws earns nothing.
        Call.of("upTo(5).contains(5)")
                .lookAt("how primes are found")
                .mustReturn(true, () -> Primes.upTo(5).contains(5));
        for (int limit : new int[] {-1, Integer.MIN_VALUE}) {
            Call.of("upTo(%d)", limit)
                    .because("the limit is negative")
                    .lookAt("what upTo does first")
                    .mustThrow(IllegalArgumentException.class, () -> Primes.upTo(limit));
        }
    }
}
