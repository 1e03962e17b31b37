package io.github.mvngrade.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.report.PublishedSchema;
import io.github.mvngrade.report.SampleGrades;
import io.github.mvngrade.report.SampleLeftOut;
import io.github.mvngrade.report.SampleRemarks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
                SampleLeftOut.grade(Audience.STUDENT),
                SampleLeftOut.grade(Audience.TEACHER),
                SampleGrades.allThatCanBeChecked(),
                SampleGrades.notCompiled(),
                SampleRemarks.all(SampleGrades.notCompiled()),
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
    void whatWasLeftOutByRequestIsMarkedAndSummedAndReadBack() throws IOException {
        Path file = GradeJson.write(SampleLeftOut.grade(Audience.STUDENT), folder);
        JsonNode json = Json.read(file);
        assertThat(json.get("leftOut").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(json.get("checks").findValuesAsText("leftOut")).containsExactly("true", "true");
        assertThat(json.get("checks").get(2).get("verdict").asText()).isEqualTo("NOT_RUN");
        assertThat(GradeSummary.read(file).score())
                .isEqualTo(SampleLeftOut.grade(Audience.STUDENT).score());
    }

    @Test
    void aGradeOfAnEarlierWriterLeftNothingOut() throws IOException {
        Path file = GradeJson.write(SampleGrades.allThatCanBeChecked(), folder);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("  \"leftOut\" : 0,\n", ""));
        assertThat(Files.readString(file)).isNotEqualTo(text);
        assertThat(GradeSummary.read(file).score())
                .isEqualTo(SampleGrades.allThatCanBeChecked().score());
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
    void aRemarkHasItsCodeItsPlaceAndItsSentence() throws IOException {
        String text = GradeJson.render(SampleGrades.notCompiled()
                .withRemarks(List.of(
                        new Remark(Remark.Kind.WRONG_PACKAGE, "src/main/java/p/A.java", 3, List.of("P", "p")))));
        JsonNode remark = Json.read(Files.writeString(folder.resolve("grade.json"), text))
                .get("remarks")
                .get(0);
        assertThat(remark.get("code").asText()).isEqualTo("WRONG_PACKAGE");
        assertThat(remark.get("file").asText()).isEqualTo("src/main/java/p/A.java");
        assertThat(remark.get("line").asInt()).isEqualTo(3);
        assertThat(remark.get("details")).extracting(JsonNode::asText).containsExactly("P", "p");
        assertThat(remark.get("message").asText()).contains("but the exercise needs \"package p;\" there");
    }

    @Test
    void theTextsOfASubmissionThatPrintsWithoutEndAreCut() throws IOException {
        for (String flood : List.of("\ufffd".repeat(65_000), "\u0000".repeat(65_000), "line\n".repeat(13_000))) {
            List<CheckResult> checks = IntStream.range(0, 12)
                    .mapToObj(i -> CheckResult.failed(
                            SampleGrades.plan("c" + i, "Check " + i, "1"),
                            new Explanation(flood, Optional.of(flood), Optional.of("x" + flood)),
                            SampleGrades.ran(flood + "the end")))
                    .toList();
            String json = GradeJson.render(SampleGrades.graded(Audience.STUDENT, checks));
            assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(230_000);
            JsonNode first = Json.read(Files.writeString(folder.resolve("flood.json"), json))
                    .get("checks")
                    .get(0);
            assertThat(first.get("output").textValue())
                    .contains(" characters left out ...]\n")
                    .endsWith("the end");
        }
    }

    @Test
    void textsThatAreLongAndNotWithoutEndStayWhole() throws IOException {
        String text = "long ".repeat(10_000);
        CheckResult check =
                CheckResult.failed(SampleGrades.plan("c", "Check", "1"), Explanation.of(text), SampleGrades.ran(text));
        Path file = GradeJson.write(SampleGrades.graded(Audience.STUDENT, List.of(check)), folder);
        JsonNode written = Json.read(file).get("checks").get(0);
        assertThat(written.get("message").textValue()).isEqualTo(text);
        assertThat(written.get("output").textValue()).isEqualTo(text);
    }

    @Test
    void aFaultOfTheGradersOwnIsAnEndingOfItsOwn() {
        Execution broke = new Execution(Ending.HARNESS_FAILED, Duration.ofSeconds(1), "a trace");
        CheckResult check = CheckResult.failed(
                        SampleGrades.plan("c", "Check", "1"), Explanation.of("The grader itself failed"), broke)
                .undecided();
        String json = GradeJson.render(SampleGrades.graded(Audience.STUDENT, List.of(check)));
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, json)).isEmpty();
        assertThat(json).contains("\"ending\" : \"HARNESS_FAILED\"", "\"pending\" : 1");
    }

    @Test
    void aScalingHasItsRunsAndWhatFollowsFromThem() throws IOException {
        JsonNode scaling = check(3).get("scaling");
        JsonNode two = scaling.get("points").get(1);
        assertThat(two.toString())
                .isEqualTo("{\"workers\":2,\"seconds\":0.625,\"runs\":[0.625,0.63,0.62],\"speedup\":1.6,\"ideal\":2,"
                        + "\"serialFraction\":0.25}");
        assertThat(scaling.get("points").get(0).has("serialFraction")).isFalse();
        assertThat(scaling.get("points").get(2).toString()).isEqualTo("{\"workers\":3,\"runs\":[],\"ideal\":3}");
        assertThat(scaling.get("fittedSerialFraction").doubleValue()).isCloseTo(.175 / .8125, offset(1e-9));
        assertThat(scaling.get("note").textValue()).startsWith("Measuring ended with 3 workers");
    }

    @Test
    void aSweepHasACellForEachPairAlsoForOneThatIsMissing() throws IOException {
        JsonNode sweep = check(3).get("sweep");
        assertThat(sweep.get("size").textValue()).isEqualTo("chunk size");
        assertThat(sweep.get("cells")).hasSize(10);
        assertThat(sweep.get("cells").get(2).get("seconds").doubleValue()).isCloseTo(2.7, offset(1e-9));
        assertThat(sweep.get("cells").get(9).toString()).isEqualTo("{\"workers\":2,\"runs\":[],\"size\":256}");
        assertThat(sweep.has("note")).isFalse();
    }

    private JsonNode check(int number) throws IOException {
        Path file = GradeJson.write(SampleGrades.everyVerdict(Audience.STUDENT), folder);
        return Json.read(file).get("checks").get(number);
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
