package io.github.mvngrade.authoring.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.authoring.TinyExercise;
import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackBuilderTest {
    private static final String COORDINATES = "org.example:tally:1.0";

    @TempDir
    private Path folder;

    private TinyExercise exercise;

    @BeforeEach
    void writeTheExercise() throws IOException {
        exercise = TinyExercise.in(folder);
    }

    private PackBuilder.Packs build(Map<String, Path> libraries) throws Exception {
        ForkedCompiler compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        return new PackBuilder(compiler, "0.9")
                .build(
                        exercise.folder().root(),
                        new PackBuilder.Compiled(exercise.compiledChecks(), libraries),
                        folder.resolve("twice"));
    }

    private Path library() throws IOException {
        Path jar = folder.resolve("tally-1.0.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            byte[] bytes = CompiledSources.compile("package tally; public class Tally {}")
                    .get("tally.Tally");
            zip.putNextEntry(new ZipEntry("tally/Tally.class"));
            zip.write(bytes);
        }
        return jar;
    }

    @Test
    void bothPacksCarryTheLibrariesThatTheSkeletonNeedsToo() throws Exception {
        exercise.append("exercise.yaml", "dependencies: [" + COORDINATES + "]\n");
        exercise.write(TinyExercise.GIVEN, "package parallel.twice;\npublic class Once extends tally.Tally {}\n");
        Path jar = library();
        PackBuilder.Packs packs = build(Map.of(COORDINATES, jar, "org.example:other:2", folder));
        for (PackBuilder.Built pack : new PackBuilder.Built[] {packs.visible(), packs.full()}) {
            Pack read = PackFiles.read(pack.file());
            assertThat(read.exercise().dependencies()).containsExactly(COORDINATES);
            assertThat(read.content().libraries()).containsOnlyKeys("tally-1.0.jar");
            assertThat(read.content().libraries().get("tally-1.0.jar")).isEqualTo(Files.readAllBytes(jar));
        }
    }

    @Test
    void aJarOfMvnGradeIsTheOneOfThePluginsVersion() throws Exception {
        exercise.append("exercise.yaml", "dependencies: ['io.github.mvngrade:grade-given']\n");
        exercise.write(TinyExercise.GIVEN, "package parallel.twice;\npublic class Once extends tally.Tally {}\n");
        PackBuilder.Packs packs = build(Map.of("io.github.mvngrade:grade-given:0.9", library()));
        assertThat(PackFiles.read(packs.visible().file()).content().libraries()).containsOnlyKeys("tally-1.0.jar");
        assertThatThrownBy(() -> build(Map.of("io.github.mvngrade:grade-given:0.8", library())))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(
                        "names the dependency io.github.mvngrade:grade-given:0.9, but its pom has no such");
    }

    @Test
    void aDependencyThatThePomDoesNotHaveIsNamed() throws IOException {
        exercise.append("exercise.yaml", "dependencies: [" + COORDINATES + "]\n");
        assertThatThrownBy(() -> build(Map.of("org.example:tally:2.0", folder)))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(
                        "exercise.yaml of twice names the dependency org.example:tally:1.0, but its pom has no"
                                + " such dependency of scope compile")
                .hasMessageEndingWith("(found: [org.example:tally:2.0])");
    }

    @Test
    void coordinatesWithoutAVersionAreRefused() throws IOException {
        exercise.append("exercise.yaml", "dependencies: [org.example:tally]\n");
        assertThatThrownBy(() -> build(Map.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("a dependency must be group:artifact:version, but is \"org.example:tally\"");
    }

    @Test
    void markersThatDontPairAreAnErrorOfTheExercise() throws IOException {
        exercise.append(TinyExercise.SOLUTION, "// END SOLUTION\n");
        assertThatThrownBy(() -> build(Map.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(TinyExercise.SOLUTION + ":12:");
    }

    @Test
    void aSkeletonThatDoesNotCompileIsShownWithTheCompilersWords() throws IOException {
        exercise.write(TinyExercise.GIVEN, "package parallel.twice;\npublic class Once extends Missing {}\n");
        assertThatThrownBy(() -> build(Map.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The skeleton of twice doesn't compile:\n" + TinyExercise.GIVEN + ":2:");
    }

    @Test
    void withoutCompiledChecksThereIsAnErrorThatSaysWhereTheyLive() throws Exception {
        ForkedCompiler compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        PackBuilder.Compiled nothing = new PackBuilder.Compiled(folder.resolve("none"), Map.of());
        assertThatThrownBy(() -> new PackBuilder(compiler, "0.9")
                        .build(exercise.folder().root(), nothing, folder.resolve("twice")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("There are no compiled checks in")
                .hasMessageContaining("mvn test-compile");
    }
}
