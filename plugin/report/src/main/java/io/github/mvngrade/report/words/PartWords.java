package io.github.mvngrade.report.words;

import io.github.mvngrade.model.grade.PartResult;

/**
 * How the state of a part of a check's points is put into words.
 *
 * @param word one to four lower-case words
 * @param symbol tells states apart without colour, where any character can be shown
 */
public record PartWords(String word, String symbol) {
    public static PartWords of(PartResult part) {
        return switch (part.state()) {
            case PASSED -> new PartWords("passed", "✓");
            case FAILED -> new PartWords("failed", "✗");
            case STOPPED -> new PartWords("stopped", "✗");
            case NOT_TRIED -> new PartWords("not tried", "○");
            case VOID -> new PartWords("passed, but doesn't count", "○");
            case UNDECIDED -> new PartWords("undecided", "?");
        };
    }

    /** Why a part is lost: what the check said, or else its state. */
    public static String why(PartResult part) {
        return part.message().isBlank() ? of(part).word() : part.message();
    }
}
