package io.github.mvngrade.engine.speedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParallelDeciderTest {
    private static final SpeedupBlock.Period THEN = new SpeedupBlock.Period(Instant.EPOCH, Instant.EPOCH);
    private static final CapacitySamples QUIET = new CapacitySamples(2, Collections.nCopies(5, 1.94));
    private static final ParallelDecider DECIDER = new ParallelDecider(2, 1.5);

    /** One line of the recorded cases. */
    record Case(String[] parts) {
        int workers() {
            return Integer.parseInt(parts[0]);
        }

        double number(int part) {
            return Double.parseDouble(parts[part]);
        }

        CapacitySamples samples() {
            return new CapacitySamples(
                    workers(),
                    Stream.of(parts[9].split(" ")).map(Double::valueOf).toList());
        }

        List<SpeedupBlock> blocks() {
            return parts.length < 11 || parts[10].isEmpty()
                    ? List.of()
                    : Stream.of(parts[10].split(" ")).map(Case::block).toList();
        }

        double startSeconds() {
            return parts.length < 12 ? 0 : number(11);
        }

        private static SpeedupBlock block(String text) {
            double[] v =
                    Stream.of(text.split("/")).mapToDouble(Double::parseDouble).toArray();
            return ParallelDeciderTest.block(v[0], v[1], v[2], v[3], v[4]);
        }
    }

    static List<Case> recorded() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ParallelDeciderTest.class.getResourceAsStream("parallel-decider-cases.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Case(line.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpeedupBlock block(double before, double after, double foreign, double baseline, double contender) {
        return new SpeedupBlock(
                THEN,
                baseline,
                contender,
                Optional.of(new SpeedupBlock.Conditions(before, after, foreign, contender, .06)),
                Optional.empty());
    }

    private static List<SpeedupBlock> blocks(int count, double ratio) {
        return Collections.nCopies(count, block(1.94, 1.94, 0, ratio, 1));
    }

    @Test
    void thereAreCasesOfEveryVerdict() {
        assertThat(recorded()).hasSizeGreaterThan(100);
        assertThat(recorded())
                .extracting(recorded -> recorded.parts()[4])
                .contains("PASS", "FAIL", "UNMEASURABLE", "MORE");
        assertThat(recorded())
                .filteredOn(recorded -> recorded.startSeconds() > 0)
                .extracting(recorded -> recorded.parts()[4])
                .contains("PASS", "FAIL", "UNMEASURABLE", "MORE");
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void itDecidesAndEstimatesAsTheReferenceDid(Case recorded) {
        ParallelDecider decider =
                new ParallelDecider(recorded.workers(), recorded.number(1)).startingIn(recorded.startSeconds());
        CapacitySamples samples = recorded.samples();
        List<SpeedupBlock> blocks = recorded.blocks();
        int probes = (int) recorded.number(3);
        boolean last = recorded.number(2) == 1 || decider.full(samples, blocks);
        Optional<Decision> decision =
                last ? Optional.of(decider.decideAtLast(samples, blocks, probes)) : decider.decide(samples, blocks);
        assertThat(decision.map(Decision::name).orElse("MORE")).isEqualTo(recorded.parts()[4]);
        if (samples.enough()) {
            assertThat(samples.reference()).isEqualTo(recorded.number(8));
            double reach = decider.reach(samples, blocks).speedup();
            assertThat(decider.passThreshold(reach)).isCloseTo(recorded.number(7), within(1e-9));
            double estimate = Estimates.of(decider.ratios(samples, blocks))
                    .map(found -> found.median())
                    .orElse(0.0);
            assertThat(estimate).isCloseTo(recorded.number(6), within(1e-9));
        }
    }

    @Test
    void fiveBlocksAboveTheThresholdPassAndFourDoNot() {
        assertThat(DECIDER.decide(QUIET, blocks(4, 1.9))).isEmpty();
        assertThat(DECIDER.decide(QUIET, blocks(5, 1.9))).contains(Decision.PASS);
    }

    @Test
    void aBaselineThatVariesTooMuchFailsNobodyWhoseEstimatePasses() {
        List<SpeedupBlock> blocks = new ArrayList<>();
        for (int third = 0; third < 12; third++) {
            blocks.add(block(1.94, 1.94, 0, 1.00, .645));
            blocks.addAll(Collections.nCopies(2, block(1.94, 1.94, 0, 1.60, 1.03)));
        }
        assertThat(DECIDER.decideAtLast(QUIET, blocks, 0)).isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void aSequentialProgramInDisguiseFailsAfterSixCleanBlocks() {
        assertThat(DECIDER.decide(QUIET, blocks(5, 1.0))).isEmpty();
        assertThat(DECIDER.decide(QUIET, blocks(6, 1.0))).contains(Decision.FAIL);
    }

    @Test
    void blocksDuringWhichOthersUsedTheCoresCantFailAProgram() {
        List<SpeedupBlock> disturbed = Collections.nCopies(40, block(1.94, 1.94, 0.2, 1.0, 1));
        assertThat(DECIDER.decide(QUIET, disturbed)).isEmpty();
        assertThat(DECIDER.decideAtLast(QUIET, disturbed, 0)).isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void blocksBesideWhichTheCoresWereBusyDontCountAndSayWhy() {
        List<SpeedupBlock> busy = List.of(
                block(1.2, 1.94, 0, 1, 1),
                block(1.94, 1.3, 0, 1, 1),
                block(1.94, 1.94, 0, 1, 1),
                block(2.5, 1.9, 0, 1, 1));
        assertThat(DECIDER.marked(QUIET, busy))
                .extracting(block -> block.dropped().map(Drop::kind))
                .containsExactly(
                        Optional.of(Drop.Kind.BUSY_BEFORE),
                        Optional.of(Drop.Kind.BUSY_AFTER),
                        Optional.empty(),
                        Optional.of(Drop.Kind.BUSY_BEFORE));
    }

    @Test
    void aSlowBaselineDoesNotHelp() {
        List<SpeedupBlock> quick = blocks(4, 1.2);
        List<SpeedupBlock> all = Stream.concat(
                        quick.stream(), Stream.of(block(1.94, 1.94, 0, 12, 1), block(1.94, 1.94, 0, 12, 1)))
                .toList();
        assertThat(DECIDER.ratios(QUIET, all)).contains(12.0);
        assertThat(DECIDER.decide(QUIET, all)).isEmpty();
    }

    @Test
    void theTargetIsScaledToTheCapacityAndNeverRaised() {
        assertThat(DECIDER.passThreshold(1.94)).isCloseTo(1.35, within(1e-9));
        assertThat(DECIDER.passThreshold(2)).isEqualTo(DECIDER.passThreshold(1.94));
        assertThat(DECIDER.passThreshold(1.5)).isLessThan(1.2);
    }

    @Test
    void oneUsableCoreShowsAfterFifteenSamples() {
        assertThat(new CapacitySamples(2, Collections.nCopies(14, 1.0)).oneUsableCore())
                .isFalse();
        assertThat(new CapacitySamples(2, Collections.nCopies(15, 1.0)).oneUsableCore())
                .isTrue();
        assertThat(new CapacitySamples(2, List.of()).enough()).isFalse();
    }

    @Test
    void withoutAnyCapacityNothingIsDecided() {
        CapacitySamples poor = new CapacitySamples(2, List.of(1.1, 1.2));
        assertThat(DECIDER.decide(poor, blocks(20, 1.9))).isEmpty();
        assertThat(DECIDER.decideAtLast(poor, blocks(20, 1.9), 3)).isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void atTheCapAProgramNearItsTargetPassesByItsMedianAndNeverFailsWithoutEvidence() {
        double enough = DECIDER.passThreshold(1.94);
        List<SpeedupBlock> mixed = Stream.concat(blocks(10, enough + 0.01).stream(), blocks(9, enough - 0.01).stream())
                .toList();
        assertThat(DECIDER.decideAtLast(QUIET, mixed, 100)).isEqualTo(Decision.PASS);
        assertThat(DECIDER.decideAtLast(QUIET, blocks(11, enough - 0.001).subList(0, 4), 100))
                .isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void oneWorkerOrATargetOfOneIsRefused() {
        assertThatThrownBy(() -> new ParallelDecider(1, 1.5)).hasMessageContaining("needs 2 workers or more");
        assertThatThrownBy(() -> new ParallelDecider(2, 1.0)).hasMessageContaining("a target above 1");
    }
}
