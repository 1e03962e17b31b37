package io.github.mvngrade.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.warden.OwnProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleProgramTest {
    @TempDir
    private Path folder;

    @Test
    void itDoesALittleOfAllWithTheJdkAlone() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = OwnProcess.of(List.of(
                        java,
                        "-cp",
                        OwnProcess.classPath(SampleProgram.class),
                        SampleProgram.class.getName(),
                        java,
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(printed).isZero();
        assertThat(printed.lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("20 squares, 123.50 on average: Squared[index=0, square=0], "))
                .contains("exit code 0", "20 lines in copy", "received Squared[index=0, square=0]", "20 in the list");
        assertThat(folder).isEmptyDirectory();
    }
}
