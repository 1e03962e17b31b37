package io.github.mvngrade.engine.speedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.mvngrade.engine.speedup.GroupSequentialBounds.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupSequentialBoundsTest {
    private static final double TINY = 1e-15;

    @Test
    void thePassTableIsTheSimulators() {
        assertThat(needs(Evidence.PASS)).containsExactly(5, 10, 11, 14, 16, 19, 23, 28, 33, 40);
        assertThat(Evidence.PASS.spent()).isCloseTo(0.047767316713072314, within(TINY));
    }

    @Test
    void theFailTableIsTheSimulators() {
        assertThat(needs(Evidence.FAIL)).containsExactly(16, 21, 24, 28, 34, 41, 49);
        assertThat(Evidence.FAIL.spent()).isCloseTo(0.0008632546610848732, within(TINY));
    }

    @Test
    void theGrossTableIsTheSimulators() {
        assertThat(needs(Evidence.GROSS)).containsExactly(6, 8, 9);
        assertThat(Evidence.GROSS.spent()).isCloseTo(0.00012616089600000008, within(TINY));
    }

    @Test
    void oneLookIsAPlainBinomialTest() {
        GroupSequentialBounds bounds = GroupSequentialBounds.of(.5, .05, List.of(10));
        assertThat(bounds.looks()).containsExactly(new Look(10, 9));
        assertThat(bounds.spent()).isCloseTo(11 / 1024.0, within(TINY));
    }

    @Test
    void aBoundIsCrossedAtALookOnly() {
        double[] ratios = {1, 1, 1, 1, 1, -1};
        assertThat(Evidence.PASS.crossedBy(new double[] {1, 1, 1, 1}, ratio -> ratio > 0))
                .isFalse();
        assertThat(Evidence.PASS.crossedBy(ratios, ratio -> ratio > 0)).isTrue();
        assertThat(Evidence.PASS.crossedBy(new double[] {-1, 1, 1, 1, 1, 1}, ratio -> ratio > 0))
                .isFalse();
    }

    @Test
    void looksThatDontRiseAreRefused() {
        assertThatThrownBy(() -> GroupSequentialBounds.of(.5, .05, List.of(5, 5)))
                .hasMessage("Looks must be rising numbers from 1, but are [5, 5]");
        assertThatThrownBy(() -> GroupSequentialBounds.of(.5, .05, List.of()))
                .hasMessage("Bounds need at least one look");
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> GroupSequentialBounds.of(1, .05, List.of(5)))
                .hasMessage("p0 must be above 0 and below 1, but is 1.0");
        assertThatThrownBy(() -> GroupSequentialBounds.of(.5, Double.NaN, List.of(5)))
                .hasMessage("alpha must be above 0 and below 1, but is NaN");
    }

    private static List<Integer> needs(GroupSequentialBounds bounds) {
        return bounds.looks().stream().map(Look::need).toList();
    }
}
