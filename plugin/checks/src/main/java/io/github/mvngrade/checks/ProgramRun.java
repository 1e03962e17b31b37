package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Mismatch;
import io.github.mvngrade.checks.program.Capture;
import io.github.mvngrade.checks.program.Excerpt;

/** How a {@link JavaProgram} ran to its end. */
public final class ProgramRun {
    /** A process that a signal ended has this plus the signal's number as its exit code. */
    private static final int SIGNALLED = 128;

    /** Linux has 64 signals; macOS has fewer. Anything beyond is a program's own exit code: 255 is {@code exit(-1)}. */
    private static final int MOST_SIGNALS = 64;

    /** In characters: a message must stay readable, and the full text stands beside it. */
    private static final int LONGEST_QUOTE = 400;

    private final String command;
    private final String reason;
    private final int exitCode;
    private final Capture output;
    private final Capture error;

    ProgramRun(String command, int exitCode, Capture output, Capture error) {
        this(command, "", exitCode, output, error);
    }

    private ProgramRun(String command, String reason, int exitCode, Capture output, Capture error) {
        this.command = command;
        this.reason = reason;
        this.exitCode = exitCode;
        this.output = output;
        this.error = error;
    }

    /**
     * The same run, with the reason for the demand.
     *
     * @param why worded to follow "because"
     */
    public ProgramRun because(String why) {
        return new ProgramRun(command, ", because " + why, exitCode, output, error);
    }

    /** Its standard output as UTF-8; cut, and marked so, after 1 MiB. */
    String output() {
        return output.text();
    }

    /** Its standard error as UTF-8; cut, and marked so, after 1 MiB. */
    String error() {
        return error.text();
    }

    /**
     * The same run, if it ended with this exit code.
     *
     * @throws AssertionError otherwise, with both codes and what was printed
     */
    public ProgramRun mustExitWith(int code) {
        if (exitCode != code) {
            fail("end with exit code " + code, Integer.toString(code), ending());
        }
        return this;
    }

    /**
     * The same run, if it ended with an exit code that reports a failure: any but 0, and not by a signal.
     *
     * @throws AssertionError otherwise
     */
    public ProgramRun mustFail() {
        if (exitCode == 0 || signalled()) {
            fail("say that it failed, by its exit code", "an exit code other than 0", ending());
        }
        return this;
    }

    /**
     * The same run, if one of the lines that it printed, on either stream, is this one; spaces around it don't count.
     *
     * @throws AssertionError otherwise
     */
    public ProgramRun mustPrint(String line) {
        if (printed().lines().noneMatch(other -> other.strip().equals(line))) {
            failLine("print the line \"" + line + "\"", line);
        }
        return this;
    }

    /**
     * The same run, if one of the lines that it printed, on either stream, starts like this.
     *
     * @throws AssertionError otherwise
     */
    public ProgramRun mustPrintLineStarting(String start) {
        if (printed().lines().noneMatch(other -> other.strip().startsWith(start))) {
            failLine("print a line that starts with \"" + start + "\"", start + "...");
        }
        return this;
    }

    private String printed() {
        return output() + "\n" + error();
    }

    private boolean signalled() {
        return exitCode > SIGNALLED && exitCode <= SIGNALLED + MOST_SIGNALS;
    }

    private String ending() {
        return signalled() ? exitCode + " (ended by signal " + (exitCode - SIGNALLED) + ")" : "" + exitCode;
    }

    private void failLine(String rule, String expected) {
        boolean cut = output.wasCut() || error.wasCut();
        fail(rule, cut ? Capture.ONLY_THE_FIRST + " " : "", expected, printed().strip());
    }

    private void fail(String rule, String expected, String actual) {
        fail(rule, "", expected, actual);
    }

    /** @param note a sentence and a space, or nothing */
    private void fail(String rule, String note, String expected, String actual) {
        String printed = Excerpt.of(printed().strip(), LONGEST_QUOTE);
        String message = "\"" + command + "\" must " + rule + reason + ". " + note
                + "It ended with exit code " + ending() + " and printed "
                + (printed.isEmpty() ? "nothing." : "\"" + printed + "\".");
        Mismatch.fail(message, expected, Excerpt.of(actual), null);
    }
}
