package io.github.mvngrade.report.words;

import io.github.mvngrade.model.grade.Score;

/** How a score is put into words: what is lost, pending or held back is never mixed up. */
public final class ScoreWords {
    public static final String PENDING = "Pending points are neither earned nor lost: they couldn't be decided here."
            + " Close other programs and grade again, or hand in: the teacher's machine decides them.";
    public static final String HELD_BACK = "Points held back aren't lost: hidden checks decide them when you hand in.";

    public static final String LEFT_OUT =
            "Points left out by request aren't lost. To decide them, grade with neither -Dgrade.check nor -Dgrade.speedup=false.";

    private ScoreWords() {}

    /**
     * For example {@code 4.5 of 6.5 points that can be checked here; 2 of them left out by request; 3.5 decided at hand-in}.
     */
    public static String total(Score score) {
        StringBuilder words = new StringBuilder(score.earned() + " of " + score.decided());
        words.append(score.decided().toString().equals("1") ? " point" : " points");
        if (!wholly(score)) {
            words.append(" that can be ")
                    .append(score.heldBack().isZero() ? "decided" : "checked")
                    .append(" here");
        }
        if (!score.leftOut().isZero()) {
            words.append("; ").append(score.leftOut()).append(" of them left out by request");
        }
        if (!score.pending().isZero()) {
            words.append("; ").append(score.pending()).append(" pending");
        }
        if (!score.heldBack().isZero()) {
            words.append("; ").append(score.heldBack()).append(" decided at hand-in");
        }
        return words.toString();
    }

    /** Whether all points could be decided here, and were asked for. */
    public static boolean everything(Score score) {
        return wholly(score) && score.leftOut().isZero();
    }

    private static boolean wholly(Score score) {
        return score.decided().equals(score.max());
    }
}
