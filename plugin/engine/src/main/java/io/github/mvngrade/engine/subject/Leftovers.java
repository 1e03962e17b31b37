package io.github.mvngrade.engine.subject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The second net under the wardens: when a grade is over, kills what still runs in its folder, has the folder in its
 * environment, or belongs to the user of its own. A warden that did its work leaves nothing for it; one that was killed
 * does. Linux only: elsewhere nobody tells in which folder another process runs.
 */
public final class Leftovers {
    private static final Path PROC = Path.of("/proc");

    /** A process may fork just before it is killed, so they are looked for again, but not without end. */
    private static final int ROUNDS = 5;

    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final int MOST_ENVIRONMENT_BYTES = 64 * 1024;

    private final Path folder;
    private final OptionalInt user;

    private Leftovers(Path folder, OptionalInt user) {
        this.folder = folder;
        this.user = user;
    }

    /**
     * Kills what is left of a grade.
     *
     * @param folder in which it ran
     * @param user of its own, by the system's number; empty if it had none
     */
    public static void kill(Path folder, OptionalInt user) {
        new Leftovers(folder, user).kill();
    }

    private void kill() {
        List<ProcessHandle> left = find();
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            left.forEach(ProcessHandle::destroyForcibly);
            pause();
            left = find();
        }
    }

    private List<ProcessHandle> find() {
        if (!Files.isDirectory(PROC.resolve("self"))) {
            return List.of();
        }
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self)
                .filter(process ->
                        isTheUsers(process.pid()) || runsInFolder(process.pid()) || knowsFolder(process.pid()))
                .toList();
    }

    private boolean isTheUsers(long pid) {
        try {
            return user.isPresent() && user.getAsInt() == (Integer) Files.getAttribute(process(pid), "unix:uid");
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean runsInFolder(long pid) {
        try {
            return Files.readSymbolicLink(process(pid).resolve("cwd")).startsWith(folder);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private boolean knowsFolder(long pid) {
        try (var in = Files.newInputStream(process(pid).resolve("environ"))) {
            String environment = new String(in.readNBytes(MOST_ENVIRONMENT_BYTES), StandardCharsets.UTF_8);
            return Stream.of(environment.split("\0")).anyMatch(entry -> entry.equals("HOME=" + folder.resolve("home")));
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static Path process(long pid) {
        return PROC.resolve(Long.toString(pid));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
