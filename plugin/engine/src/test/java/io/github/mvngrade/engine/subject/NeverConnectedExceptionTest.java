package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeverConnectedExceptionTest {
    private static final Path JAVA = Path.of("image", "bin", "java");
    private static final IOException ENDED = new IOException("The process ended before it reached the grader.");

    @Test
    void theLauncherIsNamedAndWhatToDoStandsBeforeWhatTheJvmPrinted() {
        String crash = "#\n# A fatal error has been detected by the Java Runtime Environment:\n#\n"
                + "#  SIGSEGV (0xb) at pc=0x1\n#\n# JRE version:\n# Java VM:\n# Problematic frame:\n# C  [x]\n";
        assertThat(NeverConnectedException.of(JAVA, ENDED, Optional.of(Ending.ofExitValue(134)), crash)
                        .getMessage())
                .startsWith("The Java runtime that submissions run on, " + JAVA + ", didn't come up. "
                        + "The process ended before it reached the grader. Signal 6 ended it. grade:doctor says")
                .contains("SIGSEGV")
                .hasLineCount(5);
    }

    @Test
    void silenceIsSaid() {
        assertThat(NeverConnectedException.of(JAVA, ENDED, Optional.empty(), "").getMessage())
                .contains("reached the grader. grade:doctor says")
                .endsWith("The process printed nothing.");
    }

    @Test
    void anExitOfItsOwnIsTold() {
        assertThat(NeverConnectedException.of(JAVA, ENDED, Optional.of(Ending.ofExitValue(1)), "")
                        .getMessage())
                .contains("reached the grader. Its exit value was 1. grade:doctor says");
    }
}
