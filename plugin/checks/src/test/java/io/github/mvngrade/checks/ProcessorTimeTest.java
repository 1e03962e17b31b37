package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ProcessorTimeTest {
    private static final ProcessorTime WHOLE = new ProcessorTime(Duration.ofSeconds(4));

    @Test
    void workOfThisJvmCountsInWhicheverThreadItIsDone() throws Exception {
        ProcessorTime here = ProcessorTime.during(ProcessorTimeTest::burn);
        ProcessorTime elsewhere = ProcessorTime.during(() -> {
            Thread thread = new Thread(ProcessorTimeTest::burn);
            thread.start();
            thread.join();
            return thread;
        });
        assertThat(here.used()).isPositive();
        assertThat(elsewhere.used()).isPositive();
    }

    /** Until the system has counted something. */
    private static long burn() {
        Duration start = used();
        long drawn = 0;
        while (used().minus(start).toMillis() < 50) {
            drawn += new ArithmeticKernel().work(1_000);
        }
        return drawn;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    @Test
    void whatACallThrowsComesThrough() {
        assertThatThrownBy(() -> ProcessorTime.during(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void aCallerThatLeavesTheWorkToOthersPasses() {
        ProcessorTime called = new ProcessorTime(Duration.ofMillis(1200));
        assertThatCode(() -> called.mustBeAtMost(0.3, WHOLE, "Drawing all points"))
                .doesNotThrowAnyException();
    }

    @Test
    void aCallerThatDoesTheWorkIsToldWhatItUsed() {
        ProcessorTime called = new ProcessorTime(Duration.ofMillis(1210));
        assertThatThrownBy(() -> called.mustBeAtMost(0.3, WHOLE, "Drawing all points"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith(
                        "Drawing all points takes 4.00 s of processor time, and the calling JVM used 1.21 s"
                                + " itself. It may start the workers, wait, and collect what they found; the work must be theirs.");
    }

    @Test
    void aShareIsBetweenNothingAndAll() {
        for (double share : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WHOLE.mustBeAtMost(share, WHOLE, "It"))
                    .withMessageContaining("above 0 and below 1, but is " + share);
        }
    }
}
