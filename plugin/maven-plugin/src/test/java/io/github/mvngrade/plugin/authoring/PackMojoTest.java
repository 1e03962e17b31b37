package io.github.mvngrade.plugin.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;

class PackMojoTest {
    private static final Path JAR = Path.of("given.jar").toAbsolutePath();

    @Test
    void aSnapshotOfARepositoryIsFoundByTheVersionThatAPomStates() {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setAddedToClasspath(true);
        Artifact artifact = new DefaultArtifact(
                "io.github.mvngrade", "grade-given", "0.1.0-20261124.101112-3", "compile", "jar", null, handler);
        artifact.setFile(JAR.toFile());
        assertThat(PackMojo.libraries(List.of(artifact)))
                .containsOnlyKeys("io.github.mvngrade:grade-given:0.1.0-SNAPSHOT")
                .containsValue(JAR);
    }
}
