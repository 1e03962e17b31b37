package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class CallTest {
    private static final Call.Demand HALF_OF_7 =
            Call.of("half(%d)", 7).because("7 is odd").lookAt("what half divides");
    private static final IllegalStateException BROKEN = new IllegalStateException("broken");

    private static Callable<Double> throwing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> failing(ThrowingCallable demand) {
        return assertThatThrownBy(demand).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void whatIsAsDemandedPasses() {
        assertThatCode(() -> {
                    HALF_OF_7.mustReturn(3, () -> 3);
                    HALF_OF_7.mustReturn(null, () -> null);
                    HALF_OF_7.mustReturn(new int[] {3, 4}, () -> new int[] {3, 4});
                    HALF_OF_7.mustReturn(3.5, 0.25, () -> 3.25);
                    HALF_OF_7.mustThrow(RuntimeException.class, throwing(BROKEN));
                    HALF_OF_7.mustThrowNaming("BROKEN", IllegalStateException.class, throwing(BROKEN));
                    HALF_OF_7.mustPassOn(BROKEN, throwing(BROKEN));
                    HALF_OF_7.must("be called once", 1, 1);
                })
                .doesNotThrowAnyException();
        assertThat(Call.of("half(7)").result(() -> "3")).isEqualTo("3");
    }

    @Test
    void anotherValueIsToldBesideTheRightOne() {
        failing(() -> HALF_OF_7.mustReturn(3, () -> 4))
                .hasMessage("half(7) must return 3, because 7 is odd. Look at what half divides."
                        + " ==> expected: <3> but was: <4>");
        failing(() -> Call.of("50%").lookAt("it").mustReturn("half", () -> null))
                .hasMessage("50% must return \"half\". Look at it. ==> expected: <half> but was: <null>");
    }

    @Test
    void aDifferenceIsMadeOfTheTwoValues() {
        assertThatThrownBy(() -> HALF_OF_7.mustReturn(new long[] {3}, () -> new long[] {4}))
                .isInstanceOfSatisfying(AssertionFailedError.class, failed -> {
                    assertThat(failed.getExpected().getValue()).isEqualTo("[3]");
                    assertThat(failed.getActual().getValue()).isEqualTo("[4]");
                });
    }

    @Test
    void aLongValueIsNotPartOfASentence() {
        List<Integer> many = Collections.nCopies(100, 1);
        failing(() -> HALF_OF_7.mustReturn(many, () -> List.of()))
                .hasMessage("half(7) must return the expected value, because 7 is odd. Look at what half divides."
                        + " ==> expected: <" + many + "> but was: <[]>");
    }

    @Test
    void anExceptionInPlaceOfAValueIsToldAndKept() {
        failing(() -> HALF_OF_7.mustReturn(3, () -> {
                    throw new IOException("no disk");
                }))
                .hasMessage(
                        "half(7) must return 3, because 7 is odd, but it threw IOException. Look at what half divides."
                                + " ==> expected: <3> but was: <no value: it threw java.io.IOException: no disk>")
                .hasCause(new IOException("no disk"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.2, 3.8, Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberThatIsTooFarAwayIsToldWithTheDistance(double actual) {
        failing(() -> HALF_OF_7.mustReturn(3.5, 0.25, () -> actual))
                .hasMessage("half(7) must return 3.5 to within 0.25, because 7 is odd. Look at what half divides."
                        + " ==> expected: <3.5> but was: <" + actual + ">");
    }

    @Test
    void noNumberIsNotCloseToOne() {
        failing(() -> HALF_OF_7.mustReturn(0.0, 0.1, () -> null)).hasMessageEndingWith("<0.0> but was: <null>");
        failing(() -> HALF_OF_7.mustReturn(0.0, 0.1, throwing(BROKEN))).hasCause(BROKEN);
    }

    @Test
    void aValueInPlaceOfAnExceptionIsTold() {
        failing(() -> HALF_OF_7.mustThrow(ArithmeticException.class, () -> 3))
                .hasMessage("half(7) must throw ArithmeticException, because 7 is odd. Look at what half divides."
                        + " ==> expected: <ArithmeticException> but was: <no exception: it returned 3>");
    }

    @Test
    void anotherExceptionIsToldAndKept() {
        failing(() -> HALF_OF_7.mustThrow(ArithmeticException.class, throwing(BROKEN)))
                .hasMessage(
                        "half(7) must throw ArithmeticException, because 7 is odd, but it threw IllegalStateException."
                                + " Look at what half divides."
                                + " ==> expected: <ArithmeticException> but was: <java.lang.IllegalStateException: broken>")
                .hasCause(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "worker 21 died", "a coworker 2", "worker2"})
    void anExceptionThatDoesNotNameItIsToldWithTheName(String message) {
        IllegalStateException thrown = new IllegalStateException(message);
        String wanted = "IllegalStateException with a message that names \"worker 2\"";
        failing(() -> HALF_OF_7.mustThrowNaming("worker 2", IllegalStateException.class, throwing(thrown)))
                .hasMessage("half(7) must throw " + wanted + ", because 7 is odd. Look at what half divides."
                        + " ==> expected: <" + wanted + "> but was: <" + thrown + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Worker 2", "worker 2: exit code 3", "died: 'worker 2'"})
    void aNameCountsAsAWordInAnyCase(String message) {
        assertThatCode(() -> HALF_OF_7.mustThrowNaming(
                        "worker 2", IllegalStateException.class, throwing(new IllegalStateException(message))))
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsNotNamedBecauseNothingOrTheWrongTypeWasThrownIsToldToo() {
        failing(() -> HALF_OF_7.mustThrowNaming("b", IllegalStateException.class, () -> "a"))
                .hasMessageEndingWith("but was: <no exception: it returned a>");
        failing(() -> HALF_OF_7.mustThrowNaming("b", IOException.class, throwing(new RuntimeException("b"))))
                .hasMessageEndingWith("but was: <java.lang.RuntimeException: b>");
        failing(() -> HALF_OF_7.mustThrowNaming("b", IOException.class, throwing(new IOException())))
                .hasMessageEndingWith("but was: <java.io.IOException>");
    }

    @Test
    void whatIsPassedOnMustBeTheSame() {
        IllegalStateException like = new IllegalStateException("broken");
        failing(() -> HALF_OF_7.mustPassOn(BROKEN, throwing(like)))
                .hasMessage("half(7) must pass on unchanged what is thrown within it, because 7 is odd."
                        + " Look at what half divides. ==> expected: <java.lang.IllegalStateException: broken>"
                        + " but was: <another exception: java.lang.IllegalStateException: broken>")
                .hasCause(like);
        failing(() -> HALF_OF_7.mustPassOn(BROKEN, () -> null))
                .hasMessageEndingWith("but was: <no exception: it returned null>");
    }

    @Test
    void aRuleOfTheCheckIsToldInItsWords() {
        failing(() -> HALF_OF_7.must("be called once", 1, 2))
                .hasMessage("half(7) must be called once, because 7 is odd. Look at what half divides."
                        + " ==> expected: <1> but was: <2>");
    }

    @Test
    void aResultThatIsMissingIsTold() {
        failing(() -> Call.of("half(7)").result(() -> null))
                .hasMessage(
                        "half(7) must return a result. Look at what it returns. ==> expected: <a result> but was: <null>");
        failing(() -> Call.of("half(7)").result(throwing(BROKEN)))
                .hasMessage(
                        "half(7) must return a result, but it threw IllegalStateException. Look at the exception's message, and at the line that threw it. ==> expected: <a result> but was:"
                                + " <no value: it threw java.lang.IllegalStateException: broken>")
                .hasCause(BROKEN);
    }

    @Test
    void anErrorPassesThroughUnchanged() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError("heap"), new AssertionError("no"))) {
            Callable<Integer> broken = () -> {
                throw error;
            };
            assertThatThrownBy(() -> HALF_OF_7.mustReturn(3, broken)).isSameAs(error);
            assertThatThrownBy(() -> HALF_OF_7.mustThrow(Exception.class, broken))
                    .isSameAs(error);
            assertThatThrownBy(() -> Call.of("half(7)").result(broken)).isSameAs(error);
        }
    }
}
