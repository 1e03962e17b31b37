package io.github.mvngrade.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulesTest {
    private static final String SOLUTION = """
            package parallel.corner;

            import java.awt.geom.Point2D;

            public class Corner {
                public static double distance(double x, double y) {
                    // BEGIN SOLUTION
                    return new Point2D.Double(x, y).distance(0, 0);
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException("not built yet");
                }

                public static void main(String[] arguments) {
                    System.exit((int) distance(3, 4));
                }
            }
            """;

    private static final String CHECKS = """
            package parallel.corner.checks;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import io.github.mvngrade.checks.Check;
            import io.github.mvngrade.checks.JavaProgram;
            import java.awt.geom.Line2D;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.corner.Corner;

            public class CornerChecks {
                @Test
                @Check(id = "here", points = "1", hint = "Pythagoras.")
                @DisplayName("The distance is right")
                public void here() {
                    assertEquals(5, Corner.distance(3, 4));
                    assertEquals(5, Line2D.ptLineDist(0, 5, 1, 5, 0, 0));
                }

                @Test
                @Check(id = "child", points = "1", hint = "Pythagoras.")
                @DisplayName("The distance is right in a process of its own")
                public void child() throws Exception {
                    JavaProgram.named("parallel.corner.Corner").run().mustExitWith(5);
                }
            }
            """;

    @TempDir
    private Path folder;

    /** What is said in the papers, and in the sentence on a module that is absent, is what there is. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/students.md", "docs/authors.md"})
    void thePapersListTheModulesOfTheImage(String paper) throws Exception {
        List<String> modules = TestGrader.image().modules();
        String listed = String.join(
                ", ",
                modules.subList(0, modules.size() - 1).stream()
                        .map(ModulesTest::code)
                        .toList());
        String text = Files.readString(Repository.here().root().resolve(paper)).replaceAll("\\s+", " ");
        assertThat(text).contains(listed + " and " + code(modules.get(modules.size() - 1)) + ".");
    }

    @Test
    void nothingOfTheHarnessCanBeCompiledAgainst() throws Exception {
        assertThat(TestGrader.image().modules())
                .contains("java.base", "java.sql")
                .allMatch(Pattern.compile("(?:java|jdk)\\..*").asMatchPredicate())
                .doesNotContain("jdk.unsupported", "jdk.attach", "java.instrument", "jdk.management", "jdk.compiler");
    }

    @Test
    void anExerciseThatAsksForAModuleHasItInItsSubjectsAndTheirChildren() throws Exception {
        TestGrader grader = TestGrader.withModules(folder.resolve("cache"), List.of("java.desktop"));
        Grade grade = grader.grade(submission(), exercise(grader, "modules: [java.desktop]\n"), Selection.QUICK);
        assertThat(grade.checks()).as("%s", grade).hasSize(2).allSatisfy(check -> assertThat(check.earned())
                .isEqualTo(check.check().points()));
        assertThat(grade.checks()).flatExtracting(CheckResult::execution).isNotEmpty();
    }

    @Test
    void withoutTheKeyTheModuleIsMissedWhenTheSourcesAreCompiled() throws Exception {
        TestGrader grader = TestGrader.create();
        Grade grade = grader.grade(submission(), exercise(grader, ""), Selection.QUICK);
        assertThat(grade.outcome()).isEqualTo(Outcome.NOT_COMPILED);
        assertThat(grade.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.MISSING_MODULE);
            assertThat(remark.details()).startsWith("java.desktop", "java.awt.geom", "java.base");
        });
    }

    @Test
    void aModuleThatBringsAForbiddenOneIsRefused() {
        assertThatThrownBy(() -> TestGrader.withModules(folder.resolve("cache"), List.of("java.se")))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("java.se, bring java.instrument, with which a submission could reach");
    }

    private Path submission() throws Exception {
        Path source = folder.resolve("submission/src/main/java/parallel/corner/Corner.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, SOLUTION);
        return folder.resolve("submission");
    }

    private Pack exercise(TestGrader grader, String keys) throws Exception {
        return WrittenExercise.of(
                        folder.resolve("exercise"),
                        Map.of(
                                "exercise.yaml",
                                "id: corner\ntitle: Corner\npackage: parallel.corner\n" + keys,
                                "src/main/java/parallel/corner/Corner.java",
                                SOLUTION,
                                "src/test/java/parallel/corner/checks/CornerChecks.java",
                                CHECKS),
                        grader.compiler())
                .pack();
    }

    private static String code(String module) {
        return "`" + module + "`";
    }
}
