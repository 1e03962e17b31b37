package io.github.mvngrade.authoring.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.variant.VariantKind;
import io.github.mvngrade.authoring.variant.Variants;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.model.plan.Exercise;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCourseTest {
    private static final NewCourse COURSE = new NewCourse("org.example", "primes-101", "Primes & more", "0.9");

    @TempDir
    private Path folder;

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    @Test
    void everyFileOfTheTemplateIsWritten() throws Exception {
        Path root = COURSE.write(folder);
        assertThat(root).isEqualTo(folder.resolve("primes-101"));
        List<String> written = new ArrayList<>(files(root));
        assertThat(written).contains(".gitignore", ".mvn/README.md", "reference-solutions/primes/pom.xml");
        written.removeAll(List.of(".gitignore", ".mvn/README.md", "reference-solutions/primes/pom.xml"));
        assertThat(written).containsExactlyInAnyOrderElementsOf(files(templates()));
    }

    private static Path templates() throws URISyntaxException {
        return Path.of(NewCourseTest.class.getResource("/templates/course/new").toURI());
    }

    @Test
    void nothingIsLeftToFillIn() throws Exception {
        Path root = COURSE.write(folder);
        for (String file : files(root)) {
            assertThat(Files.readString(root.resolve(file))).as(file).doesNotContain("{{", ".version@");
        }
        assertThat(root.resolve("pom.xml"))
                .content()
                .contains("<groupId>org.example</groupId>\n  <artifactId>primes-101</artifactId>")
                .contains("<name>Primes &amp; more</name>")
                .contains("<grade.version>0.9</grade.version>");
    }

    @Test
    void aNewCourseIsPublishedNowhereAndNeverWithItsHiddenChecks() throws Exception {
        assertThat(COURSE.write(folder).resolve("pom.xml"))
                .content()
                .contains("<grade.repository></grade.repository>")
                .contains("<url>${grade.repository}</url>")
                .contains("<grade.attachFull>false</grade.attachFull>");
    }

    @Test
    void everyWrongSolutionIsThereAndFitsTheSolution() throws Exception {
        Path exercise = COURSE.write(folder).resolve("reference-solutions/primes");
        Exercise read = ExerciseFile.read(exercise);
        assertThat(read.wrong()).hasSize(4);
        Variants wrong = new Variants(new ExerciseFolder(exercise), VariantKind.WRONG);
        assertThat(wrong.names())
                .containsExactlyElementsOf(new TreeSet<>(read.wrong().keySet()));
        for (String name : wrong.names()) {
            assertThat(wrong.sources(name)).isNotEqualTo(wrong.folder().solution());
        }
    }

    @Test
    void whatIsThereAlreadyIsNeverTouched() throws Exception {
        Path mine = Files.createDirectory(folder.resolve("primes-101")).resolve("notes.txt");
        Files.writeString(mine, "mine");
        assertThatThrownBy(() -> COURSE.write(folder))
                .isInstanceOf(CourseException.class)
                .hasMessageContaining("already exists and isn't empty")
                .hasMessageContaining("-Dgrade.course=NAME");
        assertThat(files(folder)).containsExactly("primes-101/notes.txt");
    }

    @Test
    void anEmptyFolderIsFilled() throws Exception {
        Files.createDirectory(folder.resolve("primes-101"));
        assertThat(COURSE.write(folder).resolve("pom.xml")).exists();
    }

    @Test
    void aNameThatMavenRefusesIsRefusedFirst() {
        assertThatThrownBy(() -> new NewCourse("org.example", "my course", "t", "1"))
                .hasMessageContaining("The course's name may have letters, digits, dots, hyphens and underscores")
                .hasMessageContaining("\"my course\"");
        assertThatThrownBy(() -> new NewCourse("org/example", "c", "t", "1")).hasMessageStartingWith("The group may");
        assertThatThrownBy(() -> new NewCourse("g", "..", "t", "1")).hasMessageStartingWith("The course's name may");
        assertThatThrownBy(() -> new NewCourse("g", "c", " ", "1")).hasMessage("A course needs a title");
    }
}
