package io.github.mvngrade.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.protocol.Answer;
import org.junit.jupiter.api.Test;

class SpeedupWordsTest {
    @Test
    void aWrongAnswerIsShownBesideTheRightOne() {
        Explanation why = SpeedupWords.wrong(new Answer("a0", "55"), new Answer("b1", "89"));
        assertThat(why.message()).isEqualTo("The answer of a timed run is wrong; a fast wrong answer earns nothing.");
        assertThat(why.expected()).contains("55");
        assertThat(why.actual()).contains("89");
        assertThat(why.reason()).isEqualTo(Explanation.Reason.WRONG_ANSWER);
    }
}
