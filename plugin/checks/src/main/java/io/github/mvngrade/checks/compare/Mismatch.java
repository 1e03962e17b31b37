package io.github.mvngrade.checks.compare;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AssertionFailureBuilder;

/** Two values that should be equal and aren't, reported so that JUnit, an IDE and the report show the difference. */
public final class Mismatch {
    private Mismatch() {}

    /**
     * Fails the check.
     *
     * @param cause what was thrown in place of the right value
     */
    public static void fail(String message, String expected, String actual, @Nullable Throwable cause) {
        AssertionFailureBuilder.assertionFailure()
                .message(message)
                .expected(expected)
                .actual(actual)
                .cause(cause)
                .buildAndThrow();
    }
}
