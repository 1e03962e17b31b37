package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.report.words.PageExcerpt;
import io.github.mvngrade.report.words.PartWords;
import java.util.List;

/**
 * One part of a check's points as the page shows it.
 *
 * @param slug of its class: {@code passed}, {@code lost} or {@code open}
 * @param symbol tells states apart without colour
 * @param name of the part
 * @param word what became of it
 * @param points for example {@code 1 of 1}; of what isn't decided, what it is worth
 * @param message why it failed; empty if it didn't
 */
public record PartView(String slug, String symbol, String name, String word, String points, String message) {
    /**
     * The parts of a check, in the plan's order.
     *
     * @param budget how many bytes the messages of all of them may take
     */
    static List<PartView> of(CheckResult result, int budget) {
        int each = budget / Math.max(1, result.parts().size());
        return result.parts().stream().map(part -> of(part, each)).toList();
    }

    private static PartView of(PartResult part, int budget) {
        PartWords words = PartWords.of(part);
        String worth = part.points().toString();
        return new PartView(
                slug(part),
                words.symbol(),
                part.name(),
                words.word(),
                switch (part.state()) {
                    case PASSED -> worth + " of " + worth;
                    case FAILED, STOPPED, NOT_TRIED, VOID -> "0 of " + worth;
                    case UNDECIDED -> worth;
                },
                PageExcerpt.of(part.message(), budget));
    }

    private static String slug(PartResult part) {
        return switch (part.state()) {
            case PASSED -> "passed";
            case FAILED, STOPPED, NOT_TRIED, VOID -> "lost";
            case UNDECIDED -> "open";
        };
    }
}
