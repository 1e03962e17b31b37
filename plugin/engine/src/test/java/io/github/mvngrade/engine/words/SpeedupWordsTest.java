package io.github.mvngrade.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.measure.Measured;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeedupWordsTest {
    @Test
    void aWrongAnswerIsShownBesideTheRightOne() {
        SpeedupResult nothing = new SpeedupResult(
                new SpeedupPlan(SpeedupRule.ALGORITHMIC, 2, 1, Trials.WARM, new SpeedupPlan.Programs("B", "C", "")),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Explanation why =
                SpeedupWords.wrong(new Measured.WrongAnswer(new Answer("a0", "55"), new Answer("b1", "89"), nothing));
        assertThat(why.message()).isEqualTo("The answer of a timed run is wrong; a fast wrong answer earns nothing.");
        assertThat(why.expected()).contains("55");
        assertThat(why.actual()).contains("89");
        assertThat(why.reason()).isEqualTo(Explanation.Reason.WRONG_ANSWER);
    }
}
