package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class JavaProgramTest {
    private static final JavaProgram PARROT = JavaProgram.named(Parrot.class.getName());

    @Test
    void argumentsArriveOneByOneWithTheirSpaces() {
        ProgramRun run = PARROT.withArguments("say", "two words", "", 7).run().requireExit(0);
        assertThat(run.output().strip()).isEqualTo("say|two words||7");
        assertThat(run.outputBytes()).isEqualTo(run.output().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void inputBeyondAPipeComesBackAndEnds() {
        String text = "über ".repeat(100_000);
        assertThat(PARROT.withArguments("echo").withInput(text).run().output()).isEqualTo(text);
    }

    @Test
    void withoutInputTheProgramFindsItsEndAtOnce() {
        assertThat(PARROT.withArguments("echo").run().requireExit(0).output()).isEmpty();
    }

    @Test
    void anExitCodeAndWhatWasPrintedAreToldWhenTheCodeIsWrong() {
        ProgramRun run = PARROT.withArguments("complain").run().requireFailure().requireLine("Error: as you wish");
        assertThatThrownBy(() -> run.requireExit(0))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "\"java Parrot complain\" must end with exit code 0. It ended with exit code 3 and"
                                + " printed \"Error: as you wish\".");
    }

    @Test
    void aProgramThatEndsWellDidNotFail() {
        ProgramRun run = PARROT.withArguments("say").run();
        assertThatThrownBy(run::requireFailure).hasMessageContaining("must say that it failed");
        assertThatThrownBy(() -> run.requireLine("sa")).hasMessageContaining("must print this line");
        assertThatThrownBy(() -> run.requireLineStarting("ay")).hasMessageContaining("starts like this");
        assertThat(run.requireLineStarting("sa")).isSameAs(run);
    }

    @Test
    void aFloodIsCutAndMarked() {
        assertThat(PARROT.withArguments("flood").run().requireExit(0).output())
                .hasSize(1024 * 1024 + " … (cut)".length())
                .endsWith(" … (cut)");
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
