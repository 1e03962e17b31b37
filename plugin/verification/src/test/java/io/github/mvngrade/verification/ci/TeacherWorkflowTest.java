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

/** The workflow that grades a class; the packs that its step Build makes are there already. */
@Tag("installed")
@RequiresTool({"bash", "git"})
@Execution(ExecutionMode.CONCURRENT)
class TeacherWorkflowTest {
    private static final Map<String, String> VALUES =
            Map.of("inputs.deadline", "2026-11-30T23:59:00+00:00", "secrets.STUDENTS_TOKEN", RunnerMachine.CANARY);

    @TempDir
    private Path folder;

    private WorkflowFile workflow;
    private RunnerMachine machine;
    private Path server;
    private Path course;

    @BeforeEach
    void layOutATeachersRepository() throws Exception {
        Path root = Repository.here().root();
        workflow = WorkflowFile.of(root.resolve("templates/ci/github/teacher.yml"));
        machine = RunnerMachine.in(folder);
        server = Files.createDirectories(folder.resolve("server"));
        course = Files.createDirectories(folder.resolve("course"));
        machine.repository("course/exercises/pickle-round-trip", "pickle-round-trip", RunnerMachine.published());
        Path packs = Files.createDirectories(course.resolve("reference-solutions/pickle-round-trip/target"));
        try (var built = Files.newDirectoryStream(
                root.resolve("reference-solutions/pickle-round-trip/target"), "*-checks-full.jar")) {
            for (Path pack : built) {
                Files.copy(pack, packs.resolve(pack.getFileName()));
            }
        }
        Path scripts = Files.createDirectories(course.resolve(".github"));
        for (String script : List.of("fetch-submissions", "grade-submissions")) {
            Files.copy(root.resolve("templates/ci/github").resolve(script), scripts.resolve(script));
            assertThat(scripts.resolve(script).toFile().setExecutable(true)).isTrue();
        }
    }

    private Ended step(String name) throws Exception {
        WorkflowFile.Step step = workflow.runs().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, String> environment = step.environment(VALUES);
        environment.put("GITHUB_SERVER_URL", "file://" + server);
        return machine.run(step.run(), course, environment);
    }

    /** A student's repository: a skeleton before the deadline, and the solution after it or before it. */
    private void student(String name, String dateOfTheSolution) throws Exception {
        Path root = Repository.here().root();
        Path work = folder.resolve("of-" + name);
        RunnerMachine.copy(root.resolve("exercises/pickle-round-trip"), work);
        Files.writeString(work.resolve("pom.xml"), "<project>a student's own</project>");
        git(work, "2026-11-01T00:00:00Z", "init -q", "add -A", "commit -q -m skeleton");
        Path main = root.resolve("reference-solutions/pickle-round-trip/src/main/java/parallel/pickleroundtrip");
        try (var sources = Files.newDirectoryStream(main)) {
            for (Path source : sources) {
                Path to = work.resolve("src/main/java/parallel/pickleroundtrip").resolve(source.getFileName());
                Files.writeString(to, Repository.text(source));
            }
        }
        git(work, dateOfTheSolution, "add -A", "commit -q -m solution");
        git(work, dateOfTheSolution, "clone -q --bare . " + server.resolve("class/" + name + ".git"));
    }

    private void git(Path work, String date, String... commands) throws Exception {
        for (String command : commands) {
            Ended ended = machine.run(
                    "git -c user.name=Ada -c user.email=ada@example.org " + command,
                    work,
                    Map.of("GIT_COMMITTER_DATE", date, "GIT_AUTHOR_DATE", date));
            assertThat(ended.code()).as(ended.output()).isZero();
        }
    }

    @Test
    void eachIsGradedWithHiddenChecksAtTheLastCommitBeforeTheDeadline() throws Exception {
        student("early", "2026-11-30T12:00:00Z");
        student("late", "2026-12-01T12:00:00Z");
        Files.writeString(course.resolve("students.txt"), """
                # The class.
                class/early pickle-round-trip
                class/late pickle-round-trip
                class/nobody pickle-round-trip
                """);
        Ended fetch = step("Fetch");
        assertThat(fetch.code()).as("one of them can't be cloned").isEqualTo(1);
        assertThat(fetch.commands())
                .singleElement()
                .asString()
                .startsWith("::error title=class/nobody::It couldn't be cloned");
        assertThat(fetch.output()).doesNotContain(RunnerMachine.CANARY);
        Ended grade = step("Grade");
        assertThat(grade.code()).as(grade.output()).isZero();
        assertThat(Files.readAllLines(course.resolve("grades/grades.csv")))
                .hasSize(3)
                .anyMatch(line -> line.matches("class__early,pickle-round-trip,[0-9a-f]{40},15,15,0"))
                .anyMatch(line -> line.matches("class__late,pickle-round-trip,[0-9a-f]{40},\\d+(\\.\\d+)?,15,0")
                        && !line.endsWith(",15,15,0"));
        assertThat(workflow.uploads(course))
                .contains("grades/grades.csv", "grades/class__early/pickle-round-trip/index.html");
        JsonNode early = json("early");
        assertThat(early.get("heldBack").asInt()).isZero();
        assertThat(json("late").get("score").asDouble())
                .isLessThan(early.get("score").asDouble());
    }

    private JsonNode json(String student) throws IOException {
        return new JsonMapper()
                .readTree(
                        Repository.text(course.resolve("grades/class__" + student + "/pickle-round-trip/grade.json")));
    }

    @Test
    void aListOrADeadlineThatCantBeMeantIsRefused() throws Exception {
        Files.writeString(course.resolve("students.txt"), "https://example.org/class/early\n");
        Ended fetch = step("Fetch");
        assertThat(fetch.code()).isEqualTo(2);
        assertThat(fetch.output()).contains("must be OWNER/NAME, or OWNER/NAME EXERCISE");
    }

    @Test
    void theStepThatRunsSubmissionsHasNoToken() {
        assertThat(workflow.runs())
                .filteredOn(step -> step.environment().toString().contains("secrets."))
                .extracting(WorkflowFile.Step::name)
                .containsExactly("Fetch");
        assertThat(workflow.root().get("permissions")).hasToString("{\"contents\":\"read\"}");
        assertThat(workflow.uses()).isNotEmpty().allMatch(action -> action.matches("actions/[\\w-]+@[0-9a-f]{40}"));
    }
}
