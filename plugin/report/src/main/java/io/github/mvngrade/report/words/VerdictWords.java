package io.github.mvngrade.report.words;

import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a verdict is put into words.
 *
 * @param word one or two lower-case words
 * @param symbol tells verdicts apart without colour, where any character can be shown
 * @param mark the same in four ASCII characters, for a terminal
 * @param meaning two sentences at most, for the foot of a page
 */
public record VerdictWords(String word, String symbol, String mark, String meaning) {
    private static final VerdictWords LEFT_OUT = new VerdictWords(
            "left out",
            "–",
            "[//]",
            "It was left out by request, or a check that it requires was. Its points are neither earned nor lost; a grade of"
                    + " everything decides them.");

    /** How a result is put into words; what was left out by request isn't called lost. */
    public static VerdictWords of(CheckResult result) {
        return result.leftOut() ? LEFT_OUT : of(result.verdict());
    }

    /** All of them, in the order of the verdicts. */
    public static List<VerdictWords> all() {
        List<VerdictWords> words = new ArrayList<>(
                Arrays.stream(Verdict.values()).map(VerdictWords::of).toList());
        words.add(words.indexOf(of(Verdict.NOT_RUN)) + 1, LEFT_OUT);
        return List.copyOf(words);
    }

    private static VerdictWords of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> new VerdictWords("passed", "✓", "[ok]", meaning(verdict));
            case PARTIAL -> new VerdictWords("partial", "◐", "[~~]", meaning(verdict));
            case FAILED -> new VerdictWords("failed", "✗", "[--]", meaning(verdict));
            case NOT_RUN -> new VerdictWords("not run", "○", "[  ]", meaning(verdict));
            case UNMEASURABLE -> new VerdictWords("unmeasurable", "?", "[??]", meaning(verdict));
            case HELD_BACK -> new VerdictWords("held back", "…", "[>>]", meaning(verdict));
        };
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "The check ran to its end and was satisfied. All its points are earned.";
            case PARTIAL ->
                "Some of the check's parts passed, and earned their share of the points. Or a program is faster than the"
                        + " baseline, but less than the target asks: then part of the points is earned, in proportion.";
            case FAILED ->
                "The check ran and wasn't satisfied, or the submission ended it: by an exception, a timeout, or"
                        + " the end of its process. The message says which.";
            case NOT_RUN ->
                "The check was never started, because something that it needs was missing or no time was left; the"
                        + " message says which. Its points are lost until that is put right.";
            case UNMEASURABLE ->
                "This machine was too busy, has too few cores or doesn't say what the check has to know, or the grader"
                        + " itself failed; the message says which. The points are pending: neither earned nor lost.";
            case HELD_BACK ->
                "A hidden check: it is run on what you hand in. Its points aren't lost, they are decided then.";
        };
    }

    /** As part of a link or a class: {@code not-run}. */
    public String slug() {
        return word.replace(' ', '-');
    }
}
