package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.subject.sample.Invoked;
import io.github.mvngrade.subject.sample.Plain;
import io.github.mvngrade.subject.sample.Surrounded;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestEngine;

/** What counts as passed, by real runs of JUnit. */
class CheckRunTest {
    private static final List<TestEngine> ENGINES = ServiceLoader.load(TestEngine.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private final Told told = new Told();
    private final List<Integer> codes = new ArrayList<>();
    private final Locale locale = Locale.getDefault();
    private Surroundings surroundings = Surroundings.keep();

    @BeforeEach
    void keepEnglish() {
        Locale.setDefault(Locale.ENGLISH);
        surroundings = Surroundings.keep();
    }

    @AfterEach
    void putAllBack() {
        surroundings.putBack();
        Locale.setDefault(locale);
        assertThat(codes).as("what the JVM would have ended with").isEmpty();
    }

    private List<String> run(List<CheckCode> checks) {
        ChecksLayer layer = ChecksLayer.over(ClassLoader.getSystemClassLoader(), Samples.classes());
        CheckRun.Seam seam =
                new CheckRun.Seam(surroundings, new Breakdown(told, codes::add), () -> told.add("may go on"));
        new CheckRun(told, layer, ENGINES).run(checks, seam);
        return told.lines();
    }

    /** How one check ended: all that was reported about it, except what always is. */
    private String end(Class<?> type, String method) {
        String id = Samples.id(method).value();
        List<String> lines = run(Samples.checks(type, method));
        assertThat(lines)
                .hasSize(5)
                .startsWith("planned " + id, "started " + id, "may go on")
                .endsWith("may go on");
        return lines.get(3).replace(" " + id, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            passes                | passed
            fails                 | failed: ASSERTION one
            aborts                | failed: ABORTED Assumption failed: not today
            isDisabled            | failed: SKIPPED not yet
            """)
    void aTestPassesOnlyIfItRanToItsEndWithoutAnyComplaint(String method, String end) {
        assertThat(end(Plain.class, method)).isEqualTo(end);
    }

    @Test
    void aStackThatIsUsedUpIsSaidToBe() {
        assertThat(end(Plain.class, "overflows")).startsWith("failed: STACK_OVERFLOW java.lang.StackOverflowError");
    }

    @Test
    void anExceptionThatThrowsWhateverItIsAskedFailsItsCheckAlone() {
        assertThat(run(Samples.checks(Plain.class, "passes", "throwsWhatCantBeAsked")))
                .contains(
                        "passed passes",
                        "failed throws-what-cant-be-asked: THROWN " + Plain.Unaskable.class.getName()
                                + ": (its getMessage() threw java.lang.IllegalStateException)"
                                + " (its getStackTrace() gave null)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allPass", "isRepeated", "makesTestsDeepDown"})
    void aCheckPassesIfEachOfItsInvocationsDoes(String method) {
        assertThat(end(Invoked.class, method)).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theMiddleOneFails       | failed: ASSERTION number 2
            twoFail                 | failed: ASSERTION number 2
            theLastOneAborts        | failed: ABORTED Assumption failed: number 3
            theLastOneIsSkipped     | failed: SKIPPED one is enough
            oneFailsAndOneIsSkipped | failed: ASSERTION number 1
            itsSourceBreaksOff      | failed: ASSERTION no second number
            failsDeepDown           | failed: ASSERTION deep down
            aContainerBreaksOff     | failed: THROWN java.lang.IllegalStateException: no container
            """)
    void oneInvocationOfManyThatDoesNotSucceedFailsTheCheck(String method, String end) {
        assertThat(end(Invoked.class, method)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hasNoArguments", "makesNoTest", "makesOnlyContainers"})
    void aCheckWithoutAnyInvocationFails(String method) {
        assertThat(end(Invoked.class, method)).isEqualTo("failed: EMPTY The check has no invocation.");
    }

    @Test
    void anInvocationBeginsAsTheFirstDid() {
        assertThat(end(Invoked.class, "changesTheLocaleEachTime")).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BeforeAllThrows       | neverBegins            | THROWN java.lang.IllegalStateException: no files
            BeforeAllThrows       | neverBeginsEither      | THROWN java.lang.IllegalStateException: no files
            BeforeAllThrows$Inner | insideItNeverBegins    | THROWN java.lang.IllegalStateException: no files
            BeforeAllAborts       | doesNotApply           | ABORTED Assumption failed: not on this machine
            Skipped               | isSkippedWithItsClass  | SKIPPED all of it
            BeforeEachThrows      | isPreparedInVain       | THROWN java.lang.IllegalStateException: no file
            AfterEachThrows       | isNotCleanedUp         | THROWN java.lang.IllegalStateException: file is in use
            AfterEachThrows       | failsAndIsNotCleanedUp | ASSERTION first
            ConstructorThrows     | hasNoInstance          | THROWN java.lang.IllegalStateException: not made
            """)
    void whatGoesWrongAroundACheckFailsIt(String type, String method, String end) throws ClassNotFoundException {
        assertThat(end(Class.forName(Surrounded.class.getName() + "$" + type), method))
                .isEqualTo("failed: " + end);
    }

    @Test
    void aClassThatCantBeInitialisedFailsItsCheck() throws ClassNotFoundException {
        Class<?> broken = Class.forName(
                Surrounded.class.getName() + "$InitialiserThrows",
                false,
                getClass().getClassLoader());
        assertThat(end(broken, "hasNoClass")).startsWith("failed: THROWN java.lang.ExceptionInInitializerError");
    }

    @Test
    void whatBreaksAfterACheckIsOverCostsItNothing() {
        assertThat(end(Surrounded.AfterAllThrows.class, "isOverBefore")).isEqualTo("passed");
    }

    @Test
    void aClassThatBrokeCostsTheNextOneNothing() {
        List<CheckCode> both = Stream.concat(
                        Samples.checks(Surrounded.BeforeAllThrows.class, "neverBegins").stream(),
                        Samples.checks(Surrounded.BeforeAllThrowsNot.class, "begins").stream())
                .toList();
        assertThat(run(both))
                .contains("passed begins")
                .contains("failed never-begins: THROWN java.lang.IllegalStateException: no files");
    }

    @Test
    void theEventsOfSeveralChecksComeInTheOrderOfThePlanEachBetweenItsOwn() {
        assertThat(run(Samples.checks(Plain.class, "passes", "fails", "isDisabled")))
                .containsExactly(
                        "planned fails, is-disabled, passes",
                        "started fails",
                        "may go on",
                        "failed fails: ASSERTION one",
                        "may go on",
                        "started is-disabled",
                        "may go on",
                        "failed is-disabled: SKIPPED not yet",
                        "may go on",
                        "started passes",
                        "may go on",
                        "passed passes",
                        "may go on");
    }

    @Test
    void whatIsNoCheckIsNeitherPlannedNorRun() {
        assertThat(run(Samples.checks(Plain.class, "passes")))
                .containsExactly("planned passes", "started passes", "may go on", "passed passes", "may go on");
    }

    @Test
    void noCheckSeesWhatTheOneBeforeChanged() {
        assertThat(run(Samples.checks(Plain.class, "changesTheLocale", "changesTheLocaleAndFails", "passes")))
                .contains("passed changes-the-locale", "passed passes");
        assertThat(Locale.getDefault()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aPackWithoutTheMethodIsDamaged() {
        assertThatThrownBy(() -> run(Samples.checks(Plain.class, "isMissing")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The check pack's class " + Plain.class.getName() + " has no public method isMissing");
    }

    @Test
    void aPackWithoutTheClassIsDamaged() {
        List<CheckCode> missing = List.of(new CheckCode(Samples.id("a"), Plain.class.getName() + "er", "a"));
        assertThatThrownBy(() -> run(missing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The check pack has no class " + Plain.class.getName() + "er");
    }
}
