package io.github.mvngrade.report.words;

import io.github.mvngrade.model.grade.Score;

/** How a score is said to people: what is lost, what is pending and what is held back are never mixed up. */
public final class ScoreWords {
    public static final String PENDING =
            "Pending points are neither earned nor lost: they couldn't be decided here, and each such check says why."
                    + " Close other programs and grade again, or hand in: the teacher's machine decides them.";
    public static final String HELD_BACK = "Points held back aren't lost: hidden checks decide them when you hand in.";

    private ScoreWords() {}

    /** For example {@code 6.5 of 6.5 points that can be checked here; 3.5 more at hand-in}. */
    public static String total(Score score) {
        StringBuilder words = new StringBuilder(score.earned() + " of " + score.decided());
        words.append(score.decided().toString().equals("1") ? " point" : " points");
        if (!wholly(score)) {
            words.append(" that can be ")
                    .append(score.heldBack().isZero() ? "decided" : "checked")
                    .append(" here");
        }
        if (!score.pending().isZero()) {
            words.append("; ").append(score.pending()).append(" pending");
        }
        if (!score.heldBack().isZero()) {
            words.append("; ").append(score.heldBack()).append(" more at hand-in");
        }
        return words.toString();
    }

    /** Whether all points could be decided here. */
    public static boolean wholly(Score score) {
        return score.decided().equals(score.max());
    }
}
