package io.github.mvngrade.authoring.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantNamesTest {
    @TempDir
    Path root;

    @Test
    void aNameHasAFolderOrALineOrItIsRefusedWithThoseThatThereAre() throws IOException {
        Files.createDirectories(root.resolve("src/wrong/adds-one/src/main/java"));
        Files.createDirectories(root.resolve("src/also-correct/by-loop/src/main/java"));
        VariantNames names = VariantNames.of(new ExerciseFolder(root), List.of("stated-only"));
        assertThat(names.require("adds-one")).isEqualTo("adds-one");
        assertThat(names.require("stated-only")).isEqualTo("stated-only");
        assertThat(names.require("by-loop")).isEqualTo("by-loop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.require("no-such"))
                .withMessage(
                        "grade.wrong must name a wrong solution of the exercise or a further correct one, or be correct for all correct ones, but is"
                                + " no-such; it has adds-one, stated-only, and correct by-loop");
    }
}
