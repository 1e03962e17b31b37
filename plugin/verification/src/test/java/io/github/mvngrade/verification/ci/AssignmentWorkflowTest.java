package io.github.mvngrade.verification.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.ci.RunnerMachine.Ended;
import io.github.mvngrade.verification.tools.RequiresTool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
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

/** The workflow of an assignment's repository, from a push to what the student sees. */
@Tag("installed")
@RequiresTool("bash")
@Execution(ExecutionMode.CONCURRENT)
class AssignmentWorkflowTest {
    private static final Path SOURCES = Path.of("src/main/java/parallel/fibonacci");

    @TempDir
    private Path folder;

    private WorkflowFile workflow;
    private RunnerMachine machine;

    @BeforeEach
    void startAMachine() throws IOException {
        workflow = WorkflowFile.of(Repository.here().root().resolve("templates/ci/github/grade.yml"));
        machine = RunnerMachine.in(folder);
    }

    private Ended push(Path repository) throws Exception {
        Ended ended = null;
        for (WorkflowFile.Step step : workflow.runs()) {
            ended = machine.run(step.run(), repository, step.environment(Map.of()));
        }
        assertThat(ended).isNotNull();
        return ended;
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Repository.text(file));
    }

    @Test
    void whatItUsesIsPinnedAndItMayOnlyRead() {
        assertThat(workflow.uses()).hasSize(3).allMatch(action -> action.matches("actions/[\\w-]+@[0-9a-f]{40}"));
        assertThat(workflow.root().get("permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(workflow.with("actions/checkout", "persist-credentials")).isEqualTo("false");
        assertThat(workflow.with("actions/setup-java", "cache")).isEqualTo("maven");
    }

    @Test
    void aPushToOneExerciseIsGraded() throws Exception {
        Path repository = machine.repository("one", "fibonacci", RunnerMachine.published());
        Files.writeString(
                repository.resolve(SOURCES).resolve("Extra.java"), "package parallel.fibonacci; class Extra {}");
        Ended push = push(repository);
        assertThat(push.code()).as(push.output()).isZero();
        assertThat(push.summary())
                .startsWith(
                        "## Fibonacci with a cache: 0 of 6.5 points that can be checked here; 3.5 decided at hand-in")
                .contains("**Fix this first:** ", "| ✗ failed | 0 of ", "| … held back | ? of ");
        assertThat(push.outputs())
                .containsEntry("score", "0")
                .containsEntry("max-score", "6.5")
                .containsEntry("pending", "0");
        assertThat(push.outputs()).containsKey("result");
        assertThat(push.commands())
                .isNotEmpty()
                .anyMatch(line -> line.startsWith("::error file=src/main/java/parallel/fibonacci/LruCache.java,line="));
        assertThat(workflow.uploads(repository))
                .contains(
                        "target/grade/index.html",
                        "target/grade/grade.json",
                        "target/grade/export/junit/TEST-fibonacci.xml");
    }

    @Test
    void aCompileErrorIsAnnotatedInItsLine() throws Exception {
        Path repository = machine.repository("broken", "fibonacci", RunnerMachine.published());
        Files.writeString(
                repository.resolve(SOURCES).resolve("Mistake.java"),
                "package parallel.fibonacci;\nclass Mistake {\n  int x = \"::error::no\";\n}\n");
        Ended push = push(repository);
        assertThat(push.code()).as("a low grade is no failed run").isZero();
        assertThat(push.commands())
                .containsExactly(
                        "::error file=src/main/java/parallel/fibonacci/Mistake.java,line=3,title=The compiler refuses this::incompatible"
                                + " types: java.lang.String cannot be converted to int");
        assertThat(push.summary()).contains("No check ran.", "Mistake.java:3: incompatible types");
    }

    @Test
    void aPushToTheCourseIsGradedAsAWhole() throws Exception {
        Path repository = machine.repository("course", ".", RunnerMachine.published());
        Path pom = repository.resolve("pom.xml");
        Files.writeString(
                pom, Repository.text(pom).replaceAll("<module>(?!fibonacci|pickle-round-trip)[^<]*</module>", ""));
        Ended push = push(repository);
        assertThat(push.code()).as(push.output()).isZero();
        assertThat(push.summary())
                .containsOnlyOnce("## Process-based parallelism: 0 of 16.5 points")
                .contains("### Fibonacci with a cache: ", "### Storing objects and loading them again: ");
        assertThat(push.outputs()).containsEntry("max-score", "16.5");
        assertThat(push.commands())
                .hasSizeBetween(2, 10)
                .anyMatch(line -> line.startsWith("::error file=fibonacci/src/main/java/"));
        assertThat(workflow.uploads(repository))
                .contains(
                        "target/grade/index.html",
                        "fibonacci/target/grade/index.html",
                        "pickle-round-trip/target/grade/grade.json",
                        "target/grade/export/junit/TEST-fibonacci.xml",
                        "target/grade/export/junit/TEST-pickle-round-trip.xml");
    }

    @Test
    void aCourseThatIsOutOfReachIsAnErrorOfTheRunAndNoGrade() throws Exception {
        Path repository = machine.repository(
                "unreachable", "fibonacci", folder.resolve("nowhere").toUri());
        Ended push = push(repository);
        assertThat(push.code()).isNotZero();
        assertThat(push.summary()).startsWith("## No grade\n").contains("That costs no points.");
        assertThat(push.outputs()).isEmpty();
        assertThat(push.output()).contains("grade-maven-plugin");
    }

    @Test
    void aTokenThatIsRefusedIsAnErrorOfTheRunAndNoGrade() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try {
            URI course = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/course/");
            Ended push = push(machine.repository("refused", "fibonacci", course));
            assertThat(push.code()).isNotZero();
            assertThat(push.summary()).startsWith("## No grade\n").contains("may refuse this run's token");
            assertThat(push.output()).contains("401").doesNotContain(RunnerMachine.CANARY);
            assertThat(push.outputs()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aNameThatLooksLikeACommandIsNone() throws Exception {
        Path repository = machine.repository("hostile", "fibonacci", RunnerMachine.published());
        String name = "x\n::error::injected\n##[error]too|<b>`.java";
        Files.writeString(
                repository.resolve(SOURCES).resolve(name),
                "package parallel.fibonacci; class Mistake { int x = \"\"; }");
        Ended push = push(repository);
        assertThat(push.code()).as(push.output()).isZero();
        assertThat(push.commands()).hasSize(1).allMatch(line -> line.startsWith("::error "));
        assertThat(push.output()).doesNotContain("##[");
        assertThat(push.summary().lines().toList())
                .noneMatch(line -> line.strip().startsWith("::"))
                .noneMatch(line -> line.contains("##["))
                .noneMatch(line -> line.matches(".*(?<!\\\\)<b>.*"));
    }

    @Test
    void aPackThatIsMissingIsAnErrorThatSaysWhatToDo() throws Exception {
        Path repository = machine.repository("packless", "fibonacci", RunnerMachine.published());
        Path pom = repository.resolve("pom.xml");
        Files.writeString(pom, Repository.text(pom).replace(":fibonacci:jar:checks:", ":fibonacci:jar:no-checks:"));
        Ended push = push(repository);
        assertThat(push.code()).isNotZero();
        assertThat(push.summary()).startsWith("## No grade\n").contains("costs no points", "no-checks");
        assertThat(push.commands()).hasSize(1).allMatch(line -> line.startsWith("::error title=No grade::fibonacci: "));
        assertThat(push.outputs()).isEmpty();
    }

    @Test
    void aTokenOfTheRunReachesNoSubmission() throws Exception {
        Path repository = machine.repository("spying", "fibonacci", RunnerMachine.published());
        Path git = Files.createDirectories(repository.resolve(".git")).resolve("config");
        Files.writeString(git, "[http]\n\textraheader = AUTHORIZATION: basic " + RunnerMachine.CANARY + "\n");
        Path spy = repository.resolve(SOURCES).resolve("Spy.java");
        Files.copy(Path.of(getClass().getResource("/ci/Spy.java").toURI()), spy);
        List<String> places = List.of(
                repository.toString(),
                machine.folder().resolve("home/.m2/settings.xml").toString());
        Path cache = repository.resolve(SOURCES).resolve("LruCache.java");
        String looking = "static { Spy.look(java.util.List.of(\"" + String.join("\", \"", places) + "\")); }";
        Files.writeString(
                cache, Repository.text(cache).replaceFirst("(?m)^(public class LruCache.*\\{)$", "$1 " + looking));
        Ended outside = machine.run(
                List.of(System.getProperty("java.home") + "/bin/java", spy.toString(), places.get(0), places.get(1)),
                repository,
                Map.of());
        assertThat(outside.output())
                .as("a program that isn't graded")
                .contains("FOUND IN variable GITHUB_TOKEN", "FOUND IN file " + git, "FOUND IN file " + places.get(1));
        Ended push = push(repository);
        JsonNode grade = json(repository.resolve("target/grade/grade.json"));
        String printed = String.join("\n", grade.get("checks").findValuesAsText("output"));
        assertThat(printed).contains("LOOKED 2").doesNotContain("FOUND IN variable", "FOUND IN property");
        if (!grade.get("isolation").asText().equals("L0")) {
            assertThat(printed).doesNotContain("FOUND IN");
        }
        assertThat(push.output() + push.summary() + grade).doesNotContain(RunnerMachine.CANARY);
    }
}
