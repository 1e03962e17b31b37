package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.ObservedProcess.Fate;
import io.github.mvngrade.model.grade.ObservedProcess.Program;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "orphans are adopted on Linux only")
class WardenTest {
    private static final Duration NO_GRACE = Duration.ZERO;
    private static final Duration GRACE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private WardenKit kit;

    @BeforeEach
    void theKitIsThisBuildsOwn() {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        kit = WardenKit.on(Path.of(System.getProperty("java.home")), classPath);
    }

    private Warden start(String script, Integer... processors) throws IOException {
        Guarded guarded = new Guarded(
                List.of("/bin/sh", "-c", script),
                Map.of("PATH", System.getenv("PATH")),
                folder,
                List.of(processors),
                Guarded.Ground.NONE);
        return Warden.start(kit, guarded, folder.resolve("w"));
    }

    /** Waits for what the script says it is ready by. */
    private static String line(Warden warden) throws IOException {
        return new BufferedReader(new InputStreamReader(warden.output())).readLine();
    }

    private static int exitOf(Warden warden) throws IOException {
        while (warden.exit().isEmpty()) {
            Thread.onSpinWait();
        }
        return warden.exit().getAsInt();
    }

    private static void awaitEnd(long pid) throws Exception {
        CompletableFuture<?> end = ProcessHandle.of(pid)
                .<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        end.get(30, TimeUnit.SECONDS);
    }

    @Test
    void theExitCodeAndTheSignalOfTheCommandAreTold() throws Exception {
        try (Warden warden = start("exit 3")) {
            assertThat(exitOf(warden)).isEqualTo(3);
        }
        try (Warden warden = start("kill -9 $$")) {
            assertThat(exitOf(warden)).isEqualTo(128 + 9);
        }
    }

    @Test
    void aCommandThatIsNotThereIsNamed() {
        Guarded nothing = new Guarded(List.of("/no/such/program"), Map.of(), folder, List.of(), Guarded.Ground.NONE);
        assertThatThrownBy(() -> Warden.start(kit, nothing, folder.resolve("w")))
                .isInstanceOf(NotStartedException.class)
                .hasMessageContaining("The warden didn't start /no/such/program. It printed:");
    }

    @Test
    void childrenThatEndAreSeenAndNamed() throws Exception {
        try (Warden warden = start("sleep 1 & sleep 1 & wait; echo done; exec sleep 1000")) {
            warden.begin();
            assertThat(line(warden)).isEqualTo("done");
            List<ObservedProcess> seen = warden.settle(NO_GRACE);
            List<ObservedProcess> ended =
                    seen.stream().filter(p -> p.fate() == Fate.ENDED).toList();
            assertThat(ended).hasSize(2).allSatisfy(process -> assertThat(process.name())
                    .isEqualTo("sleep"));
            assertThat(ObservedProcess.mostAtOnce(ended)).isEqualTo(2);
        }
    }

    @Test
    void whatRunsTheCommandsOwnProgramIsToldFromACopyThatOnlyHasItsName() throws Exception {
        String script = "cp /bin/sleep " + folder + "/sh; " + folder + "/sh 2 &"
                + " sh -c 'sleep 2; :' & wait; echo done; exec sleep 1000";
        try (Warden warden = start(script)) {
            assertThat(line(warden)).isEqualTo("done");
            assertThat(warden.settle(NO_GRACE))
                    .filteredOn(process -> process.name().equals("sh"))
                    .extracting(ObservedProcess::program)
                    .containsExactlyInAnyOrder(Program.JVM, Program.OTHER);
        }
    }

    @Test
    void aDoubleForkIntoASessionOfItsOwnIsFoundKilledAndToldOf() throws Exception {
        String script = "(setsid sh -c 'sleep 1000 & echo $!' &) ; exec sleep 1000";
        try (Warden warden = start(script)) {
            long orphan = Long.parseLong(line(warden));
            assertThat(warden.handle().descendants().map(ProcessHandle::pid)).contains(warden.pid(), orphan);
            List<ObservedProcess> seen = warden.settle(NO_GRACE);
            assertThat(seen).anySatisfy(process -> {
                assertThat(process.pid()).isEqualTo(orphan);
                assertThat(process.fate()).isEqualTo(Fate.SURVIVED);
            });
            awaitEnd(orphan);
            assertThat(warden.exit()).as("the command itself lives on").isEmpty();
            assertThat(warden.settle(NO_GRACE)).as("nothing is told twice").isEmpty();
        }
    }

    @Test
    void aChildOnItsWayOutIsWaitedFor() throws Exception {
        try (Warden warden = start("sleep 0.5 & echo started; exec sleep 1000")) {
            assertThat(line(warden)).isEqualTo("started");
            assertThat(warden.settle(GRACE)).singleElement().satisfies(process -> assertThat(process.fate())
                    .isEqualTo(Fate.ENDED));
        }
    }

    @Test
    void processorTimeHasThatOfChildrenWhichAreGone() throws Exception {
        String burn = "sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; echo done; exec sleep 1000";
        try (Warden warden = start(burn)) {
            line(warden);
            assertThat(warden.cpu()).isGreaterThan(Duration.ofMillis(20));
        }
    }

    @Test
    void aTreeThatIsStoppedStandsStillUntilItIsResumed() throws Exception {
        String burning = "(setsid sh -c 'while :; do :; done' &) ; echo go; while :; do :; done";
        try (Warden warden = start(burning)) {
            line(warden);
            Duration stopped = warden.stop();
            long start = System.nanoTime();
            Duration still = warden.cpu();
            while (System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(300)) {
                still = warden.cpu();
            }
            assertThat(still.minus(stopped))
                    .as("some ticks may be counted late")
                    .isLessThan(Duration.ofMillis(50));
            warden.resume();
            Duration goal = still.plusMillis(200);
            while (warden.cpu().compareTo(goal) < 0) {
                Thread.onSpinWait();
            }
            warden.stop();
        }
    }

    @Test
    void whatIsStoppedCanBeKilled() throws Exception {
        try (Warden warden = start("echo go; while :; do :; done")) {
            line(warden);
            warden.stop();
            warden.kill();
            assertThat(exitOf(warden)).isEqualTo(128 + 9);
        }
    }

    @Test
    void closingItKillsTheWholeTree() throws Exception {
        long orphan;
        long subject;
        try (Warden warden = start("(setsid sh -c 'sleep 1000 & echo $!' &) ; exec sleep 1000")) {
            orphan = Long.parseLong(line(warden));
            subject = warden.pid();
        }
        awaitEnd(orphan);
        awaitEnd(subject);
        assertThat(folder.resolve("w")).doesNotExist();
    }

    @Test
    void whoForksAgainAndAgainIsKilled() throws Exception {
        String forking = "echo go; i=0; while [ $i -lt 300 ]; do (sleep 1000 &) ; i=$((i+1)); done; exec sleep 1000";
        try (Warden warden = start(forking)) {
            line(warden);
            warden.kill();
            assertThat(exitOf(warden)).isEqualTo(128 + 9);
        }
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void whoKillsItsWardenIsKilledNevertheless() throws Exception {
        Warden warden = start("until [ -e go ]; do :; done; kill -9 $PPID; exec sleep 1000");
        try (warden) {
            Files.createFile(folder.resolve("go"));
            assertThatThrownBy(() -> exitOf(warden)).isInstanceOf(IOException.class);
        }
        awaitEnd(warden.pid());
        assertThat(ProcessHandle.of(warden.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void aCommandIsConfinedToItsProcessors() throws Exception {
        try (Warden warden = start("grep Cpus_allowed_list /proc/self/status; exec sleep 1000", 0)) {
            assertThat(line(warden).replaceAll("\\s", "")).isEqualTo("Cpus_allowed_list:0");
        }
    }

    @Test
    void aSignalToItsGroupReachesNeitherItsWardenNorTheGrader() throws Exception {
        try (Warden warden =
                start("trap '' TERM INT HUP; kill -TERM 0; kill -INT 0; kill -HUP 0; echo alive; sleep 1000")) {
            assertThat(line(warden)).isEqualTo("alive");
            assertThat(warden.exit()).as("the warden still answers").isEmpty();
        }
        Warden killed = start("until [ -e go ]; do :; done; kill -9 0");
        try (killed) {
            Files.createFile(folder.resolve("go"));
            assertThatThrownBy(() -> exitOf(killed)).isInstanceOf(IOException.class);
        }
        awaitEnd(killed.pid());
    }

    @Test
    void aWardenOutlivesWhatATerminalSendsAndItsSubjectDoesnt() throws Exception {
        try (Warden warden = start("echo $PPID; exec sleep 1000")) {
            String pid = line(warden);
            assertThat(pid).isEqualTo(Long.toString(warden.handle().pid()));
            for (String signal : List.of("INT", "TERM", "HUP")) {
                assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor())
                        .isZero();
                assertThat(warden.exit()).as("after %s", signal).isEmpty();
            }
            assertThat(new ProcessBuilder("kill", "-TERM", Long.toString(warden.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(exitOf(warden)).isEqualTo(128 + 15);
        }
    }

    @Test
    void aSubjectIgnoresNoSignalThatTheGraderDoesntIgnore() throws Exception {
        String ours = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(text -> text.startsWith("SigIgn"))
                .findFirst()
                .orElseThrow();
        try (Warden warden = start("grep SigIgn /proc/self/status; exec sleep 1000")) {
            // A shell that runs Maven in the background has it ignore some; these may be let through.
            assertThat(withoutRealTime(line(warden)) & ~withoutRealTime(ours)).isZero();
        }
    }

    /** Signals from 32 on are the C library's own. */
    private static long withoutRealTime(String mask) {
        return Long.parseLong(mask.replaceAll("\\D+:\\s*", "").strip(), 16) & Integer.MAX_VALUE;
    }
}
