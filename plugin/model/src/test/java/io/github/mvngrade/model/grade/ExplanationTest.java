package io.github.mvngrade.model.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.Explanation.Cause;
import io.github.mvngrade.model.grade.Explanation.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void itsCauseIsTheGradeUnlessSaidOtherwise() {
        assertThat(Explanation.NONE)
                .isEqualTo(new Explanation("", Optional.empty(), Optional.empty(), Cause.GRADE, Reason.NONE));
        assertThat(Explanation.of("no").cause()).isEqualTo(Cause.GRADE);
        assertThat(new Explanation("no", Optional.of("1"), Optional.of("2")).cause())
                .isEqualTo(Cause.GRADE);
        assertThat(Explanation.leftOut("no").cause()).isEqualTo(Cause.REQUEST);
        assertThat(Explanation.fault("no").cause()).isEqualTo(Cause.FAULT);
    }

    @Test
    void otherWordsKeepTheCauseAloneAndCompareNothing() {
        Explanation whole = new Explanation("no", Optional.of("1"), Optional.of("2"), Cause.FAULT, Reason.TOO_SLOW);
        assertThat(whole.inWords("other"))
                .isEqualTo(new Explanation("other", Optional.empty(), Optional.empty(), Cause.FAULT, Reason.NONE));
        assertThat(Explanation.leftOut("no").inWords("other")).isEqualTo(Explanation.leftOut("other"));
    }
}
