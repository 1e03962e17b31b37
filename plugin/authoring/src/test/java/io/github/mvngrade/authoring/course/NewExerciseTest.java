package io.github.mvngrade.authoring.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.variant.VariantKind;
import io.github.mvngrade.authoring.variant.Variants;
import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.plan.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewExerciseTest {
    private static final NewExercise.Parent PARENT =
            new NewExercise.Parent("org.example", "sample-exercises", "1-SNAPSHOT");

    @TempDir
    Path folder;

    private Path authors;
    private String pom;

    @BeforeEach
    void writeACourse() throws Exception {
        authors = new NewCourse("org.example", "sample", "Sample", "0.9")
                .write(folder)
                .resolve("reference-solutions");
        pom = Files.readString(authors.resolve("pom.xml"));
    }

    private static NewExercise poolMap(String... packageName) {
        return new NewExercise(
                new ExerciseId("pool-map"),
                Optional.of("A pool's map: one & all"),
                Stream.of(packageName).findFirst());
    }

    @Test
    void anExerciseIsWrittenAndListed() throws Exception {
        Path written = poolMap().addTo(authors, PARENT);
        assertThat(written).isEqualTo(authors.resolve("pool-map"));
        Exercise read = ExerciseFile.read(written);
        assertThat(read.id()).hasToString("pool-map");
        assertThat(read.title()).isEqualTo("A pool's map: one & all");
        assertThat(read.packageName()).isEqualTo("course.poolmap");
        assertThat(read.wrong().keySet())
                .containsExactlyElementsOf(wrong(written).names());
        assertThat(authors.resolve("pom.xml"))
                .hasContent(pom.replace(
                        "    <module>primes</module>\n",
                        "    <module>primes</module>\n    <module>pool-map</module>\n"));
        assertThat(written.resolve("pom.xml"))
                .content()
                .contains("<artifactId>sample-exercises</artifactId>\n    <version>1-SNAPSHOT</version>")
                .contains("<artifactId>pool-map</artifactId>")
                .contains("A pool's map: one &amp; all.");
        assertThat(written.resolve("README.md")).content().startsWith("# pool-map: A pool's map: one & all\n");
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain("{{");
            }
        }
    }

    private static Variants wrong(Path exercise) {
        return new Variants(new ExerciseFolder(exercise), VariantKind.WRONG);
    }

    @Test
    void itsSolutionSkeletonWrongSolutionAndChecksCompile() throws Exception {
        ExerciseFolder written = new ExerciseFolder(poolMap().addTo(authors, PARENT));
        SortedMap<String, String> skeleton = written.skeleton();
        assertThat(skeleton).isNotEqualTo(written.solution());
        assertThat(compiled(written.solution(), written)).hasSize(3);
        assertThat(compiled(skeleton, written)).hasSize(3);
        assertThat(compiled(wrong(written.root()).sources("doubles"), written)).hasSize(3);
    }

    private static Iterable<String> compiled(SortedMap<String, String> sources, ExerciseFolder folder)
            throws IOException {
        SortedMap<String, String> all = new TreeMap<>(sources);
        all.putAll(folder.checks());
        return CompiledSources.compile(all.values().toArray(String[]::new)).keySet();
    }

    @Test
    void withoutATitleTheIdIsOne() throws Exception {
        Path written = new NewExercise(new ExerciseId("shared-value"), Optional.empty(), Optional.of("org.ipc"))
                .addTo(authors, PARENT);
        Exercise read = ExerciseFile.read(written);
        assertThat(read.title()).isEqualTo("Shared value");
        assertThat(written.resolve("src/main/java/org/ipc/SharedValue.java")).exists();
    }

    @Test
    void whatIsTakenIsRefusedAndNothingIsWritten() throws Exception {
        assertRefused(
                poolMap("course.primes"), "The exercise primes is in package course.primes already", "-Dgrade.package");
        assertRefused(
                poolMap("course.class"), "The package course.class isn't one that Java allows", "-Dgrade.package");
        Files.createDirectories(authors.resolve("other"));
        Files.writeString(authors.resolve("other/notes"), "mine");
        NewExercise other = new NewExercise(new ExerciseId("other"), Optional.empty(), Optional.empty());
        assertRefused(other, "other already exists and isn't empty", "-Dgrade.exercise=ID");
        Files.writeString(authors.resolve("pom.xml"), pom.replace("modules>", "parts>"));
        assertRefused(poolMap(), "There is no <modules> in", "add <modules></modules> there");
        Files.writeString(authors.resolve("pom.xml"), pom.replace("<module>primes", "<module>pool-map"));
        assertRefused(poolMap(), "already lists a module pool-map");
        assertThat(authors.resolve("pool-map")).doesNotExist();
    }

    private void assertRefused(NewExercise exercise, String... words) throws IOException {
        String before = Files.readString(authors.resolve("pom.xml"));
        assertThatThrownBy(() -> exercise.addTo(authors, PARENT))
                .isInstanceOf(CourseException.class)
                .hasMessageContainingAll(words);
        assertThat(authors.resolve("pom.xml")).hasContent(before);
    }

    @Test
    void namesThatCantBeAreRefusedFirst() {
        assertThatThrownBy(() -> poolMap("Course.PoolMap"))
                .hasMessage(
                        "grade.package must be a lower-case Java package like course.poolmap, but is \"Course.PoolMap\"");
        assertThatThrownBy(() -> new NewExercise(new ExerciseId("a"), Optional.of(" "), Optional.empty()))
                .hasMessage("An exercise needs a title");
    }

    @Test
    void aPomKeepsItsCommentsAndLayout() throws Exception {
        String odd = "<project>\r\n<!-- <modules></modules> -->\r\n\t<modules> <!-- in the course's order -->\r\n"
                + "\t\t<module>a</module>   <!-- first -->\r\n\t\t<!-- <module>z</module> -->\r\n\t</modules>\r\n"
                + "<profiles><modules><module>p</module></modules></profiles></project>";
        assertThat(new ModuleList("pom.xml", odd).with("b"))
                .isEqualTo(odd.replace("<module>a</module>", "<module>a</module>\r\n\t\t<module>b</module>"));
        assertThat(new ModuleList("pom.xml", "<project>\n  <modules>\n  </modules>\n</project>").with("b"))
                .isEqualTo("<project>\n  <modules>\n    <module>b</module>\n  </modules>\n</project>");
        assertThat(new ModuleList("pom.xml", "<project><modules><module>a</module></modules></project>").with("b"))
                .isEqualTo("<project><modules><module>a</module><module>b</module></modules></project>");
    }
}
