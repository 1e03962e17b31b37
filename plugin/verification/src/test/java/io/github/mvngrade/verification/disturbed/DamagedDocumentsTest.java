package io.github.mvngrade.verification.disturbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Damage;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.course.CourseJson;
import io.github.mvngrade.record.course.CourseState;
import io.github.mvngrade.record.course.ExerciseState;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleRemarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A damaged document is refused, or is one: what was read can be written and read again. */
@Timeout(300)
class DamagedDocumentsTest {
    @TempDir
    private Path folder;

    private static String rendered(ShownGrade grade) {
        return GradeJson.render(grade, SampleRemarks.WORDS);
    }

    @Test
    void aGradeIsReadOrRefused() {
        Damage damage = new Damage(SampleGrades.all().stream()
                .map(grade -> rendered(ShownGrade.whole(grade)).getBytes(StandardCharsets.UTF_8))
                .toList());
        int read = damage.feed(50_000, IOException.class, (sample, copy) -> {
            String again = rendered(GradeJson.parse(new String(copy, StandardCharsets.UTF_8)));
            assertThat(rendered(GradeJson.parse(again))).isEqualTo(again);
        });
        assertThat(read).isBetween(500, 45_000);
    }

    @Test
    void aCourseIsReadOrRefused() {
        Path file = folder.resolve(CourseJson.FILE_NAME);
        Damage damage = new Damage(List.of(CourseJson.render(course()).getBytes(StandardCharsets.UTF_8)));
        int read = damage.feed(20_000, IOException.class, (sample, copy) -> {
            Files.write(file, copy);
            CourseState course = CourseJson.read(file);
            Files.writeString(file, CourseJson.render(course));
            assertThat(CourseJson.read(file)).isEqualTo(course);
        });
        assertThat(read).isBetween(200, 18_000);
    }

    private static CourseState course() {
        return new CourseState(
                "Parallel programming",
                List.of(
                        new ExerciseState(
                                "fibonacci",
                                "Fibonacci",
                                Optional.of(ExerciseState.Result.of(SampleGrades.everyVerdict())),
                                Optional.of("fibonacci/index.html"),
                                Optional.empty()),
                        new ExerciseState("later", "later", Optional.empty(), Optional.empty(), Optional.of("why"))));
    }
}
