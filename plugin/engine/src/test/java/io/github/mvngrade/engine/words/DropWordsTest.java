package io.github.mvngrade.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DropWordsTest {
    private static SpeedupBlock block(double before, double after, Optional<Drop> dropped) {
        return new SpeedupBlock(
                new SpeedupBlock.Period(Instant.EPOCH, Instant.EPOCH),
                1,
                1,
                Optional.of(new SpeedupBlock.Conditions(before, after, 0, 1, .06)),
                dropped);
    }

    private static SpeedupResult measured(SpeedupBlock... blocks) {
        return new SpeedupResult(
                new SpeedupPlan(SpeedupRule.THREADS, 1.5, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K")),
                Optional.of(new SpeedupResult.Estimate(1.4, 1.3, 1.5)),
                List.of(blocks),
                Optional.of(new SpeedupResult.Capacity(1.94, 1.35, 3, List.of(0, 1), List.of(1.94))),
                OptionalLong.of(7));
    }

    private static Optional<Drop> worded(SpeedupBlock block) {
        return DropWords.in(measured(block)).blocks().get(0).dropped();
    }

    @Test
    void ofBusyCoresItSaysWhatTheyWereWorthAndWhatTheyAreWorthWhenQuiet() {
        SpeedupResult measured = measured(
                block(1.2, 1.94, Optional.of(Drop.of(Drop.Kind.BUSY_BEFORE))),
                block(1.94, 1.3, Optional.of(Drop.of(Drop.Kind.BUSY_AFTER))),
                block(1.94, 1.94, Optional.empty()),
                block(2.5, 1.9, Optional.of(Drop.of(Drop.Kind.BUSY_BEFORE))));
        assertThat(DropWords.in(measured).blocks())
                .extracting(block -> block.dropped().map(Drop::words).orElse("counts"))
                .containsExactly(
                        "the cores were not quiet before it: they were worth 1.20, and 1.94 when quiet",
                        "the cores were not quiet after it: they were worth 1.30, and 1.94 when quiet",
                        "counts",
                        "the cores were not quiet before it: they were worth 2.50, and 1.94 when quiet");
    }

    @ParameterizedTest
    @EnumSource
    void eachFoulHasWords(Foul foul) {
        assertThat(worded(block(1.94, 1.94, Optional.of(foul.drop())))).hasValueSatisfying(drop -> {
            assertThat(drop.kind()).isEqualTo(foul.drop().kind());
            assertThat(drop.words()).isNotBlank();
        });
    }

    @Test
    void aDisturbedBaselineHasWords() {
        Drop disturbed = Drop.of(Drop.Kind.DISTURBED_BASELINE);
        assertThat(worded(block(1.94, 1.94, Optional.of(disturbed))))
                .contains(new Drop(disturbed.kind(), "others had the cores while the baseline ran"));
    }

    @Test
    void aReasonThatHasOnlyWordsKeepsThem() {
        Drop old = new Drop(Drop.Kind.UNNAMED, "of an older grader");
        assertThat(worded(block(1.94, 1.94, Optional.of(old)))).contains(old);
    }

    @Test
    void nothingElseOfTheMeasurementChanges() {
        SpeedupResult measured = measured(block(1.94, 1.94, Optional.empty()));
        assertThat(DropWords.in(measured)).isEqualTo(measured);
    }
}
