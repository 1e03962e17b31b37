package io.github.mvngrade.checks;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AssertionFailureBuilder;

/** Two values that should be equal and aren't, reported so that JUnit, an IDE and the report show the difference. */
final class Mismatch {
    private Mismatch() {}

    /**
     * Fails the check.
     *
     * @param cause what was thrown in place of the right value
     */
    static void fail(String message, String expected, String actual, @Nullable Throwable cause) {
        AssertionFailureBuilder.assertionFailure()
                .message(message)
                .expected(expected)
                .actual(actual)
                .cause(cause)
                .buildAndThrow();
    }

    /** The value as text; for an array, what is in it. */
    static String text(@Nullable Object value) {
        String inBrackets = Arrays.deepToString(new @Nullable Object[] {value});
        return inBrackets.substring(1, inBrackets.length() - 1);
    }
}
