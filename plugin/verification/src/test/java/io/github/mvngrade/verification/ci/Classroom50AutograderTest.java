package io.github.mvngrade.verification.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.ci.RunnerMachine.Ended;
import io.github.mvngrade.verification.tools.RequiresTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("installed")
@RequiresTool("python3")
@Execution(ExecutionMode.CONCURRENT)
class Classroom50AutograderTest {
    private static final Map<String, String> RUNNER = Map.of(
            "CLASSROOM", "cs-50",
            "ASSIGNMENT", "pickle",
            "SUBMISSION_TAG", "submit/1",
            "COMMIT_URL", "https://example.org/commit/1",
            "RELEASE_URL", "https://example.org/releases/1");

    @TempDir
    private Path folder;

    private RunnerMachine machine;
    private Path checkout;
    private Path bundle;

    @BeforeEach
    void layOutABundleAndACheckout() throws IOException {
        machine = RunnerMachine.in(folder);
        checkout = machine.repository("checkout", "pickle-round-trip", RunnerMachine.published());
        bundle = Files.createDirectories(folder.resolve("bundle"));
        Files.copy(
                Repository.here().root().resolve("templates/ci/classroom50/autograder.py"),
                bundle.resolve("autograder.py"));
        Files.copy(checkout.resolve("pom.xml"), bundle.resolve("pom.xml"));
    }

    private Ended grade() throws Exception {
        return machine.run(List.of("python3", bundle.resolve("autograder.py").toString()), checkout, RUNNER);
    }

    @Test
    void aLowGradeIsAResultAndEndsWell() throws Exception {
        Files.writeString(checkout.resolve("result.json"), "{\"score\": 9999}");
        // The student's own pom isn't evaluated, and neither is what Maven would read beside it.
        Files.writeString(checkout.resolve("pom.xml"), "<project>");
        Files.writeString(
                Files.createDirectories(checkout.resolve(".mvn")).resolve("maven.config"), "--no-such-option");
        Ended ended = grade();
        assertThat(ended.code()).as(ended.output()).isZero();
        JsonNode result = new JsonMapper().readTree(Repository.text(checkout.resolve("result.json")));
        assertThat(result.get("schema").asText()).isEqualTo("classroom50/result/v1");
        assertThat(result.get("assignment").asText()).isEqualTo("pickle");
        assertThat(result.get("score").asLong()).isZero();
        assertThat(result.get("max-score").asLong()).isEqualTo(1000);
        assertThat(result.get("tests")).hasSize(7);
        assertThat(checkout.resolve("release-body.md"))
                .content()
                .startsWith("## Storing objects and loading them again: 0 of 10");
        assertThat(checkout.resolve("grade-report.html")).isNotEmptyFile();
        assertThat(ended.outputs()).as("status and summary are the runner's").isEmpty();
        assertThat(ended.output()).doesNotContain(RunnerMachine.CANARY);
    }

    @Test
    void whateverKeepsTheGraderFromGradingIsAnErrorWithoutAResult() throws Exception {
        Files.writeString(checkout.resolve("result.json"), "{\"score\": 9999}");
        Path pom = bundle.resolve("pom.xml");
        Files.writeString(pom, Repository.text(pom).replace(":jar:checks:", ":jar:no-checks:"));
        Ended ended = grade();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("::error title=No grade::Maven couldn't grade; its output above says why");
        assertThat(checkout.resolve("result.json")).doesNotExist();
        Files.delete(pom);
        assertThat(grade().output()).contains("The exercise's pom.xml isn't beside autograder.py");
    }
}
