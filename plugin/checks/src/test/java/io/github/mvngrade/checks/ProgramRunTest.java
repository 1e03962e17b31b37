package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ProgramRunTest {
    private static ProgramRun run;
    private static ProgramRun silent;

    @BeforeAll
    static void runBoth() {
        JavaProgram parrot = JavaProgram.named(Parrot.class.getName());
        run = parrot.withArguments("report").run();
        silent = parrot.withArguments("echo").run();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> failing(ThrowingCallable demand) {
        return assertThatThrownBy(demand).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void whatWasPrintedIsThereForTheCheck() {
        assertThat(run.output()).isEqualTo("Square of 3: 9\n\n  Finished  \n\n\n");
        assertThat(run.error()).isEqualTo("Warning: slow\n");
        assertThat(run.lines()).containsExactly("Square of 3: 9", "", "Finished");
        assertThat(run.onError().lines()).containsExactly("Warning: slow");
        assertThat(run.onEitherStream().lines()).containsExactly("Square of 3: 9", "", "Finished", "Warning: slow");
    }

    @Test
    void whatIsAsDemandedPasses() {
        assertThatCode(() -> {
                    run.mustPrint("Finished").mustPrintLineStarting("Square").mustPrintLast("Finished");
                    run.mustPrintExactly("Square of 3: 9", "", "Finished", "");
                    run.onError().mustPrintExactly("Warning: slow").mustPrintLast("Warning: slow");
                    run.onEitherStream().mustPrint("Warning: slow").mustPrint("Finished");
                    silent.mustPrintExactly().onError().mustPrintExactly();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aLineOnTheOtherStreamIsNoneAndTheMessageSaysSo() {
        failing(() -> run.mustPrint("Warning: slow"))
                .hasMessage("\"java Parrot report\" must print the line \"Warning: slow\"."
                        + " It printed that to standard error (System.err) instead of standard output (System.out)."
                        + " It ended with exit code 0 and printed \"Square of 3: 9\n\n  Finished\","
                        + " and \"Warning: slow\" on standard error."
                        + " ==> expected: <Warning: slow> but was: <Square of 3: 9\n\n  Finished>");
        failing(() -> run.because("it is no error").onError().mustPrintLast("Finished"))
                .hasMessageContaining(
                        "must print \"Finished\" as its last line on standard error, because it is no error."
                                + " It printed that to standard output (System.out) instead of standard error (System.err).");
    }

    @Test
    void aLineThatIsOnNeitherStreamIsTold() {
        failing(() -> run.onEitherStream().mustPrint("Finish"))
                .hasMessageContaining("must print the line \"Finish\". It ended with")
                .hasMessageEndingWith("but was: <Square of 3: 9\n\n  Finished  \n\n\n\nWarning: slow>");
        failing(() -> silent.mustPrintLast("Finished")).hasMessageContaining("and printed nothing.");
    }

    @Test
    void ofLinesInOrderTheFirstThatDiffersIsTold() {
        failing(() -> run.mustPrintExactly("Square of 3: 9", "Finished"))
                .hasMessageContaining(" must print these 2 lines and no others, in this order. Line 2 differs: \"\".");
        failing(() -> run.mustPrintExactly("Square of 3: 9"))
                .hasMessageContaining(
                        " must print the line \"Square of 3: 9\" and no other. Line 2 is one too many: \"\".");
        failing(() -> run.mustPrintExactly("Square of 3: 9", "", "Finished", "Bye"))
                .hasMessageContaining("Line 4 is missing: \"Bye\".");
        failing(() -> run.onError().mustPrintExactly())
                .hasMessageContaining(" must print nothing on standard error. It ended with");
    }
}
