package io.github.mvngrade.report.html;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.report.words.ScoreWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the points went.
 *
 * @param earned points earned
 * @param max all points of the plan
 * @param sentence what can be decided here, in words; empty if that is everything, and everything was asked for
 * @param parts that add up to all points; parts of 0 points are left out, except earned ones
 */
public record TotalView(String earned, String max, String sentence, List<Part> parts) {
    /**
     * A part of the points.
     *
     * @param slug of its colour's class
     * @param name for people
     * @param points how many
     * @param percent of all points, as CSS spells it
     * @param decides one sentence on what will decide them; empty if they are decided
     */
    public record Part(String slug, String name, String points, String percent, String decides) {}

    /** The view of a score. */
    public static TotalView of(Score score) {
        List<Part> parts = new ArrayList<>();
        parts.add(part("earned", "earned", score.earned(), score.max(), ""));
        if (!score.missed().isZero()) {
            parts.add(part("lost", "lost so far", score.missed(), score.max(), ""));
        }
        if (!score.leftOut().isZero()) {
            parts.add(part("left-out", "left out", score.leftOut(), score.max(), ScoreWords.LEFT_OUT));
        }
        if (!score.pending().isZero()) {
            parts.add(part("pending", "pending", score.pending(), score.max(), ScoreWords.PENDING));
        }
        if (!score.heldBack().isZero()) {
            parts.add(part("held-back", "held back", score.heldBack(), score.max(), ScoreWords.HELD_BACK));
        }
        return new TotalView(
                score.earned().toString(),
                score.max().toString(),
                ScoreWords.everything(score) ? "" : ScoreWords.total(score),
                parts);
    }

    private static Part part(String slug, String name, Points points, Points max, String decides) {
        BigDecimal percent = points.isZero()
                ? BigDecimal.ZERO
                : points.amount().multiply(BigDecimal.valueOf(100)).divide(max.amount(), 2, RoundingMode.FLOOR);
        return new Part(slug, name, points.toString(), percent.toPlainString(), decides);
    }
}
