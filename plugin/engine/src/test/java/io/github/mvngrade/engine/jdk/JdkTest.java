package io.github.mvngrade.engine.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.compile.ForkedCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {
    @TempDir
    private Path home;

    @BeforeEach
    void pretendToBeAJdk() throws IOException {
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("lib/ct.sym"), "");
        assertThat(Files.createFile(Jdk.java(home)).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17\"\nMODULES=\"java.base jdk.compiler jdk.jfr\"\n");
    }

    @Test
    void aJdkHasACompiler() {
        assertThatCode(() -> ForkedCompiler.forJdk(home)).doesNotThrowAnyException();
    }

    @Test
    void withoutAListOfModulesTheTablesDecide() throws IOException {
        Files.delete(home.resolve("release"));
        assertThatCode(() -> ForkedCompiler.forJdk(home)).doesNotThrowAnyException();
    }

    @Test
    void aRuntimeWithoutTheModuleIsNoJdk() throws IOException {
        Files.writeString(home.resolve("release"), "MODULES=\"java.base java.compiler\"\n");
        assertRefused(home + " is a Java runtime without a compiler; set JAVA_HOME to a JDK");
    }

    @Test
    void aRuntimeWithTheModuleButWithoutItsTablesIsNoJdk() throws IOException {
        Files.delete(home.resolve("lib/ct.sym"));
        assertRefused(home + " is a Java runtime without a compiler; set JAVA_HOME to a JDK");
    }

    @Test
    void aFolderWithoutJavaIsNoJdk() throws IOException {
        Files.delete(Jdk.java(home));
        assertRefused(home + " has no bin/java; set JAVA_HOME to a JDK");
    }

    @Test
    void aProcessSeesNothingOfTheGradersEnvironment() {
        ProcessBuilder builder = Jdk.process(List.of("java"), home);
        assertThat(builder.environment())
                .containsEntry("LC_ALL", "C.UTF-8")
                .containsEntry("TZ", "UTC")
                .hasSizeLessThanOrEqualTo(4)
                .doesNotContainKeys("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "HOME");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> ForkedCompiler.forJdk(home))
                .isInstanceOf(NoCompilerException.class)
                .hasMessage(message);
    }
}
