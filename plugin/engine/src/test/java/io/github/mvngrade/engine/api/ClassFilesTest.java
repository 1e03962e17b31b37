package io.github.mvngrade.engine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
    @Test
    void aFoldersClassFilesAreFoundByName(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.write(folder.resolve("a/b/C$D.class"), new byte[] {7});
        Files.write(folder.resolve("E.class"), new byte[] {8});
        Files.writeString(folder.resolve("a/notes.txt"), "no class");
        ClassFiles files = ClassFiles.in(folder);
        assertThat(files.names()).containsExactly("E", "a/b/C$D");
        assertThat(files.find("a/b/C$D")).contains(new byte[] {7});
        assertThat(files.find("a/b/C")).isEmpty();
    }

    @Test
    void theFirstOfTwoWins() {
        ClassFiles first = ClassFiles.of(Map.of("a.B", new byte[] {1}));
        ClassFiles second = ClassFiles.of(Map.of("a.B", new byte[] {2}, "a.C", new byte[] {3}));
        ClassFiles both = first.then(second);
        assertThat(both.names()).containsExactly("a/B", "a/C");
        assertThat(both.find("a/B")).contains(new byte[] {1});
        assertThat(both.find("a/C")).contains(new byte[] {3});
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> ClassFiles.in(folder.resolve("absent")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent")
                .hasCauseInstanceOf(IOException.class);
    }
}
