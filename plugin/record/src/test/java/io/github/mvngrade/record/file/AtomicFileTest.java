package io.github.mvngrade.record.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("new/file.txt");
        AtomicFile.write(file, "a much longer text");
        AtomicFile.write(file, "grün");
        assertThat(file).hasContent("grün");
        assertThat(namesIn(file.getParent())).containsExactly("file.txt");
    }

    @Test
    void itCanBeReadByThoseWhoCanReadOrdinaryFiles() throws IOException {
        Path file = folder.resolve("file.txt");
        AtomicFile.write(file, "text");
        Path ordinary = Files.writeString(folder.resolve("ordinary.txt"), "text");
        assertThat(
                        Files.getFileStore(file).supportsFileAttributeView("posix")
                                ? Files.getPosixFilePermissions(file).toString()
                                : "")
                .isEqualTo(
                        Files.getFileStore(file).supportsFileAttributeView("posix")
                                ? Files.getPosixFilePermissions(ordinary).toString()
                                : "");
    }

    @Test
    void whatCantBeWrittenIsNamedAndLeavesNothingBehind() throws IOException {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("full"));
        assertThatThrownBy(() -> AtomicFile.write(taken, "text"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Can't write " + taken)
                .hasMessageContaining("Check that");
        assertThat(namesIn(folder)).containsExactly("taken");
    }

    @Test
    void ofFilesThatBelongTogetherNoneIsNewWhereOneCantBeWritten() throws IOException {
        Path first = folder.resolve("a.json");
        AtomicFile.write(first, "old");
        Path second = folder.resolve("b.html");
        Files.createDirectories(second.resolve("in-the-way"));
        assertThatThrownBy(() -> AtomicFile.writeAll(new TreeMap<>(Map.of(first, "new", second, "new"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Can't write " + second);
        assertThat(first).hasContent("old");
        assertThat(namesIn(folder)).containsExactlyInAnyOrder("a.json", "b.html");
    }

    private static String[] namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
