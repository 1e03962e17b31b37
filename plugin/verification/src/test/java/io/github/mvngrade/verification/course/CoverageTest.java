package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.coverage.SourceLine.Ran;
import io.github.mvngrade.model.coverage.SourceLine.Status;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final String PATH = "src/main/java/parallel/fibonacci/";
    private static final Selection COVERED =
            Selection.of(Selection.Measurement.COVERAGE).only(new CheckId("small-values"));

    /** Ends the JVM that reads it, and would end the grader: an array of two billion, claimed in 22 bytes. */
    private static final String BOMB = "1, -64, -64, 16, 7, 17, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 97, -1, -1, -1, -1, 7";

    private static TestGrader grader;
    private static CourseExercise fibonacci;

    @TempDir
    Path folder;

    @BeforeAll
    static void linkTheImage() throws Exception {
        grader = TestGrader.create();
        fibonacci = CourseExercise.all().stream()
                .filter(exercise -> exercise.toString().equals("fibonacci"))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void layOutTheSolution() throws IOException {
        CourseExercise.submission(folder, fibonacci.solution());
    }

    private Coverage measured() throws Exception {
        Grade grade = grader.grade(folder, fibonacci.fullPack(), COVERED);
        assertThat(grade.checks().stream()
                        .filter(result -> result.check().id().equals(new CheckId("small-values")))
                        .findFirst())
                .hasValueSatisfying(result ->
                        assertThat(result.verdict()).as(result.why().message()).isEqualTo(Verdict.PASSED));
        return grade.coverage().orElseThrow();
    }

    private void replace(String name, String text) throws IOException {
        Files.writeString(folder.resolve(PATH + name), text);
    }

    private static SourceLine lineWith(SourceCoverage file, String text) {
        return file.source().stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static SourceCoverage file(Coverage coverage, String name) {
        assertThat(coverage.reason()).isEmpty();
        return coverage.files().stream()
                .filter(file -> file.path().equals(PATH + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void linesThatACheckRunsAreCoveredAndOthersMissed() throws Exception {
        Coverage coverage = measured();
        assertThat(coverage.files())
                .extracting(SourceCoverage::path)
                .isSorted()
                .contains(PATH + "LruCache.java")
                .doesNotContain("src/given/java/parallel/fibonacci/CacheInfo.java");
        SourceCoverage own = file(coverage, "Fibonacci.java");
        assertThat(lineWith(own, "NUMBERS.apply(n)").status()).isEqualTo(Status.FULL);
        assertThat(lineWith(own, "package parallel").status()).isEqualTo(Status.EMPTY);
        SourceCoverage memoizer = file(coverage, "Memoizer.java");
        assertThat(lineWith(memoizer, "results.put(key").status()).isEqualTo(Status.FULL);
        assertThat(lineWith(memoizer, "function.apply(key)").status()).isEqualTo(Status.MISSED);
        assertThat(file(coverage, "LruCache.java").lines().covered()).isZero();
        assertThat(file(coverage, "LruCache.java").lines().missed()).isGreaterThan(10);
    }

    @Test
    void aLineThatOnlyAChildJvmRanIsCovered() throws Exception {
        Path project = Repository.here().root().resolve("plugin/verification/src/it/coverage-changes-no-mark/with");
        CourseExercise.submission(folder, project.resolve("src/main/java"));
        SourceCoverage child = file(measured(), "Child.java");
        assertThat(lineWith(child, "arguments.length == 0").ran()).isEqualTo(Ran.ONLY_CHILDREN);
        assertThat(lineWith(child, "new ProcessBuilder").ran()).isEqualTo(Ran.SUBJECT);
        assertThat(lineWith(child, "A child needs").ran()).isEqualTo(Ran.NOWHERE);
    }

    @Test
    void aSubmissionThatPoisonsTheDataCostsItselfTheFiguresAndNothingElse() throws Exception {
        replace("Fibonacci.java", """
                package parallel.fibonacci;

                public final class Fibonacci {
                    static {
                        String file = System.getProperty("jacoco-agent.destfile");
                        if (file != null) {
                            try {
                                java.nio.file.Files.write(java.nio.file.Path.of(file), new byte[] {%s});
                            } catch (java.io.IOException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    }

                    public static long cached(int n) {
                        if (n < 0) {
                            throw new IllegalArgumentException();
                        }
                        return n < 2 ? n : cached(n - 1) + cached(n - 2);
                    }
                }
                """.formatted(BOMB));
        assertThat(measured().reason()).contains("what the run left used up the memory of its reader");
    }

    @Test
    void whatAKilledSubjectHadRunIsKnownUpToThen() throws Exception {
        replace("Fibonacci.java", """
                package parallel.fibonacci;

                public final class Fibonacci {
                    public static long cached(int n) {
                        while (n == 0) {
                            Thread.onSpinWait();
                        }
                        return n < 2 ? n : cached(n - 1) + cached(n - 2);
                    }
                }
                """);
        Grade grade = grader.grade(folder, fibonacci.fullPack(), COVERED);
        SourceCoverage own = file(grade.coverage().orElseThrow(), "Fibonacci.java");
        assertThat(lineWith(own, "Thread.onSpinWait").status()).isEqualTo(Status.FULL);
    }
}
