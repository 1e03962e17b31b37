package io.github.mvngrade.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Grade.Scope;
import io.github.mvngrade.model.grade.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * What a course page needs of a {@code grade.json}.
 *
 * @param exercise id of the exercise
 * @param title of the exercise
 * @param outcome what became of the grade as a whole
 * @param score where the points went
 * @param scope whether the grade answers for the whole plan
 */
public record GradeSummary(String exercise, String title, Outcome outcome, Score score, Scope scope) {
    private static final int MOST_DIGITS = 12;

    /**
     * Reads a {@code grade.json} back; keys that aren't known are ignored.
     *
     * @throws IOException if the file can't be read, or isn't a document of this version
     */
    public static GradeSummary read(Path file) throws IOException {
        JsonNode json = Json.read(file);
        try {
            if (!json.path("schema").asText().equals(GradeJson.SCHEMA)) {
                throw new IllegalArgumentException(
                        "its schema must be " + GradeJson.SCHEMA + ", but is " + json.path("schema"));
            }
            return of(json);
        } catch (IllegalArgumentException e) {
            throw new IOException(file.getFileName() + " is damaged: " + e.getMessage(), e);
        }
    }

    private static GradeSummary of(JsonNode json) {
        return new GradeSummary(
                text(json, "exercise"),
                text(json, "title"),
                Outcome.valueOf(text(json, "outcome")),
                new Score(
                        points(json, "score"),
                        points(json, "pending"),
                        points(json, "heldBack"),
                        json.has("leftOut") ? points(json, "leftOut") : Points.ZERO,
                        points(json, "maxScore")),
                json.path("partial").asBoolean() ? Scope.PARTIAL : Scope.COMPLETE);
    }

    private static String text(JsonNode json, String key) {
        JsonNode value = json.path(key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(key + " must be a text, but is " + shown(value));
        }
        return value.textValue();
    }

    private static Points points(JsonNode json, String key) {
        JsonNode value = json.path(key);
        if (!value.isNumber()) {
            throw new IllegalArgumentException(key + " must be a number, but is " + shown(value));
        }
        BigDecimal amount = value.decimalValue();
        // A file of a few bytes can name a number that takes gigabytes to write out: 1e999999999.
        if (Math.abs((long) amount.precision() - amount.scale()) > MOST_DIGITS || amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(key + " must have at most " + MOST_DIGITS + " digits");
        }
        return new Points(amount);
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "missing" : value.getNodeType().toString();
    }
}
