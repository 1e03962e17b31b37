package io.github.mvngrade.verification.disturbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.tools.RequiresTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grade that is ended while a submission runs leaves nothing of it, whoever hides how. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has sessions whose orphans can be adopted")
@RequiresTool({"setsid", "env", "kill"})
class SignalsTest {
    /** Three that hide: in the background, in a session of its own and deaf to signals, and as an orphan. */
    private static final String HIDES = """
            new ProcessBuilder("sleep", "1000").start();
                        new ProcessBuilder("setsid", "sh", "-c", "trap '' INT TERM HUP; sleep 1001").start();
                        new ProcessBuilder("sh", "-c", "(setsid sleep 1002 &)").start().waitFor();
                        Files.createFile(Path.of("started"));
                        new CountDownLatch(1).await();
                        return a + b;
            """;

    private static final int PATIENCE_SECONDS = 60;
    private static final long HIDING = 3;
    private static final int LEAST_PROCESSES = 6;

    @TempDir
    static Path folder;

    private static Path pack;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void writeTheExercise() throws Exception {
        Sums.exercise(folder.resolve("exercise"), TestGrader.create());
        try (Stream<Path> files = Files.list(folder.resolve("exercise/target"))) {
            pack = files.filter(file -> file.toString().endsWith("-checks-full.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Leads a process group of its own, in which no signal is ignored. */
    private Process grader(Path submission, Isolation level) throws Exception {
        // A submission of root's runs as a user of its own, and must be able to pass through.
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        return new ProcessBuilder(
                        "env",
                        "--default-signal=INT,TERM,HUP",
                        "setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SignalledGrader.class.getName(),
                        submission.toString(),
                        pack.toString(),
                        level.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
    }

    /** A submission may have no network, but it can write to its own folder. What it starts may take a moment longer. */
    private List<ProcessHandle> started(Process grader) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<ProcessHandle> all = List.of();
        while (!hasStarted() || all.stream().filter(SignalsTest::hides).count() < HIDING) {
            assertThat(System.nanoTime() - end).as("waiting for the submission").isNegative();
            Thread.sleep(20);
            all = grader.descendants().toList();
        }
        return all;
    }

    private static boolean hides(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).endsWith("sleep"))
                .isPresent();
    }

    private boolean hasStarted() throws IOException {
        try (Stream<Path> runs = Files.list(temporary)) {
            return runs.anyMatch(run -> Files.exists(run.resolve("work").resolve("started")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INT, group, L1",
        "TERM, group, L1",
        "HUP, group, L1",
        "KILL, group, L1",
        "INT, alone, L1",
        "TERM, alone, L1",
        "HUP, alone, L1",
        "KILL, alone, L1",
        "INT, group, L2",
        "TERM, alone, L2",
        "KILL, group, L2"
    })
    void nothingOfASubmissionOutlivesItsGrade(String signal, String whom, Isolation level) throws Throwable {
        TestGrader.require(level);
        List<ProcessHandle> all = new ArrayList<>();
        try {
            Process grader = grader(Sums.submission(folder.resolve(signal + whom + level), HIDES), level);
            all.add(grader.toHandle());
            all.addAll(started(grader));
            String target = (whom.equals("group") ? "-" : "") + grader.pid();
            assertThat(new ProcessBuilder("kill", "-" + signal, "--", target)
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
            for (ProcessHandle each : all) {
                each.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            assertThat(all)
                    .as("the grader, its warden, the subject, and three that hide")
                    .hasSizeGreaterThanOrEqualTo(LEAST_PROCESSES)
                    .noneMatch(ProcessHandle::isAlive);
            if (!signal.equals("KILL")) {
                assertThat(temporary).as("run folders").isEmptyDirectory();
            }
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
