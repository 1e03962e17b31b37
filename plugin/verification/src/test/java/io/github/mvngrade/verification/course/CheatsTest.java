package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Submissions that would rather look fast than be fast, measured as every other one. */
@Tag("measured")
class CheatsTest {
    private static final String MAIN = "src/main/java/parallel/sums/Sums.java";

    /** The exercise: a sum of numbers that can't be guessed, by two threads. */
    private static final String SOLUTION = """
            package parallel.sums;

            import java.util.concurrent.CompletableFuture;

            public class Sums {
                public static long sequential(long seed, long from, long to) {
                    long sum = 0;
                    for (long n = from; n < to; n++) {
                        long mixed = (seed + n) * 0x9E3779B97F4A7C15L;
                        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
                        sum += mixed ^ (mixed >>> 27);
                    }
                    return sum;
                }

                public static long parallel(long seed, long numbers) {
                    CompletableFuture<Long> half =
                            CompletableFuture.supplyAsync(() -> sequential(seed, 0, numbers / 2));
                    return sequential(seed, numbers / 2, numbers) + half.join();
                }
            }
            """;

    private static final String CHECKS = """
            package parallel.sums.checks;

            import io.github.mvngrade.checks.Check;
            import io.github.mvngrade.checks.Speedup;
            import io.github.mvngrade.checks.TimedProgram;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.sums.Sums;

            public class SumsChecks {
                public static class Baseline implements TimedProgram.Sized {
                    @Override
                    public Object run(long seed, long size) {
                        long sum = 0;
                        for (long n = 0; n < 1_000 * size; n++) {
                            long mixed = (seed + n) * 0x9E3779B97F4A7C15L;
                            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
                            sum += mixed ^ (mixed >>> 27);
                        }
                        return sum;
                    }
                }

                public static class Contender implements TimedProgram.Sized {
                    @Override
                    public Object run(long seed, long size) { return Sums.parallel(seed, 1_000 * size); }
                }

                @Test @Check(id = "speedup", points = "2", hint = "Look.") @DisplayName("Two threads are faster")
                @Speedup(rule = Speedup.Rule.THREADS, target = 1.5, workers = 2,
                        baseline = Baseline.class, contender = Contender.class)
                public void speedup() {}
            }
            """;

    private static final String YAML = """
            id: sums
            title: Sums by two threads
            package: parallel.sums
            """;

    /** A machine that is busy for minutes can't tell; then this test can't, either. */
    private static final int TRIES = 3;

    @TempDir
    static Path folder;

    private static TestGrader grader;
    private static WrittenExercise exercise;

    @TempDir
    Path submissions;

    @BeforeAll
    static void writeTheExercise() throws Exception {
        grader = TestGrader.create();
        exercise = WrittenExercise.of(
                folder,
                Map.of(
                        "exercise.yaml",
                        YAML,
                        MAIN,
                        SOLUTION,
                        "src/test/java/parallel/sums/checks/SumsChecks.java",
                        CHECKS),
                grader.compiler());
    }

    private CheckResult graded(String source) throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Path submission = submissions.resolve("try" + attempt);
            WrittenExercise.write(submission.resolve(MAIN), source);
            CheckResult result = grader.grade(submission, exercise.pack(), Selection.ALL)
                    .checks()
                    .get(0);
            if (result.verdict() != Verdict.UNMEASURABLE) {
                return result;
            }
        }
        throw new TestAbortedException("This machine was too busy to measure a speedup, " + TRIES + " times");
    }

    private static String cheat(String honest, String dishonest) {
        assertThat(SOLUTION).contains(honest);
        return SOLUTION.replace(honest, dishonest);
    }

    private void assertFails(String source, String why) throws Exception {
        CheckResult result = graded(source);
        assertThat(result.verdict()).as("%s", result.why()).isEqualTo(Verdict.FAILED);
        assertThat(result.why().message()).contains(why);
    }

    @Test
    void theHonestSolutionPasses() throws Exception {
        CheckResult result = graded(SOLUTION);
        assertThat(result.verdict()).as("%s", result.why()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void whoBurnsTheProcessorWhileOthersAreTimedFails() throws Exception {
        String burning = "static { Thread burner = new Thread(() -> { while (true) { Thread.onSpinWait(); } });"
                + " burner.setDaemon(true); burner.start(); }\n    public static long parallel(";
        assertFails(
                cheat("public static long parallel(", burning),
                "Your program went on working after it had given its answer");
    }

    @Test
    void whoAnswersFirstAndWorksOnAfterwardsFails() throws Exception {
        String workingOn =
                "new Thread(() -> sequential(seed, 0, 10 * numbers)).start();\n        return sequential(seed, n";
        assertFails(
                cheat("return sequential(seed, n", workingOn),
                "Your program went on working after it had given its answer");
    }

    /** It does a tenth more than the baseline, so that a busy minute doesn't make it look a little faster. */
    @Test
    void whoSlowsWhatLooksLikeTheBaselineGainsNothing() throws Exception {
        String slow = cheat("CompletableFuture.supplyAsync(() -> sequential(seed, 0, numbers / 2))", "null")
                .replace(
                        "sequential(seed, numbers / 2, numbers) + half.join()",
                        "fast(seed, numbers) + (fast(~seed, numbers / 10) == seed ? 1 : 0)")
                .replace("public static long parallel(", """
                        static long fast(long seed, long to) {
                                long sum = 0;
                                for (long n = 0; n < to; n++) {
                                    long mixed = (seed + n) * 0x9E3779B97F4A7C15L;
                                    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
                                    sum += mixed ^ (mixed >>> 27);
                                }
                                return sum;
                            }

                            public static long parallel(""")
                .replace(
                        "long sum = 0;\n        for (long n = from",
                        "try { Thread.sleep(500); } catch (InterruptedException e) { throw new IllegalStateException(e); }\n"
                                + "        long sum = 0;\n        for (long n = from");
        assertThat(slow).contains("Thread.sleep(500)", "fast(seed, numbers)");
        assertFails(slow, "times as fast as the baseline");
    }

    @Test
    void whoKeepsAnAnswerForTheNextRunIsWrong() throws Exception {
        String keeping = "if (kept == 0) { kept = parallelOnce(seed, numbers); }\n        return kept;\n    }\n\n"
                + "    private static long kept;\n\n    public static long parallelOnce(long seed, long numbers) {";
        assertFails(
                cheat(
                        "public static long parallel(long seed, long numbers) {",
                        "public static long parallel(long seed, long numbers) {\n" + keeping),
                "The answer of a timed run is wrong");
    }

    @Test
    void whoDoesATenthOfTheWorkOnceItIsTimedIsWrong() throws Exception {
        String lazy =
                "long all = calls++ == 0 ? numbers : numbers / 10;\n        return sequential(seed, numbers / 2, all)";
        assertFails(
                cheat("return sequential(seed, numbers / 2, numbers)", lazy)
                        .replace(
                                "public static long parallel(",
                                "static int calls;\n\n    public static long parallel("),
                "The answer of a timed run is wrong");
    }

    /** The size is the same in each run, so that whoever sees it twice may take the rest for known. */
    @Test
    void whoFindsOutTheSizeAndAnswersFromATableIsWrong() throws Exception {
        String table = "Long known = TABLE.get(numbers);\n        if (known == null) {\n"
                + "            known = parallelOnce(seed, numbers);\n            TABLE.put(numbers, known);\n        }\n"
                + "        return known;\n    }\n\n"
                + "    private static final java.util.Map<Long, Long> TABLE = new java.util.HashMap<>();\n\n"
                + "    public static long parallelOnce(long seed, long numbers) {";
        assertFails(
                cheat(
                        "public static long parallel(long seed, long numbers) {",
                        "public static long parallel(long seed, long numbers) {\n" + table),
                "The answer of a timed run is wrong");
    }
}
