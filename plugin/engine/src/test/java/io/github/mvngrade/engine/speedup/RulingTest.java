package io.github.mvngrade.engine.speedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final SpeedupBlock.Period THEN = new SpeedupBlock.Period(Instant.EPOCH, Instant.EPOCH);
    private static final SpeedupPlan.Programs PROGRAMS = new SpeedupPlan.Programs("B", "C", "K");

    private static SpeedupBlock block(double capacity, double ratio) {
        return new SpeedupBlock(
                THEN, ratio, 1, Optional.of(new SpeedupBlock.Conditions(capacity, 1.94, 0, 1, .06)), Optional.empty());
    }

    /** As a grade keeps it: with busy blocks marked. */
    private static SpeedupResult parallel(List<SpeedupBlock> blocks) {
        CapacitySamples samples = new CapacitySamples(2, Collections.nCopies(9, 1.94));
        ParallelDecider decider = new ParallelDecider(2, 1.5);
        return new SpeedupResult(
                new SpeedupPlan(SpeedupRule.THREADS, 1.5, 2, Trials.WARM, PROGRAMS),
                Estimates.of(decider.ratios(samples, blocks)),
                decider.marked(samples, blocks),
                Optional.of(new SpeedupResult.Capacity(1.94, 1.35, 0, List.of(0, 1), samples.values())));
    }

    private static SpeedupResult algorithmic(int blocks, double ratio) {
        List<SpeedupBlock> all =
                Collections.nCopies(blocks, new SpeedupBlock(THEN, ratio, 1, Optional.empty(), Optional.empty()));
        return new SpeedupResult(
                new SpeedupPlan(SpeedupRule.ALGORITHMIC, 100, 1, Trials.COLD, PROGRAMS),
                Estimates.of(all.stream().map(SpeedupBlock::ratio).toList()),
                all,
                Optional.empty());
    }

    @Test
    void theSameSamplesPassAnEasierTargetAndFailAHarderOne() {
        SpeedupResult measured = parallel(Collections.nCopies(16, block(1.94, 1.3)));
        assertThat(Ruling.again(measured, 1.5).decision()).isEqualTo(Decision.FAIL);
        assertThat(Ruling.again(measured, 1.3).decision()).isEqualTo(Decision.PASS);
        assertThat(Ruling.again(measured, 1.8).decision()).isEqualTo(Decision.FAIL);
    }

    @Test
    void thresholdAndCreditAreThoseOfTheNewTarget() {
        SpeedupResult measured = parallel(Collections.nCopies(16, block(1.94, 1.3)));
        Ruling ruling = Ruling.again(measured, 1.9);
        double threshold = ruling.samples().capacity().orElseThrow().passThreshold();
        assertThat(threshold).isGreaterThan(1.6);
        assertThat(ruling.samples().plan().target()).isEqualTo(1.9);
        assertThat(ruling.credit())
                .hasValueSatisfying(credit -> assertThat(credit).isEqualByComparingTo("0.4"));
    }

    @Test
    void fiveSamplesAreTooFewForATargetThatTheyDoNotReach() {
        SpeedupResult measured = parallel(Collections.nCopies(5, block(1.94, 1.4)));
        assertThat(Ruling.again(measured, 1.5).decision()).isEqualTo(Decision.PASS);
        assertThat(Ruling.again(measured, 1.9).decision()).isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void aBlockThatWasDroppedForBusyCoresStillTellsHowFastTheBaselineIs() {
        List<SpeedupBlock> blocks = new ArrayList<>(Collections.nCopies(20, block(1.2, 1.0)));
        blocks.addAll(Collections.nCopies(12, block(1.94, 2.0)));
        SpeedupResult measured = parallel(blocks);
        assertThat(measured.blocks()).filteredOn(b -> b.dropped().isPresent()).hasSize(20);
        assertThat(Ruling.again(measured, 1.5).decision())
                .as("the baseline's cap is 1.15 times that of the busy blocks")
                .isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void anAlgorithmIsDecidedByItsRatiosAlone() {
        assertThat(Ruling.again(algorithmic(5, 95), 100).decision()).isEqualTo(Decision.PASS);
        assertThat(Ruling.again(algorithmic(12, 95), 1_000).decision()).isEqualTo(Decision.FAIL);
        assertThat(Ruling.again(algorithmic(12, 95), 1_000).credit()).contains(BigDecimal.ZERO);
    }

    @Test
    void whatWasMeasuredInParallelMustSayWhatTheCoresWereWorth() {
        SpeedupResult without = new SpeedupResult(
                new SpeedupPlan(SpeedupRule.THREADS, 1.5, 2, Trials.WARM, PROGRAMS),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThatThrownBy(() -> Ruling.again(without, 1.4)).hasMessageContaining("what the cores were worth");
    }

    private static Ruling ruling(Decision decision, double ratio) {
        return new Ruling(decision, parallel(Collections.nCopies(16, block(1.94, ratio))));
    }

    @Test
    void aPassIsNeverTakenBack() {
        Ruling pass = ruling(Decision.PASS, 1.5);
        Ruling fail = ruling(Decision.FAIL, 1.2);
        assertThat(pass.orLater(fail)).isSameAs(pass);
        assertThat(fail.orLater(pass)).isSameAs(pass);
    }

    @Test
    void aMachineThatCantTellUndoesNothing() {
        Ruling fail = ruling(Decision.FAIL, 1.0);
        Ruling pending = ruling(Decision.UNMEASURABLE, 1.4);
        assertThat(fail.orLater(pending)).isSameAs(fail);
        assertThat(pending.orLater(fail)).isSameAs(fail);
    }

    @Test
    void aRepeatedFailCountsWithTheBetterCredit() {
        Ruling better = ruling(Decision.FAIL, 1.3);
        Ruling worse = ruling(Decision.FAIL, 1.2);
        assertThat(better.orLater(worse)).isSameAs(better);
        assertThat(worse.orLater(better)).isSameAs(better);
    }
}
