package {{package}}.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import {{package}}.{{class}};

/** What students can see and run. */
public class {{class}}Checks {
    @Test
    @Check(id = "small", points = "6", hint = "What is -4 multiplied by itself?")
    @DisplayName("square multiplies small numbers by themselves")
    public void small() {
        requireSquare(9, 3);
        requireSquare(16, -4);
        requireSquare(100, 10);
    }

    private static void requireSquare(long expected, int number) {
        Call.of("square(%d)", number)
                .lookAt("what the number is multiplied by")
                .mustReturn(expected, () -> {{class}}.square(number));
    }
}
