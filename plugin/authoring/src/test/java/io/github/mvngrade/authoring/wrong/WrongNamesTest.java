package io.github.mvngrade.authoring.wrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongNamesTest {
    @TempDir
    Path root;

    @Test
    void aNameHasAFolderOrALineOrItIsRefusedWithThoseThatThereAre() throws IOException {
        Files.createDirectories(root.resolve("src/wrong/adds-one/src/main/java"));
        WrongNames names = WrongNames.of(new ExerciseFolder(root), List.of("stated-only"));
        assertThat(names.require("adds-one")).isEqualTo("adds-one");
        assertThat(names.require("stated-only")).isEqualTo("stated-only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.require("no-such"))
                .withMessage("grade.wrong must name a wrong solution of the exercise, but is no-such; it has adds-one,"
                        + " stated-only");
    }
}
