package io.github.mvngrade.model.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.github.mvngrade.model.curve.ComparisonPlan.Way;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private static final Way ONE = new Way("p.One", "one after another");
    private static final Way TWO = new Way("p.Two", "in threads");
    private static final ComparisonPlan PLAN = new ComparisonPlan("100,000 squares", 2, List.of(ONE, TWO));

    private static ComparisonResult.Runs runs(Way way, Double... seconds) {
        return new ComparisonResult.Runs(way, List.of(seconds), Optional.empty());
    }

    private static ComparisonResult result(ComparisonResult.Runs... ways) {
        return new ComparisonResult(PLAN, 2, List.of(ways), Optional.empty());
    }

    private static ComparisonPlan ofWays(int count) {
        return new ComparisonPlan(
                "w",
                1,
                IntStream.range(0, count)
                        .mapToObj(i -> new Way("p.W" + i, "w" + i))
                        .toList());
    }

    @Test
    void eachMedianIsComparedWithThatOfTheFirstWay() {
        ComparisonResult result = result(runs(ONE, 2.0, 9.0, 1.9), runs(TWO, 6.4, 6.0));
        assertThat(result.relative(result.ways().get(0))).contains(1.0);
        assertThat(result.relative(result.ways().get(1)).orElseThrow()).isCloseTo(3.1, offset(1e-12));
        assertThat(result.measured()).isTrue();
    }

    @Test
    void withoutATimeOfEitherNothingIsCompared() {
        ComparisonResult first = result(runs(ONE), runs(TWO, 1.0));
        assertThat(first.relative(first.ways().get(1))).isEmpty();
        ComparisonResult second = result(runs(ONE, 1.0), runs(TWO));
        assertThat(second.relative(second.ways().get(1))).isEmpty();
        assertThat(second.measured()).isTrue();
        assertThat(result(runs(ONE), runs(TWO)).measured()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void tooFewOrTooManyWaysAreRefused(int count) {
        assertThatThrownBy(() -> ofWays(count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Comparison needs 2 ways or more, and 8 at most, but has " + count);
    }

    @Test
    void eightWaysAreTheMost() {
        assertThat(ofWays(8).ways()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void noWorkersOrTooManyAreRefused(int workers) {
        assertThatThrownBy(() -> new ComparisonPlan("w", workers, List.of(ONE, TWO)))
                .hasMessage("@Comparison needs 1 worker or more, and 64 at most, but has workers = " + workers);
    }

    @Test
    void waysAndWorkHaveNames() {
        assertThatThrownBy(() -> new Way("p.One", " ")).hasMessageContaining("way p.One has a blank name");
        assertThatThrownBy(() -> new ComparisonPlan("", 2, List.of(ONE, TWO)))
                .hasMessageStartingWith("@Comparison needs words for its work");
        assertThatThrownBy(() -> new ComparisonPlan("w", 2, List.of(ONE, TWO, new Way("p.Three", "in threads"))))
                .hasMessageContaining("two ways that are named \"in threads\"");
    }

    @Test
    void aResultHasTheWaysOfItsPlanAndACore() {
        assertThatThrownBy(() -> result(runs(TWO), runs(ONE))).hasMessageContaining("has the ways of its plan");
        assertThatThrownBy(() -> result(runs(ONE))).hasMessageContaining("has the ways of its plan");
        assertThatThrownBy(() -> new ComparisonResult(PLAN, 0, List.of(runs(ONE), runs(TWO)), Optional.empty()))
                .hasMessageContaining("needs 1 core or more");
        assertThatThrownBy(() -> runs(ONE, -1.0)).hasMessageContaining("must be positive seconds");
    }
}
