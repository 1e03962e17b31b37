package io.github.mvngrade.engine.speedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AlgorithmicDeciderTest {
    private static final AlgorithmicDecider TEN = new AlgorithmicDecider(10);

    /** One line of the file: what the simulator decided, and after how many blocks. */
    private record Case(
            AlgorithmicDecider decider, int blocks, Decision decision, boolean atLast, List<Double> ratios) {
        static Case of(String line) {
            String[] cells = line.split(",");
            List<Double> ratios =
                    Arrays.stream(cells[4].split(" ")).map(Double::valueOf).toList();
            return new Case(
                    new AlgorithmicDecider(Double.parseDouble(cells[0])),
                    Integer.parseInt(cells[1]),
                    Decision.valueOf(cells[2]),
                    cells[3].equals("final"),
                    ratios);
        }
    }

    @TestFactory
    Stream<DynamicTest> itDecidesAsTheSimulatorDoes() throws IOException {
        List<Case> cases = read();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(300);
        assertThat(cases.stream().map(Case::decision)).contains(Decision.values());
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.decision() + " of " + each.decider().target() + " after " + each.blocks(),
                        () -> itDecidesTheSameAtTheSameBlock(each)));
    }

    private static void itDecidesTheSameAtTheSameBlock(Case each) {
        for (int blocks = 0; blocks < each.blocks(); blocks++) {
            assertThat(each.decider().decide(each.ratios().subList(0, blocks))).isEmpty();
        }
        assertThat(each.decider().decideAtLast(each.ratios())).isEqualTo(each.decision());
        if (!each.atLast()) {
            assertThat(each.decider().decide(each.ratios())).contains(each.decision());
        }
    }

    @Test
    void withoutABlockNothingIsDecidedUnlessItMustBe() {
        assertThat(TEN.decide(List.of())).isEmpty();
        assertThat(TEN.decideAtLast(List.of())).isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void fiveBlocksAboveTheThresholdPass() {
        assertThat(TEN.decide(Collections.nCopies(4, 9.1))).isEmpty();
        assertThat(TEN.decide(Collections.nCopies(5, 9.1))).contains(Decision.PASS);
    }

    @Test
    void aRatioExactlyAtTheThresholdSpeaksForNoPassButItsMedianDoesAtTheCap() {
        List<Double> exact = Collections.nCopies(12, TEN.passThreshold());
        assertThat(TEN.decide(exact)).isEmpty();
        assertThat(TEN.decideAtLast(exact)).isEqualTo(Decision.PASS);
        assertThat(TEN.decideAtLast(exact.subList(1, 12))).isEqualTo(Decision.UNMEASURABLE);
    }

    @Test
    void sixGrossMissesFail() {
        assertThat(TEN.decide(Collections.nCopies(6, 7.1))).contains(Decision.FAIL);
        assertThat(TEN.decide(Collections.nCopies(6, 7.3))).isEmpty();
        assertThat(TEN.decide(Collections.nCopies(16, 7.3))).contains(Decision.FAIL);
    }

    @Test
    void aDecisionStandsWhateverFollows() {
        List<Double> ratios = Stream.concat(
                        Stream.generate(() -> 20.0).limit(5),
                        Stream.generate(() -> 1.0).limit(55))
                .toList();
        assertThat(TEN.decide(ratios)).isEqualTo(Optional.of(Decision.PASS));
    }

    @Test
    void aRatioThatIsNoneIsRefused() {
        assertThatThrownBy(() -> TEN.decide(List.of(0.0))).hasMessageContaining("positive and finite, but is 0.0");
        assertThatThrownBy(() -> TEN.decideAtLast(List.of(Double.NaN))).hasMessageContaining("but is NaN");
    }

    @Test
    void aTargetThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new AlgorithmicDecider(1)).hasMessageContaining("above 1, but is 1.0");
        assertThatThrownBy(() -> new AlgorithmicDecider(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Case> read() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AlgorithmicDeciderTest.class.getResourceAsStream("algorithmic-cases.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(Case::of).toList();
        }
    }
}
