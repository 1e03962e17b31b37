package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarnessJarsTest {
    private static final String OURS = "io.github.mvngrade";

    @TempDir
    Path folder;

    private Artifact artifact(String group, String name) throws IOException {
        Artifact artifact =
                new DefaultArtifact(group, name, "1", "runtime", "jar", "", new DefaultArtifactHandler("jar"));
        artifact.setFile(
                Files.createFile(folder.resolve(group + "-" + name + ".jar")).toFile());
        return artifact;
    }

    private List<Artifact> plugin() throws IOException {
        List<Artifact> artifacts = new ArrayList<>();
        for (String ours : List.of("subject", "model", "checks", "warden", "engine", "report", "maven-plugin")) {
            artifacts.add(artifact(OURS, "grade-" + ours));
        }
        artifacts.add(artifact("org.junit.platform", "junit-platform-launcher"));
        artifacts.add(artifact("org.junit.jupiter", "junit-jupiter-engine"));
        artifacts.add(artifact("org.opentest4j", "opentest4j"));
        artifacts.add(artifact("org.apiguardian", "apiguardian-api"));
        artifacts.add(artifact("net.java.dev.jna", "jna"));
        artifacts.add(artifact("org.example", "grade-subject"));
        artifacts.add(artifact("com.fasterxml.jackson.core", "jackson-core"));
        return artifacts;
    }

    private static List<String> names(List<Path> jars) {
        return jars.stream().map(jar -> jar.getFileName().toString()).toList();
    }

    @Test
    void aSubjectIsLinkedFromItsHarnessAndJUnitAlone() throws Exception {
        assertThat(names(HarnessJars.linked(plugin())))
                .containsExactlyInAnyOrder(
                        OURS + "-grade-subject.jar",
                        OURS + "-grade-model.jar",
                        OURS + "-grade-checks.jar",
                        "org.junit.platform-junit-platform-launcher.jar",
                        "org.junit.jupiter-junit-jupiter-engine.jar",
                        "org.opentest4j-opentest4j.jar",
                        "org.apiguardian-apiguardian-api.jar");
    }

    @Test
    void aWardenNeedsItsOwnJarTheModelAndJna() throws Exception {
        assertThat(names(HarnessJars.ofWarden(plugin())))
                .containsExactlyInAnyOrder(
                        OURS + "-grade-warden.jar", OURS + "-grade-model.jar", "net.java.dev.jna-jna.jar");
    }

    @Test
    void aFolderOfClassesIsNoJar() throws IOException {
        Artifact compiled = artifact(OURS, "grade-subject");
        compiled.setFile(Files.createDirectories(folder.resolve("subject/target/classes"))
                .toFile());
        assertThatThrownBy(() -> HarnessJars.linked(List.of(compiled)))
                .isInstanceOf(SetupException.class)
                .hasMessage(
                        "Submissions run on a runtime that is linked from the plugin's jars, but " + compiled.getFile()
                                + " isn't a jar: run the phase package (or verify, or install) instead of compile");
    }
}
