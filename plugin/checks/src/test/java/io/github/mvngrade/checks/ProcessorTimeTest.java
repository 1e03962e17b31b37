package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ProcessorTimeTest {
    private static final ProcessorTime WHOLE = new ProcessorTime(Duration.ofSeconds(1_000));
    private static final ProcessorTime SHORT = new ProcessorTime(Duration.ofMillis(100));

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
    void aCallerThatLeavesTheWorkToOthersIsCalledOnce() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        WHOLE.mustBeLeftToOthers(0.3, "Drawing all points", calls::incrementAndGet);
        assertThat(calls).hasValue(1);
    }

    @Test
    void aCallerThatDoesTheWorkIsToldWhatItUsed() {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> SHORT.mustBeLeftToOthers(0.3, "Drawing all points", () -> {
                    calls.incrementAndGet();
                    return burn();
                }))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageMatching(
                        "(?s)Drawing all points takes 0\\.10 s of processor time, and the calling JVM used 0\\.[0-9]{2} s"
                                + " itself, in the best of 3 tries\\. It may start the workers, wait, and collect what they found;"
                                + " the work must be theirs\\..*");
        assertThat(calls).hasValue(3);
    }

    @Test
    void aMachineThatStopsOnceCostsNobodyThePoints() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        SHORT.mustBeLeftToOthers(0.3, "Drawing all points", () -> calls.getAndIncrement() == 0 ? burn() : 0);
        assertThat(calls).hasValueGreaterThan(1);
    }

    @Test
    void aShareIsBetweenNothingAndAll() {
        for (double share : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WHOLE.mustBeLeftToOthers(share, "It", () -> 0))
                    .withMessageContaining("above 0 and below 1, but is " + share);
        }
    }
}
