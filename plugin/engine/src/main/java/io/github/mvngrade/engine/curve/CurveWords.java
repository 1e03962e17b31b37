package io.github.mvngrade.engine.curve;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a record isn't complete, in a sentence for the student. */
public final class CurveWords {
    private CurveWords() {}

    static String broken(Setting setting, TimedRunException broken) {
        return ended(setting) + what(broken);
    }

    private static String what(TimedRunException broken) {
        return switch (broken.ending().kind()) {
            case FINISHED, OUT_OF_MEMORY ->
                broken.failure()
                        .map(failure -> "the program threw " + firstLine(failure) + ".")
                        .orElse("the program gave no answer.");
            case TIMED_OUT -> "the program did not end within the time that a check has.";
            case EXITED ->
                "the program ended its whole JVM with exit code "
                        + broken.ending().code() + ".";
            case KILLED ->
                "the program's process was killed by signal " + broken.ending().code() + ".";
            case NEVER_CONNECTED -> "the program's process didn't start.";
            case FORGED -> "the program's process sent what nobody had asked for.";
            case HARNESS_FAILED -> "the grader itself failed, which says nothing about the program.";
        };
    }

    private static String firstLine(Failure failure) {
        return failure.message().lines().findFirst().orElse("something without a message");
    }

    static String gone(Setting setting, IOException gone) {
        return ended(setting) + "the program's processes can't be told of any more (" + gone.getMessage() + ").";
    }

    private static String ended(Setting setting) {
        return "Measuring ended with " + setting + ": ";
    }

    static String different(Map.Entry<Setting, Answer> one, Map.Entry<Setting, Answer> other) {
        return "Not shown, since answers differ: for the same seed it was "
                + one.getValue().shown() + " with " + one.getKey() + ", and "
                + other.getValue().shown() + " with " + other.getKey() + ".";
    }

    /** Why there is nothing at all, when the grader's own means failed. */
    public static String notMeasured(IOException broken) {
        return "Not measured, since the grader's own means failed: " + broken + ".";
    }

    /** Why there is nothing at all, when no cores were free for so long. */
    public static String othersMeasured(Duration patience) {
        return "Not measured: for " + patience.toSeconds() + " s others measured on the cores. Grade again to see it.";
    }

    /** What was left out for want of cores. */
    public static String tooManyWorkers(List<Integer> leftOut, int cores) {
        String counts = leftOut.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "Not measured with " + counts + " workers: the grader may use " + cores
                + (cores == 1 ? " core." : " cores.");
    }
}
