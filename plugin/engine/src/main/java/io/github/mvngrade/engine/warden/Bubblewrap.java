package io.github.mvngrade.engine.warden;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Starts wardens in namespaces of their own (see {@code namespaces(7)}): a warden and its subject have no network but a loopback
 * interface of their own, and see no process but their own. The file system is the grader's: Landlock sees to that.
 *
 * <p>The warden is within the namespaces, not outside: it must be the subject's parent, and it is what sets up Landlock, after which
 * no namespace can be made any more. It is the first process there: none of the others can send it a signal that ends or stops it,
 * and when it ends the kernel kills all others.
 *
 * @param program absolute path of {@code bwrap}
 */
public record Bubblewrap(Path program) {
    private static final String NAME = "bwrap";
    private static final String PIDS_IN_NAMESPACES = "NSpid:";

    /** The one that is found on the {@code PATH}. */
    public static Optional<Bubblewrap> ofThisMachine() {
        return Stream.of(OwnProcess.environment().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, NAME))
                .filter(file -> file.isAbsolute() && file.isFile() && file.canExecute())
                .findFirst()
                .map(file -> new Bubblewrap(file.toPath()));
    }

    /** The same command in namespaces of its own. */
    List<String> around(List<String> command) {
        List<String> whole = new ArrayList<>(List.of(
                program.toString(),
                "--unshare-net",
                "--unshare-pid",
                // Bubblewrap would otherwise end before the last process in the namespaces does, and leave it to the
                // system.
                "--as-pid-1",
                "--unshare-ipc",
                "--unshare-uts",
                // Otherwise a program that asks for this machine's address gets one that can't be reached from within.
                "--hostname",
                "localhost",
                "--dev-bind",
                "/",
                "/",
                "--proc",
                "/proc",
                "--"));
        whole.addAll(command);
        return whole;
    }

    /**
     * A process as it is seen from outside.
     *
     * @param bubblewrap one that still runs
     * @param pid of a process in its namespaces, as it is seen from within
     * @return its pid; empty if it has ended
     */
    static OptionalLong outside(ProcessHandle bubblewrap, long pid) {
        return bubblewrap
                .descendants()
                .mapToLong(ProcessHandle::pid)
                .filter(outer -> inside(outer).equals(OptionalLong.of(pid)))
                .findFirst();
    }

    /** The pid of the innermost namespace that a process is in; empty if it is gone. */
    private static OptionalLong inside(long outer) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(outer), "status")).stream()
                    .filter(line -> line.startsWith(PIDS_IN_NAMESPACES))
                    .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }
}
