package io.github.mvngrade.model.grade;

import java.time.Duration;
import java.util.List;

/**
 * One operating-system process that a check started, as it was seen from outside.
 *
 * @param pid its process id
 * @param parent process id of its parent when it was first seen
 * @param name the main class on its command line, or the program's file name; untrusted text
 * @param start from the check's start to the process's
 * @param end from the check's start to the process's end, or to the moment at which it was killed; not before its start
 * @param cpu processor time that it used itself, without its children's
 * @param fate how it went
 * @param program what it ran, as far as that is known
 */
public record ObservedProcess(
        long pid, long parent, String name, Duration start, Duration end, Duration cpu, Fate fate, Program program) {
    /** What a process ran, by its executable file and not by its name. */
    public enum Program {
        /** The Java launcher of the runtime that the checks run on. */
        JVM,
        /** Another program, for example one that is only named {@code java}. */
        OTHER,
        /** The system doesn't say, or it ended before it was asked; or an older version of the grader didn't ask. */
        UNKNOWN
    }

    /** How a process went. */
    public enum Fate {
        /** It ended before its check was over. */
        ENDED,
        /** It outlived its check, and was killed by the grader. */
        SURVIVED
    }

    /** @throws IllegalArgumentException if it ends before it starts, or its processor time is negative */
    public ObservedProcess {
        if (end.compareTo(start) < 0 || cpu.isNegative()) {
            throw new IllegalArgumentException("A process can't end before it starts nor use negative time, but " + name
                    + " (" + pid + ") ran from " + start + " to " + end + " and used " + cpu);
        }
    }

    /** A process whose program isn't known. */
    public ObservedProcess(long pid, long parent, String name, Duration start, Duration end, Duration cpu, Fate fate) {
        this(pid, parent, name, start, end, cpu, fate, Program.UNKNOWN);
    }

    /** Its part, from 0 to 1, of the processor time that all of these used together; 0 if they used none. */
    public double shareOf(List<ObservedProcess> all) {
        long together = all.stream().mapToLong(process -> process.cpu.toNanos()).sum();
        return together == 0 ? 0 : cpu.toNanos() / (double) together;
    }

    /** Processor seconds per second of its life: 1 for a process that kept a core busy; 0 if it ended the moment it started. */
    public double usage() {
        long life = end.minus(start).toNanos();
        return life <= 0 ? 0 : cpu.toNanos() / (double) life;
    }

    /** Whether both ran at the same moment. */
    public boolean overlaps(ObservedProcess other) {
        return start.compareTo(other.end) < 0 && other.start.compareTo(end) < 0;
    }

    /** How many of these processes ran at the same moment, at most. Their number only rises when one starts. */
    public static int mostAtOnce(List<ObservedProcess> processes) {
        int most = 0;
        for (ObservedProcess first : processes) {
            long then = processes.stream()
                    .filter(other -> other.start().compareTo(first.start()) <= 0)
                    .filter(other -> other == first || other.overlaps(first))
                    .count();
            most = Math.max(most, (int) then);
        }
        return most;
    }
}
