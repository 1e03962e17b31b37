package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the build proves every exercise; the proof itself is grade:verify's. */
class CourseTest {
    private static final Path FOLDER = Repository.here().root().resolve("reference-solutions");
    private static final String POM = Repository.text(FOLDER.resolve("pom.xml"));

    @Test
    void everyExerciseIsPartOfTheBuild() {
        assertThat(Pattern.compile("<module>(.*?)</module>")
                        .matcher(POM)
                        .results()
                        .map(module -> module.group(1)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(CourseExercise.all().stream()
                        .map(CourseExercise::toString)
                        .toList());
    }

    @Test
    void theBuildProvesEachAfterItsPacksAreMade() {
        assertThat(POM)
                .containsSubsequence("<artifactId>grade-maven-plugin", "<goal>pack</goal>", "<goal>verify</goal>");
    }
}
