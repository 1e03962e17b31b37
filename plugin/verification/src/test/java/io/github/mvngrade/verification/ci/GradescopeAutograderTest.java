package io.github.mvngrade.verification.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.ci.RunnerMachine.Ended;
import io.github.mvngrade.verification.tools.RequiresTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("installed")
@RequiresTool("bash")
@Execution(ExecutionMode.CONCURRENT)
class GradescopeAutograderTest {
    @TempDir
    private Path folder;

    private RunnerMachine machine;
    private Path autograder;

    private Ended script(String name) throws Exception {
        Path script =
                Repository.here().root().resolve("templates/ci/gradescope").resolve(name);
        return machine.run(
                List.of("bash", script.toString()),
                autograder,
                Map.of("AUTOGRADER", autograder.toString(), "GITHUB_ACTIONS", "false"));
    }

    @Test
    void aZippedFolderIsGradedWithoutANetwork() throws Exception {
        machine = RunnerMachine.in(folder);
        autograder = folder.resolve("autograder");
        Files.createDirectories(autograder.resolve("results"));
        machine.repository("autograder/source", "pickle-round-trip", RunnerMachine.published());
        Ended setup = script("setup.sh");
        assertThat(setup.code()).as(setup.output()).isZero();
        RunnerMachine.copy(
                autograder.resolve("source/src/main"),
                Files.createDirectories(autograder.resolve("submission/my work/src"))
                        .resolve("main"));
        Files.writeString(autograder.resolve("submission/my work/pom.xml"), "<project>");
        Ended run = script("run_autograder");
        assertThat(run.code()).as(run.output()).isZero();
        JsonNode results = new JsonMapper().readTree(Repository.text(autograder.resolve("results/results.json")));
        assertThat(results.get("score").asText()).isEqualTo("0");
        assertThat(results.get("output").asText())
                .startsWith(
                        "Storing objects and loading them again: 0 of 10 points that can be checked here; 5 decided at hand-in.");
        assertThat(results.get("tests")).hasSize(7);
        Files.writeString(autograder.resolve("source/pom.xml"), "<project>");
        Ended broken = script("run_autograder");
        assertThat(broken.code()).as("an autograder that can't grade").isNotZero();
        assertThat(autograder.resolve("results/results.json")).doesNotExist();
    }
}
