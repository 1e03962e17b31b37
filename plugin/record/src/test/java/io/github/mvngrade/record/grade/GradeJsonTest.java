package io.github.mvngrade.record.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import io.github.mvngrade.record.samples.SampleRemarks;
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
        return SampleGrades.all().stream();
    }

    private static String json(Grade grade) {
        return GradeJson.render(ShownGrade.whole(grade), SampleRemarks.WORDS);
    }

    private static JsonNode tree(Grade grade) throws IOException {
        return new ObjectMapper().readTree(json(grade));
    }

    @ParameterizedTest
    @MethodSource("grades")
    void everyFileValidatesAgainstThePublishedSchema(Grade grade) throws IOException {
        Path file = GradeJson.write(ShownGrade.whole(grade), SampleRemarks.WORDS, folder.resolve("a/b"));
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, Files.readString(file)))
                .isEmpty();
    }

    @Test
    void whatWasLeftOutByRequestIsMarkedAndSummed() throws IOException {
        JsonNode json = tree(SampleLeftOut.grade());
        assertThat(json.get("leftOut").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(json.get("checks").findValuesAsText("leftOut")).containsExactly("true", "true");
        assertThat(json.get("checks").findValuesAsText("cause")).containsExactly("REQUEST", "REQUEST");
        assertThat(json.get("checks").get(2).get("verdict").asText()).isEqualTo("NOT_RUN");
    }

    @Test
    void theSchemaRefusesWhatAStudentMustNotSee() {
        String leak = json(SampleGrades.everyVerdict()).replace("TEACHER", "STUDENT");
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, leak)).isNotEmpty();
    }

    @Test
    void aRemarkHasItsCodeItsPlaceAndItsSentence() throws IOException {
        JsonNode remark = tree(SampleGrades.notCompiled()
                        .withRemarks(List.of(
                                new Remark(Remark.Kind.WRONG_PACKAGE, "src/main/java/p/A.java", 3, List.of("P", "p")))))
                .get("remarks")
                .get(0);
        assertThat(remark.get("code").asText()).isEqualTo("WRONG_PACKAGE");
        assertThat(remark.get("file").asText()).isEqualTo("src/main/java/p/A.java");
        assertThat(remark.get("line").asInt()).isEqualTo(3);
        assertThat(remark.get("details")).extracting(JsonNode::asText).containsExactly("P", "p");
        assertThat(remark.get("message").asText()).isEqualTo("About src/main/java/p/A.java: WRONG_PACKAGE");
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
            Grade grade = SampleGrades.graded(checks);
            String json = json(grade);
            assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(230_000);
            assertThat(tree(grade).get("checks").get(0).get("output").textValue())
                    .contains(" characters left out ...]\n")
                    .endsWith("the end");
            assertThat(json(GradeJson.parse(json).grade()))
                    .as("cut once, and not again")
                    .isEqualTo(json);
        }
    }

    @Test
    void textsThatAreLongAndNotWithoutEndStayWhole() throws IOException {
        String text = "long ".repeat(10_000);
        CheckResult check =
                CheckResult.failed(SampleGrades.plan("c", "Check", "1"), Explanation.of(text), SampleGrades.ran(text));
        JsonNode written =
                tree(SampleGrades.graded(List.of(check))).get("checks").get(0);
        assertThat(written.get("message").textValue()).isEqualTo(text);
        assertThat(written.get("output").textValue()).isEqualTo(text);
    }

    @Test
    void aFaultOfTheGradersOwnIsAnEndingOfItsOwn() {
        Execution broke = new Execution(Ending.HARNESS_FAILED, Duration.ofSeconds(1), "a trace");
        CheckResult check = CheckResult.failed(
                        SampleGrades.plan("c", "Check", "1"), Explanation.of("The grader itself failed"), broke)
                .undecided();
        String json = json(SampleGrades.graded(List.of(check)));
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

    @Test
    void aComparisonHasItsRunsAndWhatFollowsFromThem() throws IOException {
        JsonNode comparison = check(3).get("comparison");
        assertThat(comparison.get("work").textValue()).isEqualTo("100,000 squares");
        assertThat(comparison.get("workers").intValue()).isEqualTo(2);
        assertThat(comparison.get("cores").intValue()).isEqualTo(2);
        JsonNode ways = comparison.get("ways");
        assertThat(ways.get(0).toString())
                .isEqualTo("{\"program\":\"checks.Serially\",\"label\":\"one after another\",\"seconds\":0.0041,"
                        + "\"relative\":1.0,\"runs\":[0.0041,0.004,0.0045]}");
        assertThat(ways.get(3).get("relative").doubleValue()).isCloseTo(.61 / .0041, offset(1e-9));
        assertThat(ways.get(4).get("runs")).isEmpty();
        assertThat(ways.get(4).has("relative")).isFalse();
        assertThat(ways.get(4).get("note").textValue()).startsWith("The program threw");
        assertThat(comparison.has("note")).isFalse();
    }

    private static JsonNode check(int number) throws IOException {
        return tree(SampleGrades.everyVerdict()).get("checks").get(number);
    }

    @Test
    void pointsArePlainExactDecimals() {
        assertThat(json(SampleGrades.notCompiled())).contains("\"maxScore\" : 10,");
        assertThat(json(SampleGrades.everyVerdict())).contains("\"score\" : 4.3,");
    }

    @Test
    void theReasonIsThereOnlyWithoutAnOrdinaryGrade() {
        assertThat(json(SampleGrades.infrastructure())).contains("\"reason\" : \"No space is left");
        assertThat(json(SampleGrades.allThatCanBeChecked())).doesNotContain("\"reason\"");
    }

    @Test
    void halfASurrogatePairDoesntStopTheWriterAndIsntLost() throws IOException {
        Path file = GradeJson.write(ShownGrade.whole(SampleGrades.hostile()), SampleRemarks.WORDS, folder);
        CharBuffer strict = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
        assertThat(strict.toString()).contains("evil \\ud800 ");
        assertThat(GradeJson.read(file).grade().title()).isEqualTo(SampleGrades.HOSTILE);
    }

    @Test
    void aTimeIsInMillisecondsAndWhereThatIsntAllInNanosecondsToo() {
        CheckResult check = CheckResult.passed(
                SampleGrades.plan("c", "Check", "1"), new Execution(Ending.FINISHED, Duration.ofNanos(12_345_678), ""));
        assertThat(json(SampleGrades.graded(List.of(check))))
                .contains("\"durationMs\" : 12,", "\"durationNanos\" : 12345678");
        assertThat(json(SampleGrades.allThatCanBeChecked()))
                .contains("\"durationMs\" : 12")
                .doesNotContain("durationNanos");
    }

    @Test
    void aReasonAndADroppedBlockHaveACodeBesideTheirWords() {
        SpeedupBlock block = SampleGrades.block(2, 1, Optional.empty())
                .withDropped(Optional.of(new Drop(Drop.Kind.BUSY_AFTER, "the cores were busy")));
        SpeedupResult samples = new SpeedupResult(
                SampleGrades.speedup(SpeedupRule.ALGORITHMIC, 10, 1),
                Optional.empty(),
                List.of(block),
                Optional.empty());
        CheckResult check = new CheckResult(
                SampleGrades.plan("c", "Check", "1"),
                Verdict.FAILED,
                Points.ZERO,
                Explanation.of(Explanation.Reason.TOO_SLOW, "It is slow."),
                Optional.empty(),
                Optional.of(samples),
                List.of());
        assertThat(json(SampleGrades.graded(List.of(check))))
                .contains("\"code\" : \"TOO_SLOW\"", "\"code\" : \"BUSY_AFTER\"");
        assertThat(json(SampleGrades.everyVerdict()))
                .as("without a code there is no key")
                .doesNotContain("\"code\"");
    }
}
