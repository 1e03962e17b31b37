package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Mismatch;
import io.github.mvngrade.checks.program.Capture;
import io.github.mvngrade.checks.program.Excerpt;
import io.github.mvngrade.checks.program.LineRule;
import java.util.List;

/**
 * How a {@link JavaProgram} ran to its end. Immutable; each demand returns the run, so that another can follow.
 *
 * <pre>{@code
 * run.mustExitWith(0).mustPrintExactly("Square of 3: 9", "Finished");
 * run.onError().mustPrintExactly(); // nothing
 * }</pre>
 *
 * <p>Demands on lines are on standard output, unless {@link #onError()} or {@link #onEitherStream()} says otherwise. Spaces
 * around a line don't count, nor do blank lines at the end. Each throws an {@link AssertionError} if it isn't met, with what
 * the program printed.
 */
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
    private final Printed printed;

    ProgramRun(String command, int exitCode, Capture output, Capture error) {
        this(command, "", exitCode, new Printed(output, error, Where.OUTPUT));
    }

    private ProgramRun(String command, String reason, int exitCode, Printed printed) {
        this.command = command;
        this.reason = reason;
        this.exitCode = exitCode;
        this.printed = printed;
    }

    /**
     * The same run, with the reason for the demand.
     *
     * @param why worded to follow "because"
     */
    public ProgramRun because(String why) {
        return new ProgramRun(command, ", because " + why, exitCode, printed);
    }

    /** The same run, with demands on the lines that it printed to standard error. */
    public ProgramRun onError() {
        return new ProgramRun(command, reason, exitCode, printed.on(Where.ERROR));
    }

    /** The same run, with demands that are met if the lines on standard output or those on standard error meet them. */
    public ProgramRun onEitherStream() {
        return new ProgramRun(command, reason, exitCode, printed.on(Where.EITHER));
    }

    /** Its standard output as UTF-8; cut, and marked so, after 1 MiB. */
    public String output() {
        return printed.output.text();
    }

    /** Its standard error as UTF-8; cut, and marked so, after 1 MiB. */
    public String error() {
        return printed.error.text();
    }

    /**
     * The lines that demands are on, without the spaces around them and without blank lines at the end; on either stream,
     * those of standard output come first.
     */
    public List<String> lines() {
        return printed.streams().stream()
                .flatMap(stream -> LineRule.lines(stream.text()).stream())
                .toList();
    }

    /** It must end with this exit code. */
    public ProgramRun mustExitWith(int code) {
        if (exitCode != code) {
            fail("end with exit code " + code, "", Integer.toString(code), ending());
        }
        return this;
    }

    /** It must end with an exit code that reports a failure: any but 0, and not by a signal. */
    public ProgramRun mustFail() {
        if (exitCode == 0 || signalled()) {
            fail("say that it failed, by its exit code", "", "an exit code other than 0", ending());
        }
        return this;
    }

    /** One of the lines that it prints must be this one. */
    public ProgramRun mustPrint(String line) {
        return must(LineRule.line(line));
    }

    /** One of the lines that it prints must start like this. */
    public ProgramRun mustPrintLineStarting(String start) {
        return must(LineRule.start(start));
    }

    /** The last line that it prints, blank ones aside, must be this one. */
    public ProgramRun mustPrintLast(String line) {
        return must(LineRule.last(line));
    }

    /** It must print these lines and no others, in this order; without a line, it must print nothing. */
    public ProgramRun mustPrintExactly(String... lines) {
        return must(LineRule.exactly(lines));
    }

    private ProgramRun must(LineRule rule) {
        if (!printed.meets(rule)) {
            fail(rule.rule() + printed.where.place, printed.note(rule), rule.expected(), printed.shown());
        }
        return this;
    }

    private boolean signalled() {
        return exitCode > SIGNALLED && exitCode <= SIGNALLED + MOST_SIGNALS;
    }

    private String ending() {
        return signalled() ? exitCode + " (ended by signal " + (exitCode - SIGNALLED) + ")" : "" + exitCode;
    }

    /** @param note a sentence and a space, or nothing */
    private void fail(String rule, String note, String expected, String actual) {
        String message = "\"" + command + "\" must " + rule + reason + ". " + note + "It ended with exit code "
                + ending() + " and printed " + printed.quote() + ".";
        Mismatch.fail(message, expected, Excerpt.of(actual), null);
    }

    /** The streams that a demand on lines is on. */
    private enum Where {
        OUTPUT(""),
        ERROR(" on standard error"),
        EITHER("");

        private final String place;

        Where(String place) {
            this.place = place;
        }
    }

    /** What was printed to both streams, and which one is meant. */
    private record Printed(Capture output, Capture error, Where where) {
        Printed on(Where other) {
            return new Printed(output, error, other);
        }

        List<Capture> streams() {
            return switch (where) {
                case OUTPUT -> List.of(output);
                case ERROR -> List.of(error);
                case EITHER -> List.of(output, error);
            };
        }

        boolean meets(LineRule rule) {
            return streams().stream().anyMatch(stream -> meets(rule, stream));
        }

        private static boolean meets(LineRule rule, Capture stream) {
            return rule.holds().test(LineRule.lines(stream.text()));
        }

        /** A sentence and a space on why a rule isn't met, or nothing. */
        String note(LineRule rule) {
            if (where == Where.OUTPUT && !error.text().isBlank() && meets(rule, error)) {
                return "It printed that to standard error (System.err) instead of standard output (System.out). ";
            }
            if (where == Where.ERROR && !output.text().isBlank() && meets(rule, output)) {
                return "It printed that to standard output (System.out) instead of standard error (System.err). ";
            }
            if (streams().stream().anyMatch(Capture::wasCut)) {
                return Capture.ONLY_THE_FIRST + " ";
            }
            return where == Where.EITHER
                    ? ""
                    : rule.difference(LineRule.lines(streams().get(0).text()));
        }

        /** The lines that a demand is on. */
        String shown() {
            return String.join("\n", streams().stream().map(Capture::text).toList())
                    .strip();
        }

        /** For a sentence: what is on both streams. */
        String quote() {
            String first = output.text().strip();
            String second = error.text().strip();
            if (first.isEmpty() && second.isEmpty()) {
                return "nothing";
            }
            String onError = quoted(second) + " on standard error";
            return first.isEmpty() ? onError : quoted(first) + (second.isEmpty() ? "" : ", and " + onError);
        }

        private static String quoted(String text) {
            return '"' + Excerpt.of(text, LONGEST_QUOTE) + '"';
        }
    }
}
