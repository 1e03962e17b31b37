package io.github.mvngrade.engine.words;

import io.github.mvngrade.engine.curve.Curve;
import io.github.mvngrade.engine.curve.Shortfall;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.protocol.Failure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a curve isn't complete, in sentences for the student. */
public final class CurveWords {
    private CurveWords() {}

    /** A curve as a grade has it. */
    public static Series series(Curve curve) {
        return new Series(curve.runs(), note(curve.shortfalls()));
    }

    private static Optional<String> note(List<Shortfall> shortfalls) {
        return shortfalls.isEmpty()
                ? Optional.empty()
                : Optional.of(shortfalls.stream().map(CurveWords::sentence).collect(Collectors.joining(" ")));
    }

    static String sentence(Shortfall shortfall) {
        if (shortfall instanceof Shortfall.OutOfTime late) {
            return "The " + late.budget().toSeconds()
                    + " s for this record were used up before all of it was measured.";
        }
        if (shortfall instanceof Shortfall.Broken broken) {
            return ended(broken.setting()) + what(broken.cause());
        }
        if (shortfall instanceof Shortfall.Lost lost) {
            return ended(lost.setting()) + lost(lost.cause());
        }
        if (shortfall instanceof Shortfall.Different different) {
            return "Not shown, since answers differ: for the same seed it was " + answer(different.one()) + ", and "
                    + answer(different.other()) + ".";
        }
        if (shortfall instanceof Shortfall.GraderFailed failed) {
            return "Not measured, since the grader itself failed: " + failed.cause() + ".";
        }
        if (shortfall instanceof Shortfall.OthersMeasured others) {
            return "Not measured: others were measuring on the cores for "
                    + others.patience().toSeconds() + " s. Grade again to see it.";
        }
        return tooFewCores((Shortfall.TooFewCores) shortfall);
    }

    private static String ended(Setting setting) {
        return "Measuring ended with " + setting + ": ";
    }

    /** That the grader lost track, to go on after a colon. */
    static String lost(IOException cause) {
        return "the grader lost track of the program's processes (" + cause.getMessage() + ").";
    }

    /** How a run ended, to go on after a colon. */
    static String what(TimedRunException broken) {
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
            case FORGED -> "the program's process sent something that nobody had asked for.";
            case HARNESS_FAILED -> "the grader itself failed, which says nothing about the program.";
        };
    }

    /** What can go on after a colon, as a sentence of its own. */
    static String asSentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String firstLine(Failure failure) {
        return failure.message().lines().findFirst().orElse("something without a message");
    }

    private static String answer(Shortfall.Given given) {
        return given.answer().shown() + " with " + given.setting();
    }

    private static String tooFewCores(Shortfall.TooFewCores few) {
        String counts = few.workers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "Not measured with " + counts + " workers: the grader may use " + few.cores()
                + (few.cores() == 1 ? " core." : " cores.");
    }
}
