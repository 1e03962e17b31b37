package io.github.mvngrade.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a1", "lru-order", "x-2-y", "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-abcdef"})
    void lowerCaseWordsJoinedByHyphensAreIds(String value) {
        assertThat(new CheckId(value)).hasToString(value);
        assertThat(new ExerciseId(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "lruOrder",
                "1a",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "a.b",
                "a b",
                "a/b",
                "..",
                "ä",
                "a\n",
                "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-abcdefg"
            })
    void everythingElseIsRefusedByName(String value) {
        assertThatThrownBy(() -> new CheckId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A check's id must be lower-case words joined by hyphens, at most 60 characters, but is \""
                        + value + '"');
        assertThatThrownBy(() -> new ExerciseId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("An exercise's id must be");
    }

    @Test
    void sixtyCharactersAreTheMost() {
        assertThat(new CheckId("a".repeat(60)).value()).hasSize(60);
        assertThatThrownBy(() -> new CheckId("a".repeat(61))).isInstanceOf(IllegalArgumentException.class);
    }
}
