package io.github.mvngrade.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.compile.CompilerReport.Ending;
import org.junit.jupiter.api.Test;

class CompilerProcessTest {
    private static final String BUG = "An exception has occurred in the compiler (17.0.1). Please file a bug.\n";

    @Test
    void aCompilerThatBrokeOverSourcesHasCrashed() {
        CompilerReport report = CompilerProcess.silent(
                BUG + "java.lang.AssertionError: isSubtype 15\n\tat com.sun.tools.javac.code.Types.x(Types.java:1)\n");
        assertThat(report.ending()).isEqualTo(Ending.CRASHED);
        assertThat(report.words()).isEqualTo("java.lang.AssertionError: isSubtype 15");
    }

    @Test
    void troubleWithFilesIsNotTheSources() {
        CompilerReport report = CompilerProcess.silent(BUG + "java.lang.IllegalStateException: x\n\tat a.B.c(B.java)\n"
                + "Caused by: java.io.UncheckedIOException: java.io.IOException: Input/output error\n");
        assertThat(report.ending()).isEqualTo(Ending.HINDERED);
        assertThat(report.words()).contains("Input/output error");
        assertThat(CompilerProcess.silent("java.nio.file.FileSystemException: /x: Too many open files")
                        .ending())
                .isEqualTo(Ending.HINDERED);
    }

    @Test
    void aNameThatIsTooLongIsTheSources() {
        assertThat(CompilerProcess.silent("java.nio.file.FileSystemException: /x/AAA.class: File name too long")
                        .ending())
                .isEqualTo(Ending.CRASHED);
    }

    @Test
    void aUsedUpStackIsNamed() {
        assertThat(CompilerProcess.silent(BUG + "java.lang.StackOverflowError\n\tat x")
                        .ending())
                .isEqualTo(Ending.STACK_OVERFLOW);
    }

    @Test
    void whoSaysNothingAtAllHasNotCompiled() {
        assertThat(CompilerProcess.silent(" \n").ending()).isEqualTo(Ending.NOT_COMPILED);
    }
}
