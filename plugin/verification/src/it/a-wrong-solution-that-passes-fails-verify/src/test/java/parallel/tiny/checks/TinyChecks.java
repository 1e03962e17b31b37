package parallel.tiny.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mvngrade.checks.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.tiny.Tiny;

public class TinyChecks {
    @Test
    @Check(id = "twice", points = "1", hint = "Look.")
    @DisplayName("twice(n) is 2 * n")
    public void twice() {
        assertEquals(14, Tiny.twice(7), "twice(7) must be 14.");
    }

    @Test
    @Check(id = "negative", points = "1", hint = "Look.")
    @DisplayName("twice(n) is 2 * n for a negative n, too")
    public void negative() {
        assertEquals(-14, Tiny.twice(-7), "twice(-7) must be -14.");
    }
}
