package io.github.mvngrade.record.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.record.course.ExerciseState.Result;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseJsonTest {
    @TempDir
    private Path folder;

    private static CourseState course() {
        return new CourseState(
                "Parallel <programming> \ud800",
                List.of(
                        state("fibonacci", Result.of(SampleGrades.everyVerdict())),
                        state("partly", Result.of(SampleLeftOut.grade())),
                        state("sorting", Result.of(SampleGrades.infrastructure())),
                        new ExerciseState("damaged", "damaged", Optional.empty(), Optional.empty(), Optional.of("why")),
                        new ExerciseState("later", "later", Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static ExerciseState state(String name, Result result) {
        return new ExerciseState(
                name,
                "Title of " + name,
                Optional.of(result),
                Optional.of("../" + name + "/index.html"),
                Optional.empty());
    }

    private CourseState read(String text) throws IOException {
        return CourseJson.read(Files.writeString(folder.resolve("course.json"), text));
    }

    @Test
    void whatIsWrittenFitsTheSchemaAndIsReadBack() throws IOException {
        String text = CourseJson.render(course());
        assertThat(PublishedSchema.complaints(CourseJson.SCHEMA_RESOURCE, text)).isEmpty();
        assertThat(read(text)).isEqualTo(course());
        assertThat(CourseJson.render(read(text))).isEqualTo(text);
    }

    @Test
    void anOldDocumentIsRead() throws IOException {
        CourseState old = CourseJson.read(Path.of("src/test/resources/old/course.json"));
        assertThat(old.total().earned()).isEqualTo(Points.of("4.3"));
        assertThat(old.exercises())
                .extracting(exercise -> exercise.score().isPresent())
                .containsExactly(true, false, false, false);
        assertThat(old.exercises().get(2).problem()).contains("Unexpected end-of-input in VALUE_STRING");
    }

    @Test
    void aDamagedDocumentIsNamed() {
        String text = CourseJson.render(course());
        assertDamaged(
                text.replace("course/v1", "grade/v1"), "its schema must be mvngrade/course/v1, but is \"mvngrade/g");
        assertDamaged(
                text.replace("\"outcome\" : \"GRADED\"", "\"outcome\" : 1"), "exercises[0].outcome must be one of");
        assertDamaged(
                text.replace("\"partial\" : true", "\"partial\" : 1"), "exercises[1].partial must be true or false");
        assertDamaged(text.replaceFirst("\"maxScore\" : 21.5", "\"maxScore\" : 22"), "must add up to");
    }

    private void assertDamaged(String text, String complaint) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining(complaint);
    }
}
