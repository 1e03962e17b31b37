package io.github.mvngrade.checks;

import org.junit.jupiter.api.AssertionFailureBuilder;

/** How a {@link JavaProgram} ran to its end. */
public final class ProgramRun {
    private static final int SIGNALLED = 128;

    private final String command;
    private final int exitCode;
    private final JavaProgram.Capture output;
    private final JavaProgram.Capture error;

    ProgramRun(String command, int exitCode, JavaProgram.Capture output, JavaProgram.Capture error) {
        this.command = command;
        this.exitCode = exitCode;
        this.output = output;
        this.error = error;
    }

    /** 128 and the signal's number, if a signal ended it. */
    public int exitCode() {
        return exitCode;
    }

    /** Its standard output as UTF-8; cut, and marked so, after 1 MiB. */
    public String output() {
        return output.text();
    }

    /** Its standard output, byte for byte; cut after 1 MiB. */
    public byte[] outputBytes() {
        return output.bytes().clone();
    }

    /** Its standard error as UTF-8; cut, and marked so, after 1 MiB. */
    public String error() {
        return error.text();
    }

    /**
     * The same run, if it ended with this exit code.
     *
     * @throws AssertionError otherwise, with both codes and what was printed
     */
    public ProgramRun requireExit(int code) {
        if (exitCode != code) {
            fail("must end with exit code " + code, Integer.toString(code), ending());
        }
        return this;
    }

    /**
     * The same run, if it ended with an exit code that says that it failed: any but 0, and no signal.
     *
     * @throws AssertionError otherwise
     */
    public ProgramRun requireFailure() {
        if (exitCode == 0 || exitCode > SIGNALLED) {
            fail("must say that it failed, by its exit code", "an exit code other than 0", ending());
        }
        return this;
    }

    /**
     * The same run, if one of the lines that it printed, on either stream, is this one; spaces around it don't count.
     *
     * @throws AssertionError otherwise
     */
    public ProgramRun requireLine(String line) {
        if (printed().lines().noneMatch(other -> other.strip().equals(line))) {
            fail("must print this line", line, printed().strip());
        }
        return this;
    }

    /**
     * The same run, if one of the lines that it printed, on either stream, starts like this.
     *
     * @throws AssertionError otherwise
     */
    public ProgramRun requireLineStarting(String start) {
        if (printed().lines().noneMatch(other -> other.strip().startsWith(start))) {
            fail(
                    "must print a line that starts like this",
                    start + "...",
                    printed().strip());
        }
        return this;
    }

    private String printed() {
        return output() + "\n" + error();
    }

    private String ending() {
        return exitCode > SIGNALLED ? exitCode + " (ended by signal " + (exitCode - SIGNALLED) + ")" : "" + exitCode;
    }

    private void fail(String rule, String expected, String actual) {
        String printed = printed().strip();
        AssertionFailureBuilder.assertionFailure()
                .message("\"" + command + "\" " + rule + ". It ended with exit code " + ending() + " and printed "
                        + (printed.isEmpty() ? "nothing." : "\"" + printed + "\"."))
                .expected(expected)
                .actual(actual)
                .buildAndThrow();
    }
}
