package io.github.mvngrade.engine.isolation;

import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.warden.Fence;
import io.github.mvngrade.engine.warden.GroupLimits;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tries a fence: a shell within it must do what submissions may, and fail at what they may not.
 *
 * @param kit what wardens are made of
 * @param image that submissions run on
 */
record FenceTrial(WardenKit kit, RuntimeImage image) {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 5;

    /** No namespace or group is called that. */
    private static final String NOT_ASKED = "-";

    /** It says what is wrong, and waits to be looked at. */
    private static final String SCRIPT = """
            cat "$1" >/dev/null 2>&1 && { echo "what is outside can be read"; exit 1; }
            test -r "$2/lib/modules" || {
                echo "user $(id -u) can't read the runtime in $2: name a folder that others can enter with -Dgrade.cache"
                exit 1
            }
            test "$3" = "$(id -u)" || { echo "the user is $(id -u), not $3"; exit 1; }
            test "$4" != "$(readlink /proc/self/ns/net)" || { echo "it shares the network"; exit 1; }
            test "$5" != "$(readlink /proc/self/ns/pid)" || { echo "it shares the processes"; exit 1; }
            test "$6" = - || grep -q "$6" /proc/self/cgroup || { echo "it has no control group"; exit 1; }
            touch written || { echo "the working folder can't be written to"; exit 1; }
            sh -c 'echo > started; until test -e seen; do sleep 0.02; done; echo'
            """;

    /** Why this fence can't be had here, in a few words; empty if it holds. */
    Optional<String> flaw(Fence fence) {
        try (RunFolder folder = fence.runFolder()) {
            fence.admit(folder.path(), List.of());
            Path secret = Files.writeString(folder.path().resolve("secret"), "secret");
            if (!fence.landlock()) {
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
            }
            try (Warden warden = Warden.start(
                    kit.within(fence),
                    shell(fence, folder, secret),
                    folder.path().resolve("w"))) {
                return flaw(warden, folder);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("it was interrupted");
        }
    }

    private Guarded shell(Fence fence, RunFolder folder, Path secret) throws IOException {
        int ourselves = (Integer) Files.getAttribute(secret, "unix:uid");
        String user = String.valueOf(fence.user().orElse(ourselves));
        boolean own = fence.namespaces().isPresent();
        return new Guarded(
                List.of(
                        "/bin/sh",
                        "-c",
                        SCRIPT,
                        "sh",
                        secret.toString(),
                        image.home().toString(),
                        user,
                        own ? namespace("net") : NOT_ASKED,
                        own ? namespace("pid") : NOT_ASKED,
                        fence.limits().isPresent() ? GroupLimits.PREFIX : NOT_ASKED),
                OwnProcess.environment(),
                folder.work(),
                List.of(),
                new Guarded.Ground(image.readable(), RunFolder.ofSubject(folder.path())));
    }

    /** Which of a kind the grader is in. */
    private static String namespace(String kind) throws IOException {
        return Files.readSymbolicLink(Path.of("/proc/self/ns", kind)).toString();
    }

    private static Optional<String> flaw(Warden shell, RunFolder folder) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        OptionalInt exit = shell.exit();
        Path seen = folder.work().resolve("seen");
        while (exit.isEmpty() && System.nanoTime() - end < 0) {
            if (!Files.exists(seen) && Files.exists(folder.work().resolve("started"))) {
                lookTwice(shell);
                Files.createFile(seen);
            }
            Thread.sleep(LOOK_MILLIS);
            exit = shell.exit();
        }
        if (exit.isEmpty()) {
            return Optional.of("a shell within it took more than " + LIMIT.toSeconds() + " s");
        }
        byte[] printed = shell.output().readNBytes(shell.output().available());
        if (exit.getAsInt() != 0) {
            return Optional.of("a shell within it says: " + new String(printed, StandardCharsets.UTF_8).strip());
        }
        return seesPrograms(shell) ? Optional.empty() : Optional.of("which programs run within it can't be seen");
    }

    /** Each time processor time is asked for, the tree is looked at; a child that was just started shows its program then. */
    private static void lookTwice(Warden shell) throws IOException {
        shell.cpu();
        shell.cpu();
    }

    /**
     * Which program a process runs is what tells a JVM from its likeness. Here the shell stands for the grade's JVM: its child
     * must be known for the same program.
     */
    private static boolean seesPrograms(Warden shell) throws IOException {
        return shell.settle(Duration.ZERO).stream()
                .anyMatch(process -> process.program() == ObservedProcess.Program.JVM);
    }
}
