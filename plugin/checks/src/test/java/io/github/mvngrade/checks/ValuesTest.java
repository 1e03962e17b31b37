package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** What {@link Call} takes for the same, and how it says where values differ. */
class ValuesTest {
    private static final Call.Demand IT = Call.of("it()").lookAt("it");

    private record Pair(int[] first, List<String> second) {}

    static Stream<Arguments> alike() {
        return Stream.of(
                Arguments.of(List.of(new int[] {1, 2}), new LinkedList<>(List.of(new int[] {1, 2}))),
                Arguments.of(Map.of("a", List.of(new long[] {3})), new TreeMap<>(Map.of("a", List.of(new long[] {3})))),
                Arguments.of(Optional.of(new String[] {"x"}), Optional.of(new String[] {"x"})),
                Arguments.of(Map.entry("k", new double[] {0.5}), Map.entry("k", new double[] {0.5})),
                Arguments.of(Set.of(List.of(1), List.of(2)), new LinkedHashSet<>(List.of(List.of(2), List.of(1)))),
                Arguments.of(new Object[] {1, new char[] {'c'}}, new Object[] {1, new char[] {'c'}}),
                Arguments.of(new ArrayDeque<>(List.of(1, 2)), Collections.unmodifiableCollection(List.of(1, 2))),
                Arguments.of(new Pair(new int[] {1}, List.of("b")), new Pair(new int[] {1}, List.of("b"))),
                Arguments.of(Arrays.asList(null, 1), Arrays.asList(null, 1)),
                Arguments.of(Thread.State.NEW, Thread.State.NEW));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void valuesOfTheSameContentAreTheSame(Object expected, Object actual) {
        assertThatCode(() -> IT.mustReturn(expected, () -> actual)).doesNotThrowAnyException();
        assertThatCode(() -> IT.must("do it", expected, actual)).doesNotThrowAnyException();
    }

    static Stream<Arguments> different() {
        return Stream.of(
                Arguments.of(List.of(new int[] {1, 2}), List.of(new int[] {1, 3}), ""),
                Arguments.of(
                        List.of(1, 2, 3), List.of(1, 3, 2), "in another order: the first that differs is at index 1."),
                Arguments.of(new int[] {1, 2, 3}, new int[] {1, 2, 4}, "The first element that differs is at index 2."),
                Arguments.of(
                        List.of(1, 2, 3),
                        List.of(1),
                        "Up to index 0 all is right; after that, 2 elements are missing."),
                Arguments.of(
                        List.of(1),
                        List.of(1, 2),
                        "Up to index 0 all is right; after that, there is 1 element too many."),
                Arguments.of(Map.of("a", 1), Map.of("a", 2), "The value of a differs."),
                Arguments.of(Map.of("a", 1), Map.of(), "The key a is missing."),
                Arguments.of(Map.of(), Map.of(List.of(7), 1), "The key [7] is one too many."),
                Arguments.of(Set.of("a", "b"), Set.of("b", "c"), "Missing: a. Too much: c."),
                Arguments.of(3, 3L, "The values look alike, but one is of type Integer, the other of type Long."),
                Arguments.of(
                        List.of(1),
                        new int[] {1},
                        "The values look alike, but one is of type List, the other of type int[]."),
                Arguments.of(List.of(1), List.of(1L), "The values look alike, but aren't of the same types."),
                Arguments.of(new Pair(new int[] {1}, List.of()), new Pair(new int[] {2}, List.of()), ""),
                Arguments.of(new BigDecimal("1.0"), new BigDecimal("1.00"), ""),
                Arguments.of(Optional.empty(), null, ""));
    }

    @ParameterizedTest
    @MethodSource("different")
    void theFirstDifferenceIsNamed(Object expected, Object actual, String note) {
        assertThatThrownBy(() -> IT.must("do it", expected, actual))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("it() must do it. ")
                .hasMessageContaining((note + " Look at it.").strip());
    }

    @Test
    void aLongListIsShownWhereItDiffers() {
        List<Integer> expected = IntStream.range(0, 100_000).boxed().toList();
        List<Integer> actual = new ArrayList<>(expected);
        actual.set(70_000, -1);
        assertThatThrownBy(() -> IT.mustReturn(expected, () -> actual))
                .hasMessageStartingWith("it() must return the expected value."
                        + " The first element that differs is at index 70,000. Look at it."
                        + " ==> expected: <[69,997 more ..., 69997, 69998, 69999, 70000, 70001")
                .hasMessageContaining("but was: <[69,997 more ..., 69997, 69998, 69999, -1, 70001")
                .hasMessageContaining(" more]>")
                .satisfies(failed -> assertThat(failed.getMessage()).hasSizeLessThan(1_000));
    }

    @Test
    void aLongTextIsShownWhereItDiffers() {
        String start = "x".repeat(5_000);
        assertThatThrownBy(() -> IT.mustReturn(start + "right" + start, () -> start + "wrong" + start))
                .hasMessageContaining("expected: <[... 4,960 characters left out ...] xxx")
                .hasMessageContaining("xxrightxx")
                .hasMessageContaining("xxwrongxx")
                .satisfies(failed -> assertThat(failed.getMessage()).hasSizeLessThan(1_200));
    }

    @Test
    void anyOrderWillDoIfEachElementIsThereAsOften() {
        List<Integer> squares = List.of(1, 4, 9, 9);
        assertThatCode(() -> IT.mustReturnInAnyOrder(squares, () -> Arrays.asList(9, 1, 9, 4)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> IT.mustReturnInAnyOrder(squares, () -> List.of(9, 4, 4, 16)))
                .hasMessage("it() must return, in any order, [1, 4, 9, 9]. Missing: 1, 9. Too much: 4, 16. Look at it."
                        + " ==> expected: <[1, 4, 9, 9]> but was: <[9, 4, 4, 16]>");
        assertThatThrownBy(() -> IT.mustReturnInAnyOrder(squares, List::of))
                .hasMessageContaining("Missing: 1, 4, 9 (2 times). Look at it.");
        assertThatThrownBy(() -> IT.mustReturnInAnyOrder(squares, () -> null)).hasMessageEndingWith("but was: <null>");
        assertThatThrownBy(() -> IT.mustReturnInAnyOrder(squares, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("but it threw IllegalStateException");
    }

    @Test
    void aConditionIsToldWithItsWordsAndTheValue() {
        Call.Demand ranges =
                Call.of("ranges(10, 4)").because("each number is squared once").lookAt("how it divides");
        assertThatCode(() -> ranges.mustHold("cover each index", true, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ranges.mustHold("cover each index", false, List.of(new int[] {0, 2})))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("ranges(10, 4) must cover each index, because each number is squared once. It was [[0, 2]]."
                        + " Look at how it divides.");
    }

    @Test
    void aListThatHoldsItselfHasNoEndAndIsComparedAllTheSame() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> IT.mustHold("end", false, List.of())).isInstanceOf(AssertionFailedError.class);
        assertThatThrownBy(() -> IT.mustReturn(List.of(1), () -> endless)).isInstanceOf(AssertionFailedError.class);
    }
}
