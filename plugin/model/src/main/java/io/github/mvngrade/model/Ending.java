package io.github.mvngrade.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the subject's process was doing when a check was over.
 *
 * @param kind the name of the ending
 * @param code exit code for {@code EXITED}, signal number for {@code KILLED}, otherwise 0
 */
public record Ending(Kind kind, int code) {
    /** The names of the endings. */
    public enum Kind {
        /** The check ran to its end and the process went on. */
        FINISHED,
        /** The check's deadline, kept by the grader, passed. */
        TIMED_OUT,
        /** The process ended by itself with a code, while the check ran. */
        EXITED,
        /** The process was ended by a signal. */
        KILLED,
        /** The heap, or another memory of the process, was used up. */
        OUT_OF_MEMORY,
        /** The process never reached the grader. */
        NEVER_CONNECTED,
        /** What arrived can't have come from the harness. */
        FORGED,
        /** The harness in the process failed by itself, and said so: a fault of the grader's. */
        HARNESS_FAILED
    }

    public static final Ending FINISHED = new Ending(Kind.FINISHED, 0);
    public static final Ending TIMED_OUT = new Ending(Kind.TIMED_OUT, 0);
    public static final Ending OUT_OF_MEMORY = new Ending(Kind.OUT_OF_MEMORY, 0);
    public static final Ending NEVER_CONNECTED = new Ending(Kind.NEVER_CONNECTED, 0);
    public static final Ending FORGED = new Ending(Kind.FORGED, 0);
    public static final Ending HARNESS_FAILED = new Ending(Kind.HARNESS_FAILED, 0);

    private static final Pattern SPELLING = Pattern.compile("([A-Z_]{1,40})(?:\\((-?\\d{1,10})\\))?");
    private static final int SIGNALLED = 128;

    /** @throws IllegalArgumentException if an ending without a code is given one */
    public Ending {
        if (code != 0 && kind != Kind.EXITED && kind != Kind.KILLED) {
            throw new IllegalArgumentException(kind + " has no code, but was given " + code);
        }
    }

    /**
     * Reads what {@link #toString} spells.
     *
     * @throws IllegalArgumentException if the text isn't an ending
     */
    public static Ending of(String text) {
        Matcher parts = SPELLING.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "An ending is a name like FINISHED or EXITED(0), but is \"" + text + '"');
        }
        Ending ending =
                new Ending(Kind.valueOf(parts.group(1)), parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)));
        if (!ending.toString().equals(text)) {
            throw new IllegalArgumentException("This ending is spelt " + ending + ", and not \"" + text + '"');
        }
        return ending;
    }

    /** The ending that a process's exit value stands for: above 128 the JDK reports 128 + signal. */
    public static Ending ofExitValue(int value) {
        return value > SIGNALLED ? new Ending(Kind.KILLED, value - SIGNALLED) : new Ending(Kind.EXITED, value);
    }

    /**
     * The same ending for a process that didn't announce its exit: the harness's own code for used-up memory then means just
     * that.
     */
    public Ending unannounced() {
        return equals(new Ending(Kind.EXITED, ExitCodes.OUT_OF_MEMORY)) ? OUT_OF_MEMORY : this;
    }

    /** As reports and {@code grade.json} spell it: {@code FINISHED}, {@code EXITED(0)}, {@code KILLED(9)}. */
    @Override
    public String toString() {
        return kind == Kind.EXITED || kind == Kind.KILLED ? kind + "(" + code + ")" : kind.name();
    }
}
