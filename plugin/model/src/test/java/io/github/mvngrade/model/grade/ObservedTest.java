package io.github.mvngrade.model.grade;

import static io.github.mvngrade.model.grade.Samples.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of processes, blocks and sources. */
class ObservedTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final SpeedupBlock.Period PERIOD = new SpeedupBlock.Period(NOON, NOON);

    private static ObservedProcess used(int startMillis, int endMillis, int cpuMillis) {
        return new ObservedProcess(
                3,
                1,
                "Worker",
                Duration.ofMillis(startMillis),
                Duration.ofMillis(endMillis),
                Duration.ofMillis(cpuMillis),
                ObservedProcess.Fate.ENDED);
    }

    private static SpeedupBlock block(double baseline, double contender) {
        return new SpeedupBlock(
                PERIOD, baseline, contender, Optional.of(new SpeedupBlock.Conditions(4, 4, 0, 3, 1)), Optional.empty());
    }

    @Test
    void aProcessDoesNotEndBeforeItStartsNorUseNegativeTime() {
        assertThatThrownBy(() -> used(5, 4, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A process can't end before it starts nor use negative time, but Worker (3) ran from"
                        + " PT0.005S to PT0.004S and used PT0S");
        assertThatThrownBy(() -> used(5, 6, -1)).hasMessageEndingWith("and used PT-0.001S");
    }

    @Test
    void itsUsageIsProcessorTimePerTimeOfItsLife() {
        assertThat(used(10, 30, 15).usage()).isCloseTo(0.75, offset(1e-12));
        assertThat(used(10, 30, 40).usage()).isCloseTo(2, offset(1e-12));
        assertThat(used(10, 10, 5).usage()).isZero();
    }

    @Test
    void processesThatOnlyTouchDoNotOverlap() {
        assertThat(process(1, 0, 5).overlaps(process(2, 5, 9))).isFalse();
        assertThat(process(2, 5, 9).overlaps(process(1, 0, 5))).isFalse();
        assertThat(process(1, 0, 6).overlaps(process(2, 5, 9))).isTrue();
        assertThat(process(1, 0, 9).overlaps(process(2, 3, 4))).isTrue();
    }

    @Test
    void theMostAtOnceAreCountedWhereOneStarts() {
        assertThat(ObservedProcess.mostAtOnce(List.of())).isZero();
        assertThat(ObservedProcess.mostAtOnce(List.of(process(1, 0, 5), process(2, 5, 9), process(3, 9, 12))))
                .isEqualTo(1);
        assertThat(ObservedProcess.mostAtOnce(List.of(process(1, 0, 9), process(2, 1, 3), process(3, 4, 6))))
                .isEqualTo(2);
        assertThat(ObservedProcess.mostAtOnce(
                        List.of(process(4, 5, 7), process(3, 2, 8), process(2, 1, 6), process(1, 0, 3))))
                .isEqualTo(3);
        assertThat(ObservedProcess.mostAtOnce(List.of(process(1, 0, 9), process(2, 0, 9), process(3, 0, 9))))
                .isEqualTo(3);
    }

    @Test
    void aProcessWithoutALifeWasStillOne() {
        assertThat(ObservedProcess.mostAtOnce(List.of(process(1, 4, 4)))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1", "NaN, 1", "1, NaN"})
    void aBlockTakesTime(double baseline, double contender) {
        assertThatThrownBy(() -> block(baseline, contender))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A block's times must be positive seconds, but are " + baseline + " and " + contender);
    }

    @Test
    void aBlocksRatioIsBaselineOverContender() {
        assertThat(block(3, 1.5).ratio()).isEqualTo(2);
    }

    @Test
    void aContenderKeptSoManyCoresBusyAsItUsedSecondsASecond() {
        assertThat(block(3, 1.5).effectiveParallelism()).contains(2.0);
        assertThat(new SpeedupBlock(PERIOD, 3, 1.5, Optional.empty(), Optional.empty()).effectiveParallelism())
                .isEmpty();
    }

    @Test
    void aBlockThatIsDroppedKeepsItsTimes() {
        SpeedupBlock.Drop busy = new SpeedupBlock.Drop(SpeedupBlock.Drop.Kind.BUSY_BEFORE, "busy");
        SpeedupBlock dropped = block(3, 1.5).withDropped(Optional.of(busy));
        assertThat(dropped).usingRecursiveComparison().ignoringFields("dropped").isEqualTo(block(3, 1.5));
        assertThat(dropped.dropped()).contains(busy);
        assertThat(dropped.withDropped(Optional.empty())).isEqualTo(block(3, 1.5));
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new SpeedupBlock.Period(NOON, NOON.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period can't end (2026-01-01T11:59:59.999999999Z) before it starts"
                        + " (2026-01-01T12:00:00Z)");
    }

    @Test
    void whatCanBeReachedIsTheCapacityLessTheStartOfProcesses() {
        // 1 / (0.5 / 2 + 1 / 4)
        assertThat(SpeedupResult.Reach.of(4, 0.5, 2).speedup()).isCloseTo(2, offset(1e-12));
        assertThat(SpeedupResult.Reach.of(4, 0, 2)).isEqualTo(new SpeedupResult.Reach(4, 0));
        assertThat(new SpeedupResult.Capacity(3.5, 2, 0, List.of(), List.of()).reach())
                .isEqualTo(new SpeedupResult.Reach(3.5, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Long.MAX_VALUE})
    void aRemarkIsAboutAFileOrALineOfIt(long line) {
        assertThat(new Remark(Remark.Kind.BINARY, "A.java", line, List.of()).line())
                .isEqualTo(line);
        assertThatThrownBy(() -> new Remark(Remark.Kind.BINARY, "", line, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A remark is about a file and a line from 0, but this one about \"\" and " + line);
    }

    @Test
    void aRemarkHasNoNegativeLine() {
        assertThatThrownBy(() -> new Remark(Remark.Kind.BINARY, "A.java", -1, List.of()))
                .hasMessageEndingWith("about \"A.java\" and -1");
    }
}
