package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
    /** What a text begins with in a digest, except for its length. */
    private static final String STRING = "\0\u0010java.lang.String";

    private static Object[] pair(Object one, Object other) {
        return new Object[] {one, other};
    }

    private static Map<Object, Object> ordered(Object... keysAndValues) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static Stream<Object[]> equalAnswers() {
        return Stream.of(
                pair(null, null),
                pair(Long.valueOf(1_000_000), Long.parseLong("1000000")),
                pair(new BigInteger("12345678901234567890"), new BigInteger("12345678901234567890")),
                pair(Double.NaN, 0.0 / 0.0),
                pair(List.of(1, 2), new LinkedList<>(List.of(1, 2))),
                pair(new ArrayList<>(), Collections.emptyList()),
                pair(List.of(List.of("a")), Arrays.asList(Arrays.asList("a"))),
                pair(new LinkedHashSet<>(List.of("b", "a")), new TreeSet<>(List.of("a", "b"))),
                pair(ordered("b", 2, "a", 1), new TreeMap<>(Map.of("a", 1, "b", 2))),
                pair(Set.of(Set.of(1, 2), Set.of(3)), Set.of(Set.of(3), Set.of(2, 1))),
                pair(new int[] {1, 2}, new int[] {1, 2}),
                pair(new int[][] {{1}, {}}, new int[][] {{1}, {}}));
    }

    @ParameterizedTest
    @MethodSource("equalAnswers")
    void equalValuesAreTheSameAnswerWhateverHoldsThem(Object one, Object other) {
        assertThat(Answers.of(one).sameAs(Answers.of(other))).isTrue();
    }

    static Stream<Object[]> differentAnswers() {
        return Stream.of(
                pair(null, "null"),
                pair(1, 1L),
                pair(1, "1"),
                pair('1', "1"),
                pair(1.0, 1.0f),
                pair(0.0, -0.0),
                pair(new BigDecimal("1.0"), new BigDecimal("1.00")),
                pair(true, false),
                pair(List.of(1, 2), List.of(2, 1)),
                pair(List.of(1, 2), List.of(1, 2, 2)),
                pair(List.of(1), Set.of(1)),
                pair(List.of(), Set.of()),
                pair(List.of(), Map.of()),
                pair(Set.of(), Map.of()),
                pair(List.of(List.of(1), 2), List.of(List.of(1, 2))),
                pair(List.of("a", "b" + STRING + "c"), List.of("a" + STRING + "b", "c")),
                pair(new Object[] {new Object[] {1}, 2}, new Object[] {new Object[] {1, 2}}),
                pair(List.of("ab", "c"), List.of("a", "bc")),
                pair(List.of(List.of(1), List.of()), List.of(List.of(), List.of(1))),
                pair(Set.of(1, 2), Set.of(1, 3)),
                pair(ordered("a", "b"), ordered("b", "a")),
                pair(ordered("a", 1, "b", 2), ordered("a", 2, "b", 1)),
                pair(new int[] {1}, new long[] {1}),
                pair(new int[] {1, 2}, new int[] {2, 1}),
                pair(new Integer[] {1}, new int[] {1}),
                pair(new int[][] {{1}, {2}}, new int[][] {{1, 2}}));
    }

    @ParameterizedTest
    @MethodSource("differentAnswers")
    void valuesThatDifferInTypeOrderOrContentAreDifferentAnswers(Object one, Object other) {
        assertThat(Answers.of(one).sameAs(Answers.of(other))).isFalse();
    }

    /** Could say that it is equal to everything. */
    private static final class OwnList extends ArrayList<Integer> {
        private static final long serialVersionUID = 1L;
    }

    private static final class OwnSet extends LinkedHashSet<Integer> {
        private static final long serialVersionUID = 1L;
    }

    private static final class OwnMap extends LinkedHashMap<Integer, Integer> {
        private static final long serialVersionUID = 1L;
    }

    static Stream<Object> answersWithASubmissionsOwnTypes() {
        Object own = new OwnList();
        return Stream.of(
                own,
                new OwnSet(),
                new OwnMap(),
                List.of(own),
                Set.of(own),
                ordered(own, 1),
                ordered(1, own),
                new Object[] {own},
                List.of(Map.of(1, List.of(own))));
    }

    @ParameterizedTest
    @MethodSource("answersWithASubmissionsOwnTypes")
    void aTypeOfASubmissionsIsRefusedWhereverItStands(Object answer) {
        assertThatThrownBy(() -> Answers.of(answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "An answer must be made of the JDK's values (boxes, String, arrays, List, Set, Map), but"
                                + " holds a " + AnswersTest.class.getName() + "$Own");
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThatThrownBy(() -> Answers.of(new ArrayDeque<>(List.of(1)))).hasMessageContaining("java.util.ArrayDeque");
        assertThatThrownBy(() -> Answers.of(new Object())).hasMessageContaining("java.lang.Object");
    }

    @Test
    void anArrayIsShownByItsContent() {
        assertThat(Answers.of(new int[] {1, 2}).shown()).isEqualTo("[1, 2]");
        assertThat(Answers.of(new boolean[0]).shown()).isEqualTo("[]");
        assertThat(Answers.of(new long[][] {{1}, {}, {2, 3}}).shown()).isEqualTo("[[1], [], [2, 3]]");
        assertThat(Answers.of(new int[1_000]).shown())
                .hasSize(201)
                .startsWith("[0, 0, ")
                .endsWith("…");
        assertThat(Answers.of(new byte[100_000][2]).shown()).hasSize(201);
    }

    @Test
    void anAnswerIsShownInOneShortLine() {
        assertThat(Answers.of(List.of(1, "b")).shown()).isEqualTo("[1, b]");
        assertThat(Answers.of(null).shown()).isEqualTo("null");
        assertThat(Answers.of("x".repeat(200)).shown()).isEqualTo("x".repeat(200));
        assertThat(Answers.of("x".repeat(201)).shown()).isEqualTo("x".repeat(200) + "…");
        assertThat(Answers.of(new String[] {"a", null}).shown()).isEqualTo("[a, null]");
    }
}
