package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassPathTest {
    private static final ClassPath GRADED =
            ClassPath.of(Path.of("classes"), List.of(Path.of("library.jar"), Path.of("skeleton")));

    private static String path(String... entries) {
        return String.join(File.pathSeparator, entries);
    }

    @Test
    void theSubmissionIsFoundBeforeTheCourse() {
        assertThat(GRADED).hasToString(path("classes", "library.jar", "skeleton"));
    }

    @Test
    void aCopyTakesTheSubmissionsPlace() {
        ClassPath observed = GRADED.withCopy(List.of(Path.of("recorder.jar")), Path.of("copy"));
        assertThat(observed).hasToString(path("recorder.jar", "copy", "library.jar", "skeleton"));
        assertThat(observed.submission()).contains(Path.of("copy"));
    }

    @Test
    void theCourseAloneHasNothingOfTheSubmission() {
        ClassPath observed = GRADED.withCopy(List.of(Path.of("recorder.jar")), Path.of("copy"));
        assertThat(observed.withoutSubmission()).hasToString(path("library.jar", "skeleton"));
        assertThat(GRADED.withoutSubmission()).isEqualTo(observed.withoutSubmission());
    }
}
