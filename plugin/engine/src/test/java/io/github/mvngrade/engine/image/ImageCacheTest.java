package io.github.mvngrade.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void oneThatIsDamagedAndCantBeMadeAgainIsNamedWithWhatIsWrong() throws Exception {
        Path cache = folder.resolve("cache");
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
        List<String> told = new ArrayList<>();
        ImageCache images = new ImageCache(cache, told::add);
        Path place = images.place(JAVA_HOME, List.of(broken));
        assertThat(images.damage(JAVA_HOME, List.of(broken))).as("never made").isEmpty();
        Files.createDirectories(place.resolve("runtime/bin"));
        assertThat(images.damage(JAVA_HOME, List.of(broken))).contains("files.sha256 is missing");
        assertThatThrownBy(() -> images.image(JAVA_HOME, List.of(broken)))
                .isInstanceOf(ImageException.class)
                .hasMessageStartingWith("The runtime image in " + place
                        + " isn't as it was made (files.sha256 is missing), and it can't be made again. ")
                .hasMessageContaining("failed with exit code");
        assertThat(told)
                .containsExactly(
                        "The runtime image in " + place
                                + " isn't as it was made (files.sha256 is missing). It is made again, which takes some seconds");
        assertThat(place).as("what can't be replaced is kept").isDirectory();
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
