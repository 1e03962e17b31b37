package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final int BUDGET = 100;

    @Test
    void itMarksWhatLiesBetweenTheSameBeginningAndTheSameEnd() {
        Difference difference = Difference.of("[1, 2, 3]", "[1, 5, 3]", BUDGET);
        assertThat(difference.expected()).isEqualTo(new Difference.Side("[1, ", "2", ", 3]"));
        assertThat(difference.actual()).isEqualTo(new Difference.Side("[1, ", "5", ", 3]"));
    }

    @Test
    void whatIsMissingOnOneSideIsEmptyThere() {
        Difference difference = Difference.of("aa", "aaa", BUDGET);
        assertThat(difference.expected()).isEqualTo(new Difference.Side("aa", "", ""));
        assertThat(difference.actual()).isEqualTo(new Difference.Side("aa", "a", ""));
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        Difference difference = Difference.of("\ud83d\ude00", "\ud83d\ude01", BUDGET);
        assertThat(difference.expected().different()).isEqualTo("\ud83d\ude00");
        assertThat(Difference.of("\ud83d\ude00", "\ud83e\ude00", BUDGET)
                        .actual()
                        .different())
                .isEqualTo("\ud83e\ude00");
    }

    @Test
    void equalTextsAreSaidToLookTheSame() {
        assertThat(Difference.of("1", "1", BUDGET).note()).contains("types");
    }

    @Test
    void aLongCommonPartIsShortened() {
        Difference difference = Difference.of("x".repeat(5000) + "a", "x".repeat(5000) + "b", BUDGET);
        assertThat(difference.expected().before()).isEqualTo("…" + "x".repeat(200));
    }
}
