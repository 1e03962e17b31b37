package io.github.mvngrade.warden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The operating system's processes, as they are at one moment. */
interface ProcessTable {
    /**
     * One process that lives, or that ended and was not yet reaped.
     *
     * @param pid its id
     * @param parent its parent's id
     * @param shortName the kernel's name for it, which changes when it runs another program
     * @param started when, by the clock of {@link #now}
     * @param cpu processor time
     * @param life whether it runs
     */
    record Entry(long pid, long parent, String shortName, Duration started, Cpu cpu, Life life) {}

    /**
     * Processor time.
     *
     * @param own what a process used itself
     * @param children what those of its children used that it reaped after their end, and what those had reaped
     */
    record Cpu(Duration own, Duration children) {
        Duration sum() {
            return own.plus(children);
        }
    }

    /** Whether a process runs. */
    enum Life {
        ALIVE,
        /** It ended, and its parent has not reaped it yet. */
        ZOMBIE
    }

    /** The ids of all processes that may be in this one's tree. */
    List<Long> pids();

    /** The process with this id, if it is still there. */
    Optional<Entry> entry(long pid);

    /** The program and its arguments; empty if they aren't known. */
    List<String> commandLine(long pid);

    /**
     * The file that a process runs, with all links resolved; empty if it isn't known.
     *
     * @return for a process that lives and keeps it secret, an empty text
     */
    Optional<String> executable(long pid);

    /** The time now, by the clock of {@link Entry#started}. */
    Duration now();

    /**
     * Linux's {@code /proc} where there is one; elsewhere what the JDK knows of this process's descendants.
     *
     * @param user whom the processes of interest run as, by the system's number; empty for this process's own user
     */
    static ProcessTable ofThisMachine(OptionalInt user) {
        Path proc = Path.of("/proc");
        return Files.isReadable(proc.resolve("self/stat"))
                ? new ProcTable(proc, new FileUser(user))
                : new HandleTable();
    }
}
