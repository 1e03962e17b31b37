package io.github.mvngrade.engine.warden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A control group of a warden's own. Closing it kills whatever is in it, and deletes it.
 *
 * @param folders of the group: none without one, and one for each controller where each has a tree of its own
 */
record OwnGroup(List<Path> folders) implements AutoCloseable {
    /** No group: nothing is limited. */
    static final OwnGroup NONE = new OwnGroup(List.of());

    private static final String MEMBERS = "cgroup.procs";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LOOK_NANOS = 5_000_000;

    /** Joins each group up to {@code --}, and becomes what comes after it. */
    private static final String JOIN = """
            while [ "$1" != -- ]; do echo $$ > "$1" || exit 1; shift; done; shift; exec "$@"
            """;

    /** The same command within the group. */
    List<String> around(List<String> command) {
        if (folders.isEmpty()) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of("/bin/sh", "-c", JOIN, "sh"));
        folders.forEach(folder -> whole.add(folder.resolve(MEMBERS).toString()));
        whole.add("--");
        whole.addAll(command);
        return whole;
    }

    /**
     * Kills all that is within, and deletes the group.
     *
     * @throws IOException if that takes more than 5 s
     */
    @Override
    public void close() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Path folder : folders) {
            while (!delete(folder)) {
                if (System.nanoTime() - end > 0) {
                    throw new IOException(
                            "The control group " + folder + " can't be deleted: a process in it doesn't end");
                }
                kill(folder);
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    /** The kernel deletes a group only when nothing is within. */
    private static boolean delete(Path folder) {
        return folder.toFile().delete() || !Files.exists(folder);
    }

    /** Version 1, and kernels before 5.14, have no file that kills all at once. */
    private static void kill(Path folder) throws IOException {
        try {
            Path all = folder.resolve("cgroup.kill");
            if (Files.exists(all)) {
                Files.writeString(all, "1");
                return;
            }
            for (String pid : Files.readAllLines(folder.resolve(MEMBERS))) {
                ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (NoSuchFileException gone) {
            // Then there is nobody to kill.
        }
    }
}
