package io.github.mvngrade.report.words;

import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.PartResult.State;
import java.util.ArrayList;
import java.util.List;

/** All that there is to say about a check in plain text, where there is no room for a page. */
public final class CheckWords {
    private CheckWords() {}

    /** Several lines: what was earned, why no more, what was expected and found, the missing parts, and the hint. */
    public static String of(CheckResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(standing(result));
        add(lines, "", result.why().message());
        result.why().expected().ifPresent(expected -> add(lines, "Expected: ", expected));
        result.why().actual().ifPresent(actual -> add(lines, "But was: ", actual));
        result.parts().stream()
                .filter(part -> !part.passed() && part.state() != State.UNDECIDED)
                .filter(part -> result.execution().isPresent() || result.check().hidden())
                .forEach(part -> lines.add(
                        "- " + part.name() + ": " + PartWords.why(part).strip()));
        if (result.verdict() != Verdict.PASSED && result.verdict() != Verdict.UNMEASURABLE) {
            add(lines, "Hint: ", result.check().hint());
        }
        return String.join("\n", lines);
    }

    /** For example {@code failed: 0 of 2 points}; of what isn't decided, {@code unmeasurable: 2 points pending}. */
    public static String standing(CheckResult result) {
        String word = VerdictWords.of(result).word();
        String points = Numbers.points(result.check().points());
        return switch (result.verdict()) {
            case UNMEASURABLE -> word + ": " + points + " pending";
            case HELD_BACK -> word + ": " + points + ", decided at hand-in";
            case PASSED, PARTIAL, FAILED, NOT_RUN -> word + ": " + result.earned() + " of " + points;
        };
    }

    private static void add(List<String> lines, String label, String text) {
        if (!text.isBlank()) {
            lines.add(label + text.strip());
        }
    }
}
