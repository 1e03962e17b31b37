package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.ExerciseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackResolverTest {
    private static final String COORDINATES = "course:twice:jar:checks:1";

    @TempDir
    Path folder;

    private MavenStandIn maven;
    private Path copy;

    @BeforeEach
    void startABuild() throws IOException {
        maven = new MavenStandIn(folder);
        copy = maven.copies().resolve("course/twice/1/twice-1-checks.jar");
    }

    private PackResolver packs() {
        return new PackResolver(maven.repositories(), maven.session(), maven.project());
    }

    private ExerciseId found(String name) throws Exception {
        return packs().resolve(name).exercise().id();
    }

    private static Path garbage(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        return Files.writeString(jar, "no jar");
    }

    @Test
    void aRelativeFileIsLookedForInTheProjectsFolder() throws Exception {
        MavenStandIn.pack(folder.resolve("exercise/packs/twice.jar"));
        assertThat(found("packs/twice.jar")).isEqualTo(new ExerciseId("twice"));
        assertThat(found("../exercise/packs/twice.jar")).isEqualTo(new ExerciseId("twice"));
    }

    @Test
    void anAbsoluteFileIsTakenAsItIs() throws Exception {
        assertThat(found(
                        MavenStandIn.pack(folder.resolve("elsewhere/twice.jar")).toString()))
                .isEqualTo(new ExerciseId("twice"));
    }

    @Test
    void withoutAProjectAFileIsLookedForWhereMavenRuns() {
        PackResolver packs = new PackResolver(maven.repositories(), maven.session(), new MavenProject());
        assertThatThrownBy(() -> packs.resolve("no-such-pack"))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("(looked in " + Path.of("").toAbsolutePath() + ")");
    }

    @Test
    void coordinatesAreResolvedByMaven() throws Exception {
        maven.holds(COORDINATES, MavenStandIn.pack(copy));
        assertThat(found(COORDINATES)).isEqualTo(new ExerciseId("twice"));
    }

    @Test
    void aFileThatIsThereWinsOverCoordinates() throws Exception {
        MavenStandIn.pack(folder.resolve("exercise/" + COORDINATES));
        assertThat(found(COORDINATES)).isEqualTo(new ExerciseId("twice"));
    }

    @Test
    void nothingAtAPathIsSaidWithWhereItWasLookedFor() {
        assertThatThrownBy(() -> packs().resolve("packs/gone.jar"))
                .isInstanceOf(SetupException.class)
                .hasMessage("There is no check pack at packs/gone.jar (looked in " + folder.resolve("exercise")
                        + "): name a file, a folder, or coordinates like group:artifact:jar:checks:version with"
                        + " -Dgrade.pack=...");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", ":", "a:b:c:d:e:f", "\0:\0"})
    void whatIsNeitherAPathNorCoordinatesSaysWhatIsExpected(String name) {
        assertThatThrownBy(() -> packs().resolve(name))
                .isInstanceOf(SetupException.class)
                .hasMessage("\"" + name + "\" names no check pack: expected a file, a folder, or coordinates like"
                        + " group:artifact:jar:checks:version");
    }

    @Test
    void coordinatesThatMavenCantFindSayWhatToRun() {
        assertThatThrownBy(() -> packs().resolve(COORDINATES))
                .isInstanceOf(SetupException.class)
                .hasMessage(
                        "The check pack " + COORDINATES + " can't be found (it is nowhere). No repository that could"
                                + " have it is named here: ask whoever handed out the exercise. Or name a pack with"
                                + " -Dgrade.pack=FILE");
    }

    @Test
    void inACloneOfTheCourseAPackThatMavenCantFindIsBuilt() throws IOException {
        Files.createDirectories(folder.resolve("clone/reference-solutions"));
        MavenStandIn clone = new MavenStandIn(folder.resolve("clone/exercises"));
        assertThatThrownBy(() ->
                        new PackResolver(clone.repositories(), clone.session(), clone.project()).resolve(COORDINATES))
                .isInstanceOf(SetupException.class)
                .hasMessage("The check pack " + COORDINATES + " can't be found (it is nowhere). Build it, in "
                        + folder.resolve("clone") + ": mvn -q install -DskipTests. Or name a pack with"
                        + " -Dgrade.pack=FILE");
    }

    @Test
    void aDamagedCopyOfMavensMustBeDeletedOrItStays() throws IOException {
        maven.holds(COORDINATES, garbage(copy));
        assertThatThrownBy(() -> packs().resolve(COORDINATES))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(copy + " is not a check pack: it isn't a jar.")
                .hasMessageEndingWith(". It is Maven's copy of " + COORDINATES + ": delete the folder "
                        + copy.getParent() + ", then get it again the way you first got it");
    }

    @Test
    void aDamagedFileThatIsNoCopyOfMavensIsNotToBeDeleted() throws IOException {
        Path jar = garbage(folder.resolve("exercise/twice.jar"));
        assertThatThrownBy(() -> packs().resolve("twice.jar"))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(jar + " is not a check pack")
                .hasMessageNotContaining("Maven's copy");
    }

    @Test
    void aCopyOfAnotherFormatIsWholeSoNothingIsToBeDeleted() throws IOException {
        maven.holds(
                COORDINATES, MavenStandIn.jar(copy, "{\"format\": \"mvngrade/pack/v2\", \"pluginVersion\": \"2.0\"}"));
        assertThatThrownBy(() -> packs().resolve(COORDINATES))
                .isInstanceOf(PackException.OtherFormatException.class)
                .hasMessageContaining("has the format mvngrade/pack/v2")
                .hasMessageContaining("2.0")
                .hasMessageNotContaining("delete");
    }
}
