package io.github.mvngrade.model.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.github.mvngrade.model.curve.Amdahl.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmdahlTest {
    private static double fitted(Point... points) {
        return Amdahl.fit(List.of(points)).orElseThrow().serialFraction();
    }

    @Test
    void karpAndFlattsFractionIsWhatTheirFormulaSays() {
        // (1/1.6 - 1/2) / (1 - 1/2) = .125 / .5, and (1/2.5 - 1/4) / (1 - 1/4) = .15 / .75
        assertThat(Amdahl.karpFlatt(1.6, 2)).isCloseTo(.25, offset(1e-12));
        assertThat(Amdahl.karpFlatt(2.5, 4)).isCloseTo(.2, offset(1e-12));
        assertThat(Amdahl.karpFlatt(4, 4)).isZero();
        assertThat(Amdahl.karpFlatt(1, 4)).isEqualTo(1);
    }

    @Test
    void theFitWeighsEachPointByItsShareOfParallelWork() {
        // above: .125 * .5 + .15 * .75 = .0625 + .1125 = .175; below: .25 + .5625 = .8125
        assertThat(fitted(new Point(1, 1), new Point(2, 1.6), new Point(4, 2.5)))
                .isCloseTo(.175 / .8125, offset(1e-12));
    }

    @Test
    void speedupsThatFollowTheLawAreFittedExactly() {
        Amdahl law = new Amdahl(.1);
        assertThat(law.speedup(1)).isEqualTo(1);
        assertThat(law.speedup(2)).isCloseTo(1 / .55, offset(1e-12));
        assertThat(fitted(new Point(2, law.speedup(2)), new Point(3, law.speedup(3)), new Point(8, law.speedup(8))))
                .isCloseTo(.1, offset(1e-12));
    }

    @Test
    void theFractionStaysInItsRange() {
        assertThat(fitted(new Point(2, 2.5))).isZero();
        assertThat(fitted(new Point(2, .4))).isEqualTo(1);
        assertThatThrownBy(() -> new Amdahl(Double.NaN)).hasMessageContaining("from 0 to 1, but is NaN");
    }

    @Test
    void oneWorkerAloneFitsNothing() {
        assertThat(Amdahl.fit(List.of(new Point(1, 1)))).isEmpty();
    }
}
