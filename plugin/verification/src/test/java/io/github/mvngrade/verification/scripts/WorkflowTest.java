package io.github.mvngrade.verification.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** This repository's own workflow. */
class WorkflowTest {
    private static final Repository HERE = Repository.here();

    /** A commit, which nobody can move; a tag of a major version where the commit isn't known for sure. */
    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@(?:[0-9a-f]{40}|v\\d+)");

    private static JsonNode workflow;

    @BeforeAll
    static void read() throws IOException {
        workflow = new YAMLMapper().readTree(Repository.text(HERE.root().resolve(".github/workflows/ci.yml")));
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static List<String> steps(String key) {
        return all(workflow.get("jobs"))
                .flatMap(job -> all(job.get("steps")))
                .filter(step -> step.has(key))
                .map(step -> step.get(key).asText())
                .toList();
    }

    private static List<String> matrix(String axis) {
        return all(workflow.at("/jobs/matrix/strategy/matrix/" + axis))
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> listOfFull(String name) {
        return Pattern.compile("(?m)^" + name + "=\\((.*)\\)$")
                .matcher(Repository.text(HERE.root().resolve(".ci/full")))
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(" ")))
                .toList();
    }

    @Test
    void itRunsScriptsThatExist() {
        List<Path> scripts = steps("run").stream()
                .map(command -> HERE.root().resolve(command.split(" ")[0]))
                .toList();
        assertThat(scripts).extracting(HERE::name).containsExactlyInAnyOrder(".ci/run", ".ci/full");
        assertThat(scripts).allSatisfy(script -> assertThat(script).isExecutable());
    }

    @Test
    void itRunsOnEachPushAndPullRequestAndOnceAWeek() {
        assertThat(workflow.get("on").fieldNames()).toIterable().contains("push", "pull_request", "schedule");
    }

    @Test
    void itMayReadAndNothingElse() {
        assertThat(workflow.get("permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(all(workflow.get("jobs"))).isNotEmpty().noneMatch(job -> job.has("permissions"));
        assertThat(workflow.toString()).doesNotContain("secrets.");
    }

    @Test
    void whatItUsesIsPinned() {
        assertThat(steps("uses")).isNotEmpty().allSatisfy(action -> assertThat(action)
                .matches(PINNED));
    }

    @Test
    void itsMatrixIsThatOfTheScript() {
        assertThat(matrix("maven")).isNotEmpty().isEqualTo(listOfFull("mavens"));
        assertThat(matrix("jdk")).isNotEmpty().isEqualTo(listOfFull("jdks"));
    }

    @Test
    void theReadmeAndThePomAskForTheOldestOfTheMatrix() {
        String texts = Stream.of("README.md", "pom.xml", "docs/students.md")
                .map(name -> Repository.text(HERE.root().resolve(name)))
                .collect(Collectors.joining());
        assertThat(texts)
                .contains("a JDK 17 or newer and Maven 3.8.7 or newer")
                .contains("<version>[3.8.7,)</version>")
                .contains("<maven.version>3.8.7</maven.version>")
                .contains("A JDK 17 or newer (a JDK, not only a Java runtime) and Maven 3.8.7 or newer");
        assertThat(matrix("maven").get(0)).isEqualTo("3.8.7");
        assertThat(matrix("jdk").get(0)).isEqualTo("17");
    }
}
