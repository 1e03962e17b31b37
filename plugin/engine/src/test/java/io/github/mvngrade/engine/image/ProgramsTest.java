package io.github.mvngrade.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    @TempDir
    private Path folder;

    @Test
    void anOrdinaryFolderLetsProgramsRunAndNothingIsLeftInIt() {
        assertThatCode(() -> Programs.requireRunnable(folder, folder)).doesNotThrowAnyException();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anImageWhoseLauncherMayNotBeRunIsNamedWithWhatToDo() throws Exception {
        RuntimeImage image = new RuntimeImage(folder, "key", Optional.empty());
        assertThatCode(() -> Programs.requireRunnable(folder, image))
                .as("one without a launcher is damaged, which is another trouble")
                .doesNotThrowAnyException();
        Files.createDirectories(image.java().getParent());
        assertThat(Files.createFile(image.java()).toFile().setExecutable(false)).isTrue();
        assertThatThrownBy(() -> Programs.requireRunnable(folder, image))
                .isInstanceOf(ImageException.class)
                .hasMessage("The cache folder " + folder
                        + " is on a file system that doesn't allow programs to be run (noexec): name another folder with"
                        + " -Dgrade.cache=FOLDER");
    }
}
