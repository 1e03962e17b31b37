package io.github.mvngrade.batch.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.plan.Loss.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The grade of {@link RubricTest} loses check whole as a whole, and a half of check parted. */
class LikenessTest {
    private static final Loss WHOLE = new Loss(new CheckId("whole"));

    private static Loss parted(String points) {
        return new Loss(new CheckId("parted"), Optional.of(Range.exactly(Points.of(points))));
    }

    @Test
    void whoLosesTheSameLooksAlike() {
        Likeness likeness = new Likeness(Map.of(
                "both", List.of(WHOLE, parted("1")),
                "too", List.of(parted("1"), WHOLE),
                "less", List.of(WHOLE),
                "more", List.of(WHOLE, new Loss(new CheckId("parted"))),
                "other", List.of(parted("2"))));
        assertThat(likeness.of(RubricTest.grade())).containsExactly("both", "too");
        assertThat(Likeness.NONE.of(RubricTest.grade())).isEmpty();
    }

    @Test
    void whoeverLosesNothingLooksLikeNobody() {
        Likeness likeness = new Likeness(Map.of("nothing", List.of()));
        assertThat(likeness.of(Rubric.adjusted(
                        RubricTest.grade(),
                        List.of(RubricTest.adjustment("whole", "2"), RubricTest.adjustment("parted", "2")))))
                .isEmpty();
    }
}
