package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.ExerciseId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullPacksTest {
    private static final ExerciseId TWICE = new ExerciseId("twice");

    @TempDir
    Path root;

    @Test
    void aCoursesFolderHasThemInItsTargets() throws Exception {
        MavenStandIn.pack(root.resolve("reference-solutions/twice/target/twice-1-checks-full.jar"));
        MavenStandIn.pack(root.resolve("reference-solutions/twice/target/twice-1-checks.jar"));
        MavenStandIn.pack(root.resolve("reference-solutions/twice/src/old-checks-full.jar"));
        assertThat(new FullPacks(root).read("reference-solutions", "0.9")).containsOnlyKeys(TWICE);
    }

    @Test
    void filesAndFoldersMayBeNamed() throws Exception {
        MavenStandIn.pack(root.resolve("a.jar"));
        assertThat(new FullPacks(root).read(" a.jar ", "0.9")).containsOnlyKeys(TWICE);
        MavenStandIn.pack(root.resolve("packs/twice-1-checks-full.jar"));
        assertThat(new FullPacks(root).read("packs", "0.9")).containsOnlyKeys(TWICE);
    }

    @Test
    void whatIsMissingOrThereTwiceSaysWhatToDo() throws Exception {
        assertThatThrownBy(() -> new FullPacks(root).read("reference-solutions", "0.9"))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("There is no check pack at " + root.resolve("reference-solutions"))
                .hasMessageContaining("after mvn package has built the packs there");
        MavenStandIn.pack(root.resolve("packs/twice-1-checks.jar"));
        assertThatThrownBy(() -> new FullPacks(root).read("packs", "0.9"))
                .hasMessageStartingWith("No check pack with hidden checks is in packs");
        MavenStandIn.pack(root.resolve("packs/twice-1-checks-full.jar"));
        MavenStandIn.pack(root.resolve("packs/twice-2-checks-full.jar"));
        assertThatThrownBy(() -> new FullPacks(root).read("packs", "0.9"))
                .hasMessageStartingWith("There are two packs of twice, one of them ");
    }

    @Test
    void aPackOfAnotherVersionIsRefused() throws Exception {
        MavenStandIn.pack(root.resolve("a.jar"));
        assertThatThrownBy(() -> new FullPacks(root).read("a.jar", "1.0")).hasMessageContaining("built by version 0.9");
    }
}
