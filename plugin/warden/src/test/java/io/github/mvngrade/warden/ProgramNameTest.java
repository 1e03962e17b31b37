package io.github.mvngrade.warden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramNameTest {
    @ParameterizedTest
    @CsvSource({
        "/jdk/bin/java -Xmx32m -cp a:b the.Main the arguments, the.Main",
        "java --class-path a --add-modules java.sql the.Main, the.Main",
        "java -Dx=y -m the.module/the.Main -cp, the.module/the.Main",
        "java --module the.module, the.module",
        "java -jar /a/b/tool.jar -cp, tool.jar",
        "java @arguments the.Main, the.Main",
        "java -version, java",
        "C:\\jdk\\bin\\java.exe the.Main, the.Main",
        "/bin/sh -c sleep, sh",
        "sleep 100, sleep",
    })
    void aJvmIsCalledByItsMainClassAndAnythingElseByItsFile(String line, String name) {
        assertThat(ProgramName.of(List.of(line.split(" ")), "short")).isEqualTo(name);
    }

    @Test
    void aProcessWithoutACommandLineHasTheKernelsName() {
        assertThat(ProgramName.of(List.of(), "kworker")).isEqualTo("kworker");
        assertThat(ProgramName.of(List.of(""), "defunct")).isEqualTo("defunct");
    }
}
