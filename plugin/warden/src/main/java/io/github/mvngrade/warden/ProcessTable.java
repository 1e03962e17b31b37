package io.github.mvngrade.warden;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The operating system's processes, as they are at one moment. */
interface ProcessTable {
    /**
     * One process that lives, or that ended and was not yet reaped.
     *
     * @param pid its id
     * @param parent its parent's id
     * @param shortName the kernel's name for it, which changes when it runs another program
     * @param started when, as told by {@link #now}
     * @param cpu processor time
     * @param life whether it runs
     */
    record Entry(long pid, long parent, String shortName, Duration started, Cpu cpu, Life life) {}

    /**
     * Processor time.
     *
     * @param own what a process used itself
     * @param children what its children used that ended and were reaped by it, and theirs
     */
    record Cpu(Duration own, Duration children) {
        Duration sum() {
            return own.plus(children);
        }
    }

    /** Whether a process runs. */
    enum Life {
        ALIVE,
        /** It ended, and its parent has not asked for it yet. */
        ZOMBIE
    }

    /** The ids of all processes that there may be in the tree of this one. */
    List<Long> pids();

    /** The process with this id, if it is still there. */
    java.util.Optional<Entry> entry(long pid);

    /** The program and its arguments; empty if that can't be told. */
    List<String> commandLine(long pid);

    /** The clock that {@link Entry#started} is told by. */
    Duration now();

    /** Linux's {@code /proc} where there is one; elsewhere what the JDK knows of this process's descendants. */
    static ProcessTable ofThisMachine() {
        Path proc = Path.of("/proc");
        return Files.isReadable(proc.resolve("self/stat")) ? new ProcTable(proc) : new HandleTable();
    }
}
