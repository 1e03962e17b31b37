package io.github.mvngrade.verification.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolTest {
    @Test
    void theFirstExecutableOnThePathIsTaken(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("driver"));
        Path second = Files.createDirectory(folder.resolve("second")).resolve("driver");
        Files.createFile(second);
        assertThat(second.toFile().setExecutable(true)).isTrue();
        String searchPath = folder + File.pathSeparator + File.pathSeparator + second.getParent();
        assertThat(new Tool("driver").find(searchPath)).contains(second);
    }

    @Test
    void anEmptyPathHasNothing() {
        assertThat(new Tool("driver").find("")).isEmpty();
    }

    @Test
    void aNameWithAFolderIsRefused() {
        assertThatThrownBy(() -> new Tool("/usr/bin/driver")).hasMessageContaining("without its folder");
    }

    @Test
    void whereAMissingToolIsCannotBeSaid() {
        assertThatThrownBy(() -> new Tool("no-such-tool-anywhere").path())
                .hasMessageContaining("no-such-tool-anywhere");
    }
}
