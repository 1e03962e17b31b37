package io.github.mvngrade.verification.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/authors.md} says of what a check finds and leaves, as seen in a grade. */
class AuthorsPromisesTest {
    private static final String YAML = """
            id: kept
            title: What is kept
            package: parallel.kept
            wrong: {}
            """;

    private static final String SUBMISSION = """
            package parallel.kept;

            public class Kept {
                public static Thread thread;

                public static void startThread() {
                    thread = new Thread(() -> {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                    thread.setDaemon(true);
                    thread.start();
                }
            }
            """;

    private static final String CHECKS = """
            package parallel.kept.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;
            import static org.junit.jupiter.api.Assertions.assertNull;
            import static org.junit.jupiter.api.Assertions.assertTrue;

            import io.github.mvngrade.checks.Check;
            import java.io.OutputStream;
            import java.io.PrintStream;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.io.TempDir;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.ValueSource;
            import parallel.kept.Kept;

            public class KeptChecks {
                @ParameterizedTest @ValueSource(ints = {1, 2})
                @Check(id = "leaves", points = "1", hint = "Look.") @DisplayName("Leaves something")
                public void leaves(int invocation, @TempDir Path folder) throws Exception {
                    assertEquals(0, folder.toFile().list().length);
                    Files.writeString(folder.resolve("mine"), "");
                    Files.writeString(Path.of("left"), "");
                    if (invocation == 1) {
                        Kept.startThread();
                        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
                        System.out.println("unheard");
                    } else {
                        assertTrue(Kept.thread.isAlive());
                        System.out.println("heard again");
                    }
                }

                @Test @Check(id = "finds", points = "1", hint = "Look.", requires = "leaves") @DisplayName("Finds it")
                public void finds() {
                    assertTrue(Files.exists(Path.of("left")));
                    assertNull(Kept.thread);
                }

                @Test @Check(id = "fails", points = "1", hint = "Look.") @DisplayName("Fails")
                public void fails() { assertEquals(1, 2); }

                @Test @Check(id = "waits", points = "1", hint = "Look.", requires = "fails") @DisplayName("Waits")
                public void waits() {}
            }
            """;

    @TempDir
    static Path folder;

    private static Grade grade;

    @BeforeAll
    static void gradeIt() throws Exception {
        TestGrader grader = TestGrader.create();
        WrittenExercise exercise = WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        "src/main/java/parallel/kept/Kept.java",
                        SUBMISSION,
                        "src/test/java/parallel/kept/checks/KeptChecks.java",
                        CHECKS),
                grader.compiler());
        grade = grader.grade(folder, exercise.pack(), Selection.QUICK);
    }

    private static CheckResult of(String id) {
        return grade.checks().stream()
                .filter(result -> result.check().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFolderOfATempDirIsEmptyAndAThreadRunsOnInTheNextInvocation() {
        assertThat(of("leaves").verdict()).as("%s", of("leaves").why()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aReplacedStreamIsPutBackBeforeTheNextInvocation() {
        assertThat(of("leaves").execution().map(Execution::output))
                .hasValueSatisfying(
                        output -> assertThat(output).contains("heard again").doesNotContain("unheard"));
    }

    @Test
    void aLaterCheckFindsTheWorkingFolderAsItWasLeftAndAnotherJvm() {
        assertThat(of("finds").verdict()).as("%s", of("finds").why()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void whatWasNotRunForWantOfAnotherIsLost() {
        assertThat(of("waits").verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(grade.score().lost()).isEqualTo(Points.of("2"));
    }
}
