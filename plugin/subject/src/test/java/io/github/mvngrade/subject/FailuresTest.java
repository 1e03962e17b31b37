package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.protocol.Failure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

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

    /** Does, whatever it is asked, what its maker says. */
    private static final class Hostile extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Supplier<Object> answer;

        Hostile(Supplier<Object> answer) {
            super("in vain");
            this.answer = answer;
        }

        @Override
        public String getMessage() {
            return (String) answer.get();
        }

        @Override
        public synchronized Throwable getCause() {
            return (Throwable) answer.get();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return (StackTraceElement[]) answer.get();
        }

        @Override
        public String toString() {
            throw new IllegalStateException();
        }
    }

    private static Hostile throwing(Supplier<? extends Error> made) {
        return new Hostile(() -> {
            throw made.get();
        });
    }

    @Test
    void aStackTraceThatIsNoneIsSaidToBeNone() {
        Failure failure = Failures.of(new Hostile(() -> null));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.THROWN);
        assertThat(failure.message()).isEqualTo(Hostile.class.getName() + " (its getStackTrace() gave null)");
        assertThat(failure.trace()).isEmpty();
    }

    @Test
    void whatAThrowableThrowsWhenItIsAskedIsTold() {
        for (Supplier<Error> made : List.<Supplier<Error>>of(
                StackOverflowError::new, OutOfMemoryError::new, AssertionError::new, ThreadDeath::new)) {
            String thrown = made.get().getClass().getName();
            assertThat(Failures.of(throwing(made)).message())
                    .isEqualTo(Hostile.class.getName() + ": (its getMessage() threw " + thrown
                            + ") (its getStackTrace() threw " + thrown + ")");
        }
    }

    @Test
    void framesThatAreNoneAreLeftOut() {
        RuntimeException odd = new RuntimeException("odd") {
            private static final long serialVersionUID = 1L;

            @Override
            public StackTraceElement[] getStackTrace() {
                return new StackTraceElement[] {null, new StackTraceElement("p.A", "b", null, -1)};
            }
        };
        assertThat(Failures.of(odd).trace()).isEqualTo("A.b(null:-1)");
    }

    @Test
    void causesThatGoInACircleAreToldOnce() {
        RuntimeException outer = new RuntimeException("outer");
        outer.initCause(new RuntimeException("inner", outer));
        assertThat(Failures.of(outer).message())
                .isEqualTo("java.lang.RuntimeException: outer\ncaused by java.lang.RuntimeException: inner");
    }

    @Test
    void aMessageWithoutEndIsCut() {
        assertThat(Failures.of(new IllegalStateException("x".repeat(1_000_000))).message())
                .hasSize(16_000)
                .endsWith("x … (cut)");
    }

    @Test
    void anAssertionWhoseValuesCantBeAskedForIsStillOne() {
        AssertionFailedError odd = new AssertionFailedError("no") {
            private static final long serialVersionUID = 1L;

            @Override
            public ValueWrapper getExpected() {
                throw new StackOverflowError();
            }

            @Override
            public ValueWrapper getActual() {
                return null;
            }

            @Override
            public StackTraceElement[] getStackTrace() {
                return null;
            }
        };
        assertThat(Failures.of(odd))
                .isEqualTo(new Failure(Failure.Kind.ASSERTION, "no", Optional.empty(), Optional.empty(), ""));
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
