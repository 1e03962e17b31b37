package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.protocol.Failure;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class FailuresTest {
    private static <T extends Throwable> T thrownBy(T thrown, String method) {
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("app", "java.base", "17", "java.util.List", "get", "List.java", 1),
            new StackTraceElement("parallel.fibonacci.Fibonacci", method, "Fibonacci.java", 7)
        });
        return thrown;
    }

    private static AssertionFailedError compared(Throwable cause) {
        AssertionFailedError failed = new AssertionFailedError("no ==> expected: <1> but was: <2>", "1", "2", cause);
        failed.setStackTrace(new StackTraceElement[0]);
        return failed;
    }

    @Test
    void comparedValuesTravelOnTheirOwn() {
        assertThat(Failures.of(compared(null)))
                .isEqualTo(new Failure(Failure.Kind.ASSERTION, "no", Optional.of("1"), Optional.of("2"), ""));
    }

    @Test
    void theFramesOfWhatWasThrownInPlaceOfAValueAreShown() {
        assertThat(Failures.of(compared(thrownBy(new IOException("disk"), "cached"))))
                .isEqualTo(new Failure(
                        Failure.Kind.ASSERTION,
                        "no",
                        Optional.of("1"),
                        Optional.of("2"),
                        "Fibonacci.cached(Fibonacci.java:7)"));
    }

    @Test
    void whatIsBeneathIsToldWithTheMessage() {
        assertThat(Failures.of(compared(new IllegalStateException("a worker", new IOException("disk"))))
                        .message())
                .isEqualTo("no\ncaused by java.io.IOException: disk");
        assertThat(Failures.of(new AssertionError("no", new IOException("disk")))
                        .message())
                .isEqualTo("no\ncaused by java.io.IOException: disk");
    }

    @Test
    void anAssertionThatTheSubmissionCameUponShowsItsOwnFrames() {
        AssertionFailedError inCallback = thrownBy(compared(thrownBy(new IOException("disk"), "inner")), "outer");
        assertThat(Failures.of(inCallback).trace()).isEqualTo("Fibonacci.outer(Fibonacci.java:7)");
    }

    @Test
    void aStackOrAMemoryThatWasUsedUpIsToldWhateverWrapsIt() {
        Failure overflow = Failures.of(compared(thrownBy(new RuntimeException(new StackOverflowError()), "cached")));
        assertThat(overflow.kind()).isEqualTo(Failure.Kind.STACK_OVERFLOW);
        assertThat(overflow.trace()).isEqualTo("Fibonacci.cached(Fibonacci.java:7)");
        Failure memory = Failures.of(new AssertionError("no", new OutOfMemoryError("heap")));
        assertThat(memory.kind()).isEqualTo(Failure.Kind.OUT_OF_MEMORY);
        assertThat(memory.message())
                .isEqualTo("java.lang.AssertionError: no\ncaused by java.lang.OutOfMemoryError: heap");
    }

    @Test
    void anExceptionIsToldWithItsCauses() {
        Failure failure = Failures.of(new IllegalStateException("a worker", thrownBy(new IOException("disk"), "run")));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.THROWN);
        assertThat(failure.message())
                .isEqualTo("java.lang.IllegalStateException: a worker\ncaused by java.io.IOException: disk");
        assertThat(failure.expected()).isEmpty();
    }
}
