package io.github.mvngrade.engine.words;

import io.github.mvngrade.engine.curve.Compared;
import io.github.mvngrade.engine.curve.Compared.Trouble;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonResult;

/** What a comparison lacks, in sentences for the student. */
public final class ComparisonWords {
    private ComparisonWords() {}

    /**
     * A comparison as a grade has it.
     *
     * @param cores that the ways shared
     */
    public static ComparisonResult result(ComparisonPlan plan, int cores, Compared measured) {
        return new ComparisonResult(
                plan,
                cores,
                measured.ways().stream()
                        .map(runs -> new ComparisonResult.Runs(
                                runs.way(), runs.seconds(), runs.trouble().map(ComparisonWords::sentence)))
                        .toList(),
                measured.shortfall().map(CurveWords::sentence));
    }

    private static String sentence(Trouble trouble) {
        if (trouble instanceof Trouble.Different different) {
            return "Not shown, since its answer differs: for the same seed it was "
                    + different.answer().shown() + ", and "
                    + different.expected().shown() + " with \""
                    + different.way().label() + "\".";
        }
        if (trouble instanceof Trouble.Lost lost) {
            return CurveWords.asSentence(CurveWords.lost(lost.cause()));
        }
        if (trouble instanceof Trouble.NotClosed open) {
            return "Closing it failed: " + CurveWords.what(open.cause());
        }
        TimedRunException broken = ((Trouble.Broken) trouble).cause();
        return broken.ending().kind() == Ending.Kind.TIMED_OUT
                ? "The program did not end within the time that one run has here."
                : CurveWords.asSentence(CurveWords.what(broken));
    }
}
