package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullPackTest {
    private static final Instant THEN = Instant.parse("2026-01-01T10:00:00Z");

    @TempDir
    Path folder;

    private Path base;

    @BeforeEach
    void nameThePacks() {
        base = folder.resolve("target/tiny-1");
    }

    private Path written(String file, Instant at) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "no pack");
        return Files.setLastModifiedTime(path, FileTime.from(at));
    }

    private FullPack pack(Artifact... attached) {
        return new FullPack(folder, base, List.of(attached));
    }

    private static Artifact artifact(String classifier, Path file) {
        Artifact artifact =
                new DefaultArtifact("g", "tiny", "1", "compile", "jar", classifier, new DefaultArtifactHandler("jar"));
        artifact.setFile(file.toFile());
        return artifact;
    }

    @Test
    void thePackOfStudentsIsAnotherFile() throws IOException {
        written("target/tiny-1-checks-full.jar", THEN);
        assertThatThrownBy(() -> pack().students())
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith("The students' pack " + folder.resolve("target/tiny-1-checks.jar")
                        + " isn't built yet: run mvn verify here");
        Artifact attached = artifact("checks", written("elsewhere.jar", THEN));
        assertThatThrownBy(() -> pack(attached).students())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("elsewhere.jar");
    }

    @Test
    void aPackThatIsNotBuiltSaysWhatToDo() {
        assertThatThrownBy(() -> pack().read())
                .isInstanceOf(SetupException.class)
                .hasMessage("The full pack " + folder.resolve("target/tiny-1-checks-full.jar")
                        + " isn't built yet: run mvn verify here, which builds it and then proves the checks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise.yaml", "src/given/java/p/A.java", "src/test/java/p/checks/AChecks.java"})
    void anEarlierPackThatIsOlderThanWhatItWasMadeFromIsRefused(String source) throws IOException {
        written("target/tiny-1-checks-full.jar", THEN);
        Path changed = written(source, THEN.plusSeconds(1));
        assertThatThrownBy(() -> pack().read())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("is older than " + changed)
                .hasMessageEndingWith("run mvn verify here, which builds it and then proves the checks");
    }

    @Test
    void anEarlierPackOutlivesAChangeOfTheSolution() throws IOException {
        written("target/tiny-1-checks-full.jar", THEN);
        written("exercise.yaml", THEN);
        written("src/main/java/p/A.java", THEN.plusSeconds(1));
        assertThatThrownBy(() -> pack().read())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("tiny-1-checks-full.jar");
    }

    @Test
    void theBuildsOwnPackIsTakenHoweverOldItsFileIs() throws IOException {
        Path built = written("elsewhere/full.jar", THEN);
        Path visible = written("elsewhere/visible.jar", THEN);
        written("exercise.yaml", THEN.plusSeconds(1));
        assertThatThrownBy(() -> pack(artifact("checks", visible), artifact("checks-full", built))
                        .read())
                .isInstanceOf(PackException.class)
                .hasMessageContaining(built.toString());
        assertThat(base).doesNotExist();
    }

    @Test
    void whatThisBuildHasAttachedIsRead() throws Exception {
        Path built = MavenStandIn.pack(folder.resolve("elsewhere/full.jar"));
        assertThat(pack(artifact("checks-full", built)).read().exercise().id().value())
                .isEqualTo("twice");
    }

    @Test
    void anEarlierPackIsReadIfNothingChangedSince() throws Exception {
        MavenStandIn.pack(folder.resolve("target/tiny-1-checks-full.jar"));
        Files.setLastModifiedTime(folder.resolve("target/tiny-1-checks-full.jar"), FileTime.from(THEN));
        written("exercise.yaml", THEN);
        written("src/test/java/p/checks/AChecks.java", THEN.minusSeconds(1));
        assertThat(pack().read().exercise().id().value()).isEqualTo("twice");
    }

    @Test
    void anAttachedPackWithoutAFileIsNone() {
        Artifact planned = artifact("checks-full", folder);
        planned.setFile(null);
        assertThatThrownBy(() -> pack(planned).read())
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("isn't built yet");
    }
}
