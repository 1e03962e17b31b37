package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaProgramTest {
    private static final JavaProgram PARROT = JavaProgram.named(Parrot.class.getName());

    @Test
    void argumentsArriveOneByOneWithTheirSpaces() {
        PARROT.withArguments("say", "two words", "", 7).run().mustExitWith(0).mustPrint("say|two words||7");
    }

    @Test
    void theProgramFindsTheEndOfItsInputAtOnce() {
        assertThat(PARROT.withArguments("echo").run().mustExitWith(0).output()).isEmpty();
    }

    @Test
    void anExitCodeAndWhatWasPrintedAreToldWhenTheCodeIsWrong() {
        ProgramRun run =
                PARROT.withArguments("complain").run().mustFail().onError().mustPrint("Error: as you wish");
        assertThatThrownBy(() -> run.mustExitWith(0))
                .isInstanceOf(AssertionError.class)
                .hasMessage("\"java Parrot complain\" must end with exit code 0. It ended with exit code 3 and printed"
                        + " \"Error: as you wish\" on standard error. ==> expected: <0> but was: <3>");
    }

    @Test
    void aProgramThatEndsWellDidNotFail() {
        ProgramRun run = PARROT.withArguments("say").run();
        assertThatThrownBy(run::mustFail)
                .hasMessage(
                        "\"java Parrot say\" must say that it failed, by its exit code. It ended with exit code 0 and"
                                + " printed \"say\". ==> expected: <an exit code other than 0> but was: <0>");
        assertThatThrownBy(() -> run.mustPrint("sa")).hasMessageContaining(" must print the line \"sa\". It ended");
        assertThatThrownBy(() -> run.mustPrintLineStarting("ay"))
                .hasMessageContaining(" must print a line that starts with \"ay\". It ended");
        assertThat(run.mustPrintLineStarting("sa")).isSameAs(run);
    }

    @Test
    void minusOneIsAFailureAndASignalIsNone() {
        PARROT.withArguments("exit", -1).run().mustFail();
        assertThatThrownBy(() -> PARROT.withArguments("exit", 137).run().mustFail())
                .hasMessageContaining("It ended with exit code 137 (ended by signal 9) and printed nothing.");
    }

    @Test
    void aFloodIsCutAndMarked() {
        assertThat(PARROT.withArguments("flood").run().mustExitWith(0).output())
                .hasSize(1024 * 1024 + " … (cut)".length())
                .endsWith(" … (cut)");
    }

    @Test
    void aProgramIsOverWhenItsProcessIsThoughAChildHoldsItsOutput() {
        // No other process of this machine has this argument.
        String seconds = "60.0" + ProcessHandle.current().pid();
        ProgramRun run = PARROT.withArguments("leave", seconds)
                .withDeadline(Duration.ofSeconds(50))
                .run()
                .mustExitWith(0);
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).equals(List.of(seconds)))
                        .isPresent())
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        // While the child lives, its pipe is open: who waits for the pipe finds the child dead here.
        assertThat(left).hasSize(1);
        assertThat(run.output().lines()).containsExactly("first words", "last words");
    }

    @Test
    void anInterruptThatASubmissionLeftDisturbsNoRunAndStays() {
        Thread.currentThread().interrupt();
        ProgramRun run = PARROT.withArguments("say").run();
        assertThat(Thread.interrupted()).isTrue();
        run.mustExitWith(0).mustPrint("say");
    }

    @Test
    void aMessageShowsBeginningAndEndOfAFlood() {
        ProgramRun run = PARROT.withArguments("flood").run();
        assertThatThrownBy(() -> run.mustPrint("never"))
                .hasMessageContaining("x [... 1,048,184 characters left out ...] x")
                .hasMessageContaining("It printed so much that the grader didn't read all of it")
                .satisfies(failed -> assertThat(failed.getMessage()).hasSizeLessThan(10_000));
    }

    @Test
    void theHeapIsBounded() {
        ProgramRun run = PARROT.withArguments("heap").withHeapMiB(32).run();
        assertThat(Long.parseLong(run.output().strip())).isLessThanOrEqualTo(32L * 1024 * 1024);
    }

    @Test
    void aProgramThatDoesNotEndIsKilledWithItsDescendants() {
        JavaProgram endless = PARROT.withArguments("sleep").withDeadline(Duration.ofSeconds(2));
        assertThatThrownBy(endless::run)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The program java Parrot sleep didn't end within 2 s.");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }
}
