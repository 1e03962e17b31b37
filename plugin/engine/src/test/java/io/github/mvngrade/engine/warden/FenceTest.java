package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a fence keeps its subject from, by real wardens and shells. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class FenceTest {
    private static final Fence LANDLOCK = new Fence(true, OptionalInt.empty(), Optional.empty(), Optional.empty());

    private WardenKit kit;
    private RunFolder run;
    private Path outside;

    @BeforeEach
    void makeRoom() throws IOException {
        Path javaHome = Path.of(System.getProperty("java.home"));
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        kit = WardenKit.on(javaHome, classPath);
        run = isRoot() ? RunFolder.createForOthers() : RunFolder.create();
        outside = Files.writeString(run.path().resolve("outside"), "a secret");
    }

    @AfterEach
    void clearRoom() throws IOException {
        run.close();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A shell that runs this script; its only argument is the file outside. */
    private Guarded shell(String script) {
        return new Guarded(
                List.of("/bin/sh", "-c", script, "sh", outside.toString()),
                Map.of("PATH", System.getenv("PATH")),
                run.work(),
                List.of(),
                new Guarded.Ground(List.of(), RunFolder.ofSubject(run.path())));
    }

    /** What a shell prints that runs this script, with the exit code of the last command. */
    private String printed(Fence fence, String script) throws Exception {
        fence.admit(run.path(), List.of());
        Guarded guarded = shell(script + "\necho $?");
        try (Warden warden = Warden.start(kit.within(fence), guarded, run.path().resolve("w"))) {
            while (warden.exit().isEmpty()) {
                Thread.onSpinWait();
            }
            byte[] all = warden.output().readNBytes(warden.output().available());
            return new String(all, StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void withoutAFenceAllIsReached() throws Exception {
        assertThat(printed(Fence.NONE, "cat \"$1\"; echo")).isEqualTo("a secret\n0");
    }

    @Test
    void onlyTheRunsOwnFoldersCanBeWritten() throws Exception {
        assertThat(printed(LANDLOCK, "echo a > here && mkdir f && mv here f/there && ln -s f/there l && cat l"))
                .isEqualTo("a\n0");
        assertThat(printed(LANDLOCK, "echo a > ../home/h && echo b > ../tmp/t && cat ../home/h"))
                .isEqualTo("a\n0");
        assertThat(printed(LANDLOCK, "cat \"$1\" 2>&1"))
                .contains("Permission denied")
                .endsWith("\n1");
        assertThat(printed(LANDLOCK, "(echo b > \"$1\") 2>/dev/null; rm \"$1\" 2>/dev/null"))
                .isEqualTo("1");
        assertThat(printed(LANDLOCK, "ls .. 2>/dev/null")).isEqualTo("2");
        assertThat(Files.readString(outside)).isEqualTo("a secret");
    }

    @Test
    void programsRunAndOtherProcessesAreOutOfReach() throws Exception {
        assertThat(printed(LANDLOCK, "sh -c 'echo child'")).isEqualTo("child\n0");
        Process other = new ProcessBuilder("sleep", "1000").start();
        try {
            String environment = "cat /proc/" + other.pid() + "/environ > /dev/null 2>&1";
            // Root's own capabilities would open it; root's submissions have none of them.
            Fence strong = isRoot()
                    ? new Fence(true, OptionalInt.of(OwnUser.free()), Optional.empty(), Optional.empty())
                    : LANDLOCK;
            assertThat(printed(strong, environment)).isEqualTo("1");
            assertThat(printed(Fence.NONE, environment)).isEqualTo("0");
        } finally {
            other.destroyForcibly();
        }
    }

    private static Bubblewrap bubblewrap() throws Exception {
        Optional<Bubblewrap> found = Bubblewrap.ofThisMachine();
        assumeTrue(found.isPresent(), "bubblewrap isn't installed");
        List<String> trial = found.get().around(List.of("true"));
        assumeTrue(new ProcessBuilder(trial).start().waitFor() == 0, "namespaces can't be made here");
        return found.get();
    }

    @Test
    void withinNamespacesThereIsNoNetworkAndNoOtherProcess() throws Exception {
        Fence plain = isRoot()
                ? new Fence(true, OptionalInt.of(OwnUser.free()), Optional.empty(), Optional.empty())
                : LANDLOCK;
        Fence fence = plain.with(bubblewrap());
        String interfaces = "cut -d: -f1 -s /proc/self/net/dev | tr -d ' ' | grep -cx 'lo\\|eth[0-9]*\\|en.*'";
        assertThat(printed(fence, interfaces + "; hostname")).isEqualTo("1\nlocalhost\n0");
        assertThat(printed(fence, "ls -d /proc/[0-9]* | wc -l | tr -d ' '; echo $PPID"))
                .as("the warden, the shell, ls, wc and tr, and the warden is the first")
                .matches("[2-5]\n1\n0");
        assertThat(printed(fence, "kill -KILL 1 2>/dev/null; kill -STOP 1 2>/dev/null; echo alive"))
                .isEqualTo("alive\n0");
    }

    @Test
    void whatIsWithinNamespacesIsSeenAndKilledFromOutside() throws Exception {
        Guarded guarded = shell("(setsid sleep 1000 &) ; echo ready; sleep 1000");
        WardenKit walled = kit.within(LANDLOCK.with(bubblewrap()));
        List<ProcessHandle> tree;
        try (Warden warden = Warden.start(walled, guarded, run.path().resolve("w"))) {
            warden.output().readNBytes("ready\n".length());
            assertThat(ProcessHandle.of(warden.pid()).orElseThrow().info().command())
                    .hasValueSatisfying(program -> assertThat(program).endsWith("sh"));
            tree = new ArrayList<>(warden.handle().descendants().toList());
            assertThat(tree).hasSizeGreaterThanOrEqualTo(4);
        }
        assertThat(tree).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aPlaceThatItIsGivenCanBeReadAlsoByALink() throws Exception {
        Path link = Files.createSymbolicLink(run.work().resolve("link"), outside);
        Guarded guarded = new Guarded(
                List.of("/bin/cat", link.toString()),
                Map.of(),
                run.work(),
                List.of(),
                new Guarded.Ground(List.of(link, Path.of("/no/such/place")), List.of()));
        try (Warden warden =
                Warden.start(kit.within(LANDLOCK), guarded, run.path().resolve("w"))) {
            assertThat(warden.output().readNBytes(8)).asString().isEqualTo("a secret");
        }
    }

    @Test
    void rootsSubjectIsAnotherUserAndItsWardenStaysRoot() throws Exception {
        assumeTrue(isRoot(), "only root can be another user");
        Fence fence = new Fence(true, OptionalInt.of(OwnUser.free()), Optional.empty(), Optional.empty());
        int user = fence.user().getAsInt();
        assertThat(printed(fence, "id -u; id -g; id -G; echo mine > own; stat -c %u own"))
                .isEqualTo(user + "\n" + user + "\n" + user + "\n" + user + "\n0");
        assertThat(printed(fence, "kill -0 $PPID 2>/dev/null")).isEqualTo("1");
        assertThat(printed(
                        new Fence(false, fence.user(), Optional.empty(), Optional.empty()),
                        "kill -0 $PPID 2>/dev/null"))
                .isEqualTo("1");
    }

    @Test
    void aSubjectThatHasAnotherUserIsStillKilledWithItsTree() throws Exception {
        assumeTrue(isRoot(), "only root can be another user");
        Fence fence = new Fence(true, OptionalInt.of(OwnUser.free()), Optional.empty(), Optional.empty());
        fence.admit(run.path(), List.of());
        Guarded guarded = shell("(setsid sleep 1000 &) ; echo ready; sleep 1000");
        List<ProcessHandle> tree;
        try (Warden warden = Warden.start(kit.within(fence), guarded, run.path().resolve("w"))) {
            warden.output().readNBytes("ready\n".length());
            tree = new ArrayList<>(warden.handle().descendants().toList());
            assertThat(tree).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(tree).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void itsProgramsAreSeenAlsoByARootThatMayNotLookIntoOthersProcesses() throws Exception {
        assumeTrue(isRoot(), "only root can be another user");
        // As in a container of Docker's: the right that root lacks there is taken away.
        Path java = Files.writeString(
                run.path().resolve("java"),
                "#!/bin/sh\nexec setpriv --bounding-set=-sys_ptrace " + kit.java() + " \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        WardenKit contained = new WardenKit(
                java,
                kit.classPath(),
                new Fence(false, OptionalInt.of(OwnUser.free()), Optional.empty(), Optional.empty()),
                Optional.empty());
        contained.fence().admit(run.path(), List.of());
        Guarded guarded = shell("sh -c 'echo ready; sleep 1; echo'; echo");
        try (Warden warden = Warden.start(contained, guarded, run.path().resolve("w"))) {
            warden.output().readNBytes("ready\n".length());
            assertThat(warden.settle(Duration.ofSeconds(10)))
                    .extracting(ObservedProcess::program)
                    .containsExactlyInAnyOrder(ObservedProcess.Program.JVM, ObservedProcess.Program.OTHER);
        }
    }
}
