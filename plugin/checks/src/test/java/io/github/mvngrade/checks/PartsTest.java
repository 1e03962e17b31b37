package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.checks.parts.PartEvents;
import io.github.mvngrade.checks.parts.PartsMissingError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PartsTest {
    private final List<String> told = new ArrayList<>();
    private final Parts parts = new Parts(List.of("reads", "writes", "closes"), new PartEvents() {
        @Override
        public void started(String part) {
            told.add("started " + part);
        }

        @Override
        public void passed(String part) {
            told.add("passed " + part);
        }

        @Override
        public void failed(String part, Throwable why) {
            told.add("failed " + part + ": " + why.getMessage());
        }
    });

    @Test
    void aPartThatFailsIsKeptAndTheNextGoesOn() {
        parts.check("reads", () -> {
            throw new AssertionError("It read nothing.");
        });
        parts.check("writes", () -> {});
        parts.check("closes", () -> {
            throw new java.io.IOException("closed twice");
        });
        assertThat(told)
                .containsExactly(
                        "started reads",
                        "failed reads: It read nothing.",
                        "started writes",
                        "passed writes",
                        "started closes",
                        "failed closes: closed twice");
        assertThatThrownBy(parts::finish)
                .isInstanceOf(PartsMissingError.class)
                .hasMessage("1 of 3 parts passed. Missing: \"reads\", \"closes\".\n- reads: It read nothing.\n"
                        + "- closes: java.io.IOException: closed twice")
                .satisfies(error -> assertThat(error.getSuppressed()).hasSize(2));
    }

    @Test
    void allPartsTogetherPass() {
        parts.check("closes", () -> {});
        parts.check("reads", () -> {});
        parts.check("writes", () -> {});
        assertThatCode(parts::finish).doesNotThrowAnyException();
    }

    @Test
    void aPartThatIsNotTriedIsMissing() {
        parts.check("reads", () -> {});
        parts.check("writes", () -> {});
        assertThatThrownBy(parts::finish)
                .hasMessage("2 of 3 parts passed. Missing: \"closes\".\n- closes: the check didn't try it");
    }

    @Test
    void anErrorOfASubmissionIsAFailureLikeOthers() {
        parts.check("reads", () -> {
            throw new StackOverflowError();
        });
        parts.check("writes", () -> {
            throw new ExceptionInInitializerError("in a static block");
        });
        assertThat(told).contains("failed reads: null", "failed writes: in a static block");
    }

    @Test
    void whatCannotBeToldEndsTheCheck() {
        assertThatThrownBy(() -> parts.check("reads", () -> {
                    throw new CannotTellException("Nobody knows.");
                }))
                .isInstanceOf(CannotTellException.class);
        assertThat(told).containsExactly("started reads");
    }

    @Test
    void aFullHeapEndsTheCheck() {
        assertThatThrownBy(() -> parts.check("reads", () -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void anUnknownNameIsAMistake() {
        assertThatThrownBy(() -> parts.check("raeds", () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This check has no part \"raeds\"; it has \"reads\", \"writes\", \"closes\"."
                        + " Name each part in @Check(parts = {...}), and spell it the same in both places");
        assertThat(told).isEmpty();
    }

    @Test
    void aSecondTryIsAMistake() {
        parts.check("reads", () -> {});
        assertThatThrownBy(() -> parts.check("reads", () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Part \"reads\" is tried twice: try each part once");
    }

    @Test
    void aPartInsideAnotherIsAMistakeOfTheWholeCheck() {
        assertThatThrownBy(() -> parts.check("reads", () -> parts.check("writes", () -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Part \"writes\" is tried inside part \"reads\": try one after the other");
        assertThatThrownBy(parts::finish).hasMessageContaining("inside part");
    }

    @Test
    void anotherThreadIsAMistakeOfTheWholeCheck() throws InterruptedException {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        Thread other = new Thread(() -> {
            try {
                parts.check("reads", () -> {});
            } catch (IllegalStateException refused) {
                seen.set(refused);
            }
        });
        other.start();
        other.join();
        assertThat(seen.get()).hasMessageContaining("on another thread than the check's own");
        assertThatThrownBy(parts::finish).hasMessageContaining("on another thread");
        assertThat(told).isEmpty();
    }

    @Test
    void anInterruptStaysInItsPart() {
        parts.check("reads", () -> Thread.currentThread().interrupt());
        parts.check("writes", () -> Thread.sleep(1));
        assertThat(told).contains("passed writes");
    }

    @Test
    void aThrowableThatThrowsWhenItIsAskedIsNamed() {
        parts.check("reads", () -> {
            throw new Hostile();
        });
        assertThatThrownBy(parts::finish)
                .hasMessageContaining("- reads: " + Hostile.class.getName() + " (its getMessage() threw "
                        + "java.lang.UnsupportedOperationException)");
    }

    private static final class Hostile extends RuntimeException {
        private static final long serialVersionUID = 1;
        private boolean asked;

        @Override
        public String getMessage() {
            if (asked) {
                throw new UnsupportedOperationException();
            }
            asked = true;
            return "at first";
        }
    }

    /** Resolves its parameter on JUnit's thread, and runs on another, as under {@code mvn test}. */
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @Check(
            id = "elsewhere",
            points = "1",
            parts = {"one", "two"},
            hint = "none")
    void aTimeoutMayMoveTheCheckToAnotherThread(Parts moved) {
        moved.check("one", () -> {});
        moved.check("two", () -> {});
    }
}
