package io.github.mvngrade.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageCacheTest {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    @Test
    void aFolderThatCantBeMadeIsNamedWithWhatToSet() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file")).resolve("cache");
        assertThatThrownBy(() -> new ImageCache(blocked, words -> {}).image(JAVA_HOME, List.of()))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining(blocked.toString())
                .hasMessageContaining("-Dgrade.cache=FOLDER");
    }

    @Test
    void anImageThatCantBeLinkedLeavesNothingBehind() throws IOException {
        Path cache = folder.resolve("cache");
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
        assertThatThrownBy(() -> new ImageCache(cache, words -> {}).image(JAVA_HOME, List.of(broken)))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("failed with exit code")
                .hasMessageContaining("space");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNoJdkIsNamed() {
        assertThatThrownBy(() -> new ImageCache(folder, words -> {}).image(folder, List.of()))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("The JDK at " + folder)
                .hasMessageContaining("JAVA_HOME");
    }

    @Test
    void aModuleThatTheJdkDoesntHaveIsNamed() {
        assertThatThrownBy(
                        () -> new ImageCache(folder, words -> {}).image(JAVA_HOME, List.of(), List.of("java.desktops")))
                .isInstanceOf(ImageException.class)
                .hasMessageStartingWith("The exercise asks for the module java.desktops, which the JDK at " + JAVA_HOME
                        + " doesn't have: correct \"modules\" in exercise.yaml");
    }
}
