package {{package}}.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import {{package}}.{{class}};

/** What decides at hand-in. Students get nothing of this file. */
@Hidden
public class Large{{class}}Checks {
    @Test
    @Check(id = "large", points = "4", hint = "An int ends at two billion. Which type do you multiply in?")
    @DisplayName("square multiplies large numbers by themselves")
    public void large() {
        for (int number : new int[] {46_341, Integer.MIN_VALUE}) {
            Call.of("square(%d)", number)
                    .because("the square doesn't fit into an int")
                    .lookAt("the type that is multiplied in")
                    .mustReturn((long) number * number, () -> {{class}}.square(number));
        }
    }
}
