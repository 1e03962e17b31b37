package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.record.json.Keys;

/** The keys that a grade's and a course's document share. */
public final class ScoreJson {
    private ScoreJson() {}

    /** Adds the keys. */
    public static void put(ObjectNode json, Score score) {
        json.put("score", score.earned().amount())
                .put("maxScore", score.max().amount())
                .put("pending", score.pending().amount())
                .put("heldBack", score.heldBack().amount())
                .put("leftOut", score.leftOut().amount());
    }

    /** @throws IllegalArgumentException if a key isn't a number of points, or the parts exceed the whole */
    public static Score read(Keys keys) {
        return keys.make(() -> new Score(
                keys.points("score"),
                keys.points("pending"),
                keys.points("heldBack"),
                keys.ifAny("leftOut", Keys::points).orElse(Points.ZERO),
                keys.points("maxScore")));
    }

    /** @throws IllegalArgumentException if the keys don't say this score */
    public static void require(Keys keys, Score sum) {
        Score said = read(keys);
        if (!said.equals(sum)) {
            throw new IllegalArgumentException(
                    "score, maxScore, pending, heldBack and leftOut must add up to " + sum + ", but are " + said);
        }
    }
}
