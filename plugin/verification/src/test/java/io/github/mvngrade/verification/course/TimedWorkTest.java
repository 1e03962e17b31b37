package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.doctor.Diagnosis;
import io.github.mvngrade.engine.doctor.Doctor;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * How much a timed program does. Its programs sleep for a millisecond a unit, the contender for half of one, so that their times
 * are the same on each machine.
 */
@Tag("measured")
class TimedWorkTest {
    private static final String MAIN = "src/main/java/parallel/naps/Naps.java";
    private static final String SOLUTION = """
            package parallel.naps;

            public class Naps {
                public static void nap(long millis) throws InterruptedException { Thread.sleep(millis); }
            }
            """;

    /** Each run reads what its preparation wrote, with the same seed and size. */
    private static final String CHECKS = """
            package parallel.naps.checks;

            import io.github.mvngrade.checks.Check;
            import io.github.mvngrade.checks.Speedup;
            import io.github.mvngrade.checks.TimedProgram;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import org.junit.jupiter.api.DisplayName;
            import org.junit.jupiter.api.Test;
            import parallel.naps.Naps;

            public class NapChecks {
                public abstract static class Program implements TimedProgram.Sized, AutoCloseable {
                    abstract int share();
                    private Path file() { return Path.of(getClass().getSimpleName()); }
                    @Override public void prepare(long seed, long size) throws Exception {
                        Files.writeString(file(), seed + " " + size);
                    }
                    @Override public Object run(long seed, long size) throws Exception {
                        String prepared = Files.readString(file());
                        Files.delete(file());
                        Naps.nap(size / share());
                        return prepared.equals(seed + " " + size) ? seed * size : "not prepared";
                    }
                    @Override public void close() throws Exception { Files.writeString(Path.of("closed"), ""); }
                }
                public static class Baseline extends Program { @Override int share() { return 1; } }
                public static class Contender extends Program { @Override int share() { return 2; } }

                @Test @Check(id = "speedup", points = "2", hint = "Look.") @DisplayName("Two naps are faster")
                @Speedup(rule = Speedup.Rule.THREADS, target = 1.5, workers = 2,
                        baseline = Baseline.class, contender = Contender.class)
                public void speedup() throws Exception { Files.delete(Path.of("closed")); }
            }
            """;

    private static final String FIXED = CHECKS.replace("TimedProgram.Sized", "TimedProgram")
            .replace("@Override public void prepare", "public void prepare")
            .replace("@Override public Object run(long seed, long size)", "public Object run(long seed, long size)")
            .replace(
                    "abstract int share();",
                    "abstract int share(); @Override public Object run(long seed) throws Exception { prepare(seed, 20);"
                            + " return run(seed, 20); }");

    private static final int TRIES = 3;

    @TempDir
    static Path folder;

    private static TestGrader grader;

    @BeforeAll
    static void makeTheImage() throws Exception {
        grader = TestGrader.create();
    }

    private static WrittenExercise exercise(String name, String checks) throws Exception {
        return WrittenExercise.of(
                folder.resolve(name),
                Map.of(
                        "exercise.yaml",
                        "id: naps\ntitle: Naps\npackage: parallel.naps\n",
                        MAIN,
                        SOLUTION,
                        "src/test/java/parallel/naps/checks/NapChecks.java",
                        checks),
                grader.compiler());
    }

    @Test
    void theGraderFindsHowMuchEachRunDoesAndEachRunIsPrepared() throws Exception {
        WrittenExercise exercise = exercise("sized", CHECKS);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Path submission = folder.resolve("try" + attempt);
            WrittenExercise.write(submission.resolve(MAIN), SOLUTION);
            CheckResult result = grader.grade(submission, exercise.pack(), Selection.ALL)
                    .checks()
                    .get(0);
            if (result.verdict() != Verdict.UNMEASURABLE) {
                assertThat(result.verdict()).as("%s", result.why()).isEqualTo(Verdict.PASSED);
                // A quarter of a second, and a tenth or two more.
                assertThat(result.speedup().orElseThrow().size().orElseThrow()).isBetween(240L, 320L);
                return;
            }
        }
        throw new TestAbortedException("This machine was too busy to measure a speedup, " + TRIES + " times");
    }

    private static Diagnosis doctorOn(WrittenExercise exercise) throws Exception {
        return Doctor.of(grader.installation(), Optional.of(exercise::pack), words -> {}).examine().stream()
                .filter(diagnosis -> diagnosis.name().equals("timed work"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDoctorNamesAFixedProgramThatIsOverTooSoonHere() throws Exception {
        Diagnosis diagnosis = doctorOn(exercise("fixed", FIXED));
        assertThat(diagnosis.state()).as("%s", diagnosis).isEqualTo(Diagnosis.State.LIMITED);
        assertThat(diagnosis.found())
                .startsWith("naps: the baseline of check speedup takes 0.02 s, and rule THREADS needs 0.25 s or more");
        assertThat(diagnosis.advice()).contains("TimedProgram.Sized");
    }

    @Test
    void theDoctorHasNothingToSayOfSizedPrograms() throws Exception {
        Diagnosis diagnosis = doctorOn(exercise("sized-for-the-doctor", CHECKS));
        assertThat(diagnosis.state()).isEqualTo(Diagnosis.State.OK);
        assertThat(diagnosis.found()).startsWith("naps has no parallel program of fixed work");
    }
}
