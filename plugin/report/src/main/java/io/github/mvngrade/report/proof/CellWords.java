package io.github.mvngrade.report.proof;

import io.github.mvngrade.model.proof.Cell;

/**
 * How a result in a proof's matrix is put into words.
 *
 * @param word one to three lower-case words
 * @param symbol tells results apart without colour, where any character can be shown
 * @param mark the same in one ASCII character, for a terminal
 * @param meaning one sentence, for the foot of a page
 */
public record CellWords(String word, String symbol, String mark, String meaning) {
    public static CellWords of(Cell.Result result) {
        return switch (result) {
            case PASSED -> new CellWords("passed", "✓", "+", "The submission earned the check's points.");
            case LOST -> new CellWords("lost", "✗", "-", "The submission lost the check's points.");
            case PARTIAL ->
                new CellWords("lost in part", "◐", "~", "The submission lost a part of the check's points.");
            case NOT_REACHED ->
                new CellWords("not run", "○", ".", "A check that it requires was lost, so it says nothing.");
            case UNDECIDED -> new CellWords("undecided", "?", "?", "This machine couldn't tell.");
            case LEFT_OUT -> new CellWords("left out", "–", "/", "It wasn't asked for.");
            case NOT_GRADED -> new CellWords("no grade", "⊘", "x", "No check ran; the findings say why.");
        };
    }

    /** The result as part of a class: {@code not-run}. */
    public static String slug(Cell.Result result) {
        return of(result).word().replace(' ', '-');
    }
}
