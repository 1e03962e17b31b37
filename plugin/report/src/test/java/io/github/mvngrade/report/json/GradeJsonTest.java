package io.github.mvngrade.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.report.PublishedSchema;
import io.github.mvngrade.report.SampleGrades;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradeJsonTest {
    @TempDir
    Path folder;

    static Stream<Grade> grades() {
        return Stream.of(
                SampleGrades.everyVerdict(Audience.STUDENT),
                SampleGrades.everyVerdict(Audience.TEACHER),
                SampleGrades.allThatCanBeChecked(),
                SampleGrades.notCompiled(),
                SampleGrades.infrastructure(),
                SampleGrades.hostile());
    }

    @ParameterizedTest
    @MethodSource("grades")
    void everyFileValidatesAgainstThePublishedSchema(Grade grade) throws IOException {
        Path file = GradeJson.write(grade, folder.resolve("a/b"));
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, Files.readString(file)))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatAStudentMustNotSee() {
        String leak =
                GradeJson.render(SampleGrades.everyVerdict(Audience.TEACHER)).replace("TEACHER", "STUDENT");
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, leak)).isNotEmpty();
    }

    @Test
    void aHiddenCheckTellsAStudentNothingOfItsContent() throws IOException {
        String text = GradeJson.render(SampleGrades.everyVerdict(Audience.STUDENT));
        assertThat(text).doesNotContain(SampleGrades.SECRET);
        JsonNode checks =
                Json.read(Files.writeString(folder.resolve("grade.json"), text)).get("checks");
        assertThat(checks.get(7).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "title", "points", "earned", "verdict", "message", "hint", "visible");
        assertThat(GradeJson.render(SampleGrades.everyVerdict(Audience.TEACHER)))
                .contains(SampleGrades.SECRET);
    }

    @Test
    void pointsArePlainExactDecimals() {
        assertThat(GradeJson.render(SampleGrades.notCompiled())).contains("\"maxScore\" : 10,");
        assertThat(GradeJson.render(SampleGrades.everyVerdict(Audience.STUDENT)))
                .contains("\"score\" : 4.3,");
    }

    @Test
    void theReasonIsThereOnlyWithoutAnOrdinaryGrade() {
        assertThat(GradeJson.render(SampleGrades.infrastructure())).contains("\"reason\" : \"No space is left");
        assertThat(GradeJson.render(SampleGrades.allThatCanBeChecked())).doesNotContain("\"reason\"");
    }

    @Test
    void halfASurrogatePairDoesntStopTheWriter() throws IOException {
        Path file = GradeJson.write(SampleGrades.hostile(), folder);
        CharBuffer strict = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
        assertThat(strict.toString()).contains("evil");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Grade grade = SampleGrades.everyVerdict(Audience.STUDENT);
        GradeSummary summary = GradeSummary.read(GradeJson.write(grade, folder));
        assertThat(summary)
                .isEqualTo(new GradeSummary(
                        "fibonacci", "Fibonacci, faster", grade.outcome(), grade.score(), Grade.Scope.COMPLETE));
        assertThat(summary.score().pending()).isEqualTo(Points.of("1.5"));
    }

    @Test
    void keysOfALaterVersionAreIgnored() throws IOException {
        String text = GradeJson.render(SampleGrades.notCompiled()).replaceFirst("\\{", "{\"coverage\": {\"a\": [1]},");
        assertThat(GradeSummary.read(Files.writeString(folder.resolve("grade.json"), text))
                        .title())
                .isEqualTo("Fibonacci, faster");
    }

    @Test
    void aDamagedFileIsNamedNotBelieved() throws IOException {
        String text = GradeJson.render(SampleGrades.notCompiled());
        assertDamaged(text.replace("\"maxScore\" : 10", "\"maxScore\" : 1e999999999"), "maxScore must have at most");
        assertDamaged(text.replace("\"maxScore\" : 10", "\"maxScore\" : \"10\""), "maxScore must be a number");
        assertDamaged(text.replace("\"score\" : 0", "\"score\" : 11"), "must not exceed its maximum 10");
        assertDamaged(text.replace("NOT_COMPILED", "LOST"), "LOST");
        assertDamaged(text.replace("grade/v1", "grade/v9"), "its schema must be mvngrade/grade/v1");
        assertDamaged(text.replaceFirst("\"title\".*", ""), "title must be a text, but is missing");
        assertDamaged("[]", "its schema must be");
        assertDamaged("", "its schema must be");
    }

    private void assertDamaged(String text, String complaint) throws IOException {
        Path file = Files.writeString(folder.resolve("grade.json"), text);
        assertThatThrownBy(() -> GradeSummary.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(complaint);
    }
}
