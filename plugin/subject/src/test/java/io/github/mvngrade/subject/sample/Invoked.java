package io.github.mvngrade.subject.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks of several invocations each, or of none. */
public class Invoked {
    public Invoked() {}

    public static Stream<Integer> none() {
        return Stream.empty();
    }

    public static Stream<Integer> breaksOff() {
        return Stream.of(1, 2).peek(number -> assertTrue(number < 2, "no second number"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    public void allPass(int number) {
        assertTrue(number > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    public void theMiddleOneFails(int number) {
        assertEquals(2, number == 2 ? 0 : 2, "number " + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    public void twoFail(int number) {
        assertEquals(1, number, "number " + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    public void theLastOneAborts(int number) {
        assumeTrue(number < 3, "number " + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @ExtendWith(SkipsTheSecond.class)
    public void theLastOneIsSkipped(int number) {
        assertTrue(number > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @ExtendWith(SkipsTheSecond.class)
    public void oneFailsAndOneIsSkipped(int number) {
        assertEquals(0, number, "number " + number);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("none")
    public void hasNoArguments(int number) {
        assertTrue(number > 0);
    }

    @ParameterizedTest
    @MethodSource("breaksOff")
    public void itsSourceBreaksOff(int number) {
        assertTrue(number > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    public void changesTheLocaleEachTime(int number) {
        assertEquals("en", Locale.getDefault().getLanguage(), "number " + number);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @RepeatedTest(2)
    public void isRepeated() {
        assertTrue(true);
    }

    @TestFactory
    public List<DynamicNode> makesNoTest() {
        return List.of();
    }

    @TestFactory
    public List<DynamicNode> makesOnlyContainers() {
        return List.of(dynamicContainer("empty", List.of()), dynamicContainer("empty, too", List.of()));
    }

    @TestFactory
    public List<DynamicNode> makesTestsDeepDown() {
        return List.of(
                dynamicContainer("outer", List.of(dynamicContainer("inner", List.of(dynamicTest("fine", () -> {}))))));
    }

    @TestFactory
    public List<DynamicNode> failsDeepDown() {
        return List.of(
                dynamicTest("fine", () -> {}),
                dynamicContainer("outer", List.of(dynamicTest("broken", () -> assertEquals(1, 2, "deep down")))),
                dynamicTest("fine again", () -> {}));
    }

    @TestFactory
    public List<DynamicNode> aContainerBreaksOff() {
        return List.of(
                dynamicTest("fine", () -> {}),
                dynamicContainer("broken", Stream.of(1).map(number -> {
                    throw new IllegalStateException("no container");
                })));
    }

    /** Lets one invocation run. */
    public static final class SkipsTheSecond implements ExecutionCondition {
        public SkipsTheSecond() {}

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getDisplayName().startsWith("[2]")
                    ? ConditionEvaluationResult.disabled("one is enough")
                    : ConditionEvaluationResult.enabled("");
        }
    }
}
