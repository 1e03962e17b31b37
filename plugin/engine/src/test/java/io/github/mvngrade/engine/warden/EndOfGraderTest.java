package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the grader's children when it is ended. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "orphans are adopted, and groups left, on Linux only")
class EndOfGraderTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private Process grader(String kind) throws Exception {
        return new ProcessBuilder(
                        JAVA.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GraderStandIn.class.getName(),
                        kind,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<ProcessHandle> told(Process grader, int count) throws Exception {
        BufferedReader lines = grader.inputReader();
        List<ProcessHandle> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(lines.readLine()));
            handle.ifPresent(told::add);
        }
        assertThat(told).hasSize(count);
        return told;
    }

    private static void signal(String name, Process grader) throws Exception {
        signal(name, grader.toHandle());
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private static void assertAllEnd(List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            process.onExit().get(30, TimeUnit.SECONDS);
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "KILL"})
    void aCompilerOrReaderEndsWithIt(String signal) throws Exception {
        Process grader = grader("brief");
        List<ProcessHandle> child = told(grader, 1);
        signal(signal, grader);
        assertAllEnd(child);
        assertThat(grader.waitFor()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "KILL"})
    void aWardenEndsItsTreeAndItself(String signal) throws Exception {
        Process grader = grader("warden");
        List<ProcessHandle> tree = told(grader, 4);
        signal(signal, grader);
        assertAllEnd(tree);
        assertThat(grader.waitFor()).isNotZero();
    }

    /** A subject of the same user can do that, where neither the kernel nor a namespace forbids it. */
    @Test
    void aWardenThatWasStoppedDoesSoToo() throws Exception {
        Process grader = grader("warden");
        List<ProcessHandle> tree = told(grader, 4);
        signal("STOP", tree.get(0));
        signal("KILL", grader);
        assertAllEnd(tree);
    }

    @Test
    void whoIsStartedByAGraderThatIsGoneEndsAtOnce() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Process child = new ProcessBuilder(
                        JAVA.toString(),
                        "-Dio.github.mvngrade.parent=" + gone.pid(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GraderStandIn.Child.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(child.waitFor()).isEqualTo(ParentWatch.EXIT);
    }
}
