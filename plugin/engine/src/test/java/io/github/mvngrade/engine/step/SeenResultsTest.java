package io.github.mvngrade.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.engine.run.CheckRecord;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.protocol.Failure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenResultsTest {
    private static final CheckPlan CHECK = Exercises.check("a");
    private final SeenResults results = new SeenResults(new EndingWords(Exercises.fibonacci()));

    @Test
    void anExplicitPassInASubjectThatWentOnIsOne() {
        CheckResult result = result(CheckRecord.Pass.YES, Optional.empty(), Ending.FINISHED, "");
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.earned()).isEqualTo(CHECK.points());
        assertThat(result.why().message()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.nio.file.AccessDeniedException: /tmp/out",
                "java.io.FileNotFoundException: /tmp/out (Permission denied)"
            })
    void whoIsDeniedAFileIsToldWhereFilesMayBe(String message) {
        Failure failure =
                new Failure(Failure.Kind.THROWN, message, Optional.empty(), Optional.empty(), "A.a(A.java:1)");
        CheckResult result = result(CheckRecord.Pass.NO, Optional.of(failure), Ending.FINISHED, "");
        assertThat(result.why().message())
                .startsWith("Threw " + message
                        + "\nWhere programs are fenced in, they can write only to their working folder")
                .endsWith("Files.createTempFile.\n  at A.a(A.java:1)");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FINISHED", "HARNESS_FAILED"})
    void aPassWithAnotherEndingIsNone(Ending.Kind kind) {
        CheckResult result = result(CheckRecord.Pass.YES, Optional.empty(), new Ending(kind, 0), "");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.earned().isZero()).isTrue();
        assertThat(result.why().message()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FINISHED        | 0 | The check did not pass, and its process gave no reason.
                    TIMED_OUT       | 0 | Did not end within 10 s.
                    EXITED          | 3 | The program ended the whole JVM with exit code 3 at Fib.run(Fib.java:9) while
                    KILLED          | 9 | The process was killed by signal 9
                    NEVER_CONNECTED | 0 | The process that runs the check didn't start.
                    FORGED          | 0 | The process sent results that the check itself can't have sent
                    OUT_OF_MEMORY   | 0 | Ran out of memory (a check has 256 MiB of heap).
                    """)
    void eachEndingHasItsWords(Ending.Kind kind, int code, String words) {
        CheckResult result =
                result(CheckRecord.Pass.NO, Optional.empty(), new Ending(kind, code), "Fib.run(Fib.java:9)");
        assertThat(result.why().message()).startsWith(words);
        assertThat(result.why().reason().name()).isEqualTo(kind == Ending.Kind.FINISHED ? "UNEXPLAINED" : kind.name());
    }

    @ParameterizedTest
    @EnumSource
    void eachFailureHasItsCode(Failure.Kind kind) {
        Failure failure = new Failure(kind, "m", Optional.of("1"), Optional.of("2"), "t");
        Explanation why = result(CheckRecord.Pass.NO, Optional.of(failure), Ending.FINISHED, "")
                .why();
        assertThat(why.reason().name()).isEqualTo(kind.name());
    }

    @Test
    void aFaultOfTheHarnessLosesNoPointsAndEarnsNone() {
        CheckResult result = result(CheckRecord.Pass.NO, Optional.empty(), Ending.HARNESS_FAILED, "");
        assertThat(result.verdict()).isEqualTo(Verdict.UNMEASURABLE);
        assertThat(result.earned().isZero()).isTrue();
        assertThat(result.pendingByFault()).isTrue();
        assertThat(result.why().message())
                .startsWith("The grader itself failed while it ran this check. This isn't counted against you");
    }

    @Test
    void whatTheCheckItselfCannotTellLosesNoPointsAndEarnsNone() {
        Failure untold = new Failure(
                Failure.Kind.CANNOT_TELL,
                "This system doesn't list its ports.",
                Optional.empty(),
                Optional.empty(),
                "");
        CheckResult result = result(CheckRecord.Pass.NO, Optional.of(untold), Ending.FINISHED, "");
        assertThat(result.verdict()).isEqualTo(Verdict.UNMEASURABLE);
        assertThat(result.earned().isZero()).isTrue();
        assertThat(result.pendingByFault()).isFalse();
        assertThat(result.why().message())
                .isEqualTo("This can't be told here: This system doesn't list its ports.\n"
                        + "That isn't counted against you: the points are pending, not lost.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FINISHED", "HARNESS_FAILED"})
    void whatCantBeToldIsWorthNothingWhereTheProcessDidntGoOn(Ending.Kind kind) {
        Failure untold = new Failure(Failure.Kind.CANNOT_TELL, "It says so.", Optional.empty(), Optional.empty(), "");
        assertThat(result(CheckRecord.Pass.NO, Optional.of(untold), new Ending(kind, 0), "")
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void aLimitOfItsOwnIsTheOneThatIsNamed() {
        SeenResults own = new SeenResults(new EndingWords(Exercises.fibonacci(), Duration.ofSeconds(30)));
        CheckRecord late = new CheckRecord(
                CHECK.id(),
                CheckRecord.Pass.NO,
                Optional.empty(),
                "",
                new Execution(Ending.TIMED_OUT, Duration.ofSeconds(31), ""),
                List.of());
        assertThat(own.of(CHECK, late).why().message()).startsWith("Did not end within 30 s. It may loop forever");
    }

    @Test
    void anExitWithTheHarnesssOwnCodeAccusesNobodyAndEarnsNothing() {
        CheckResult result = result(CheckRecord.Pass.NO, Optional.empty(), new Ending(Ending.Kind.EXITED, 71), "");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.why().message())
                .isEqualTo("The process ended with exit code 71 while this check ran."
                        + " The grader's own harness uses that code when it can't go on.");
    }

    @Test
    void anExitFromNowhereIsSaidWithoutAPlace() {
        assertThat(result(CheckRecord.Pass.NO, Optional.empty(), new Ending(Ending.Kind.EXITED, 0), "")
                        .why()
                        .message())
                .contains("with exit code 0 while this check ran");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ASSERTION      | the message;  at Fib.a(Fib.java:1);  at Fib.b(Fib.java:2)
                    THROWN         | Threw the message;  at Fib.a(Fib.java:1);  at Fib.b(Fib.java:2)
                    STACK_OVERFLOW | Recursed without end: the stack was used up (StackOverflowError).;  at Fib.b(Fib.java:2)
                    OUT_OF_MEMORY  | Ran out of memory: the message (a check has 256 MiB of heap).;  at Fib.a(Fib.java:1);  at Fib.b(Fib.java:2)
                    ABORTED        | The check was aborted, which is not a pass: the message
                    SKIPPED        | The check was skipped, which is not a pass: the message
                    EMPTY          | the message That is not a pass.
                    """)
    void eachFailureHasItsWords(Failure.Kind kind, String words) {
        Failure failure = new Failure(
                kind, "the message", Optional.of("1"), Optional.of("2"), "Fib.a(Fib.java:1)\nFib.b(Fib.java:2)");
        CheckResult result = result(CheckRecord.Pass.NO, Optional.of(failure), Ending.FINISHED, "");
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.why().message()).isEqualTo(words.replace(";  ", "\n  "));
        boolean compared = kind == Failure.Kind.ASSERTION;
        assertThat(result.why().expected()).isEqualTo(compared ? Optional.of("1") : Optional.empty());
        assertThat(result.why().actual()).isEqualTo(compared ? Optional.of("2") : Optional.empty());
    }

    @Test
    void anOverflowWithoutFramesHasNone() {
        Failure failure = new Failure(Failure.Kind.STACK_OVERFLOW, "", Optional.empty(), Optional.empty(), "");
        assertThat(result(CheckRecord.Pass.NO, Optional.of(failure), Ending.FINISHED, "")
                        .why()
                        .message())
                .endsWith("(StackOverflowError).");
    }

    @ParameterizedTest
    @CsvSource({"12, false", "15, false", "16, true", "40, true"})
    void aTimeThatWasExtendedIsSaidToBe(int seconds, boolean extended) {
        Execution execution = new Execution(Ending.TIMED_OUT, Duration.ofSeconds(seconds), "");
        CheckRecord record =
                new CheckRecord(new CheckId("a"), CheckRecord.Pass.NO, Optional.empty(), "", execution, List.of());
        String message = results.of(CHECK, record).why().message();
        assertThat(message).startsWith("Did not end within 10 s.");
        assertThat(message.contains("The machine was busy, so it was given " + seconds + " s."))
                .isEqualTo(extended);
    }

    @Test
    void aCheckThatDidntEndIsToldWhereItWas() {
        String dump = "Full thread dump\n\"main\" #1\n\tat java.lang.Thread.sleep(Thread.java:1)\n\tat "
                + Exercises.fibonacci().packageName() + ".Fibonacci.cached(Fibonacci.java:9)\n";
        CheckRecord record = new CheckRecord(
                new CheckId("a"),
                CheckRecord.Pass.NO,
                Optional.empty(),
                "",
                new Execution(Ending.TIMED_OUT, Duration.ofSeconds(11), dump),
                List.of());
        assertThat(results.of(CHECK, record).why().message())
                .startsWith(
                        "Did not end within 10 s. When it was stopped, one of its threads was at Fibonacci.cached(Fibonacci.java:9). It"
                                + " may loop forever");
    }

    @Test
    void onlyATimeoutsOutputIsTakenForADump() {
        String printed = "2026\nFull thread dump\n";
        assertThat(output(Ending.TIMED_OUT, printed)).startsWith("Where its threads were");
        assertThat(output(Ending.FINISHED, printed)).isEqualTo(printed);
    }

    private String output(Ending ending, String printed) {
        CheckRecord record = new CheckRecord(
                new CheckId("a"),
                CheckRecord.Pass.NO,
                Optional.empty(),
                "",
                new Execution(ending, Duration.ZERO, printed),
                List.of());
        return results.of(CHECK, record).execution().orElseThrow().output();
    }

    private CheckResult result(CheckRecord.Pass pass, Optional<Failure> failure, Ending ending, String exitedAt) {
        return results.of(
                CHECK,
                new CheckRecord(
                        new CheckId("a"),
                        pass,
                        failure,
                        exitedAt,
                        new Execution(ending, Duration.ZERO, ""),
                        List.of()));
    }
}
