package io.github.mvngrade.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.report.export.ExportedCheck.State;
import io.github.mvngrade.report.markdown.GradeMarkdown;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Classroom 50's {@code result.json} and {@code release-body.md}.
 *
 * <p>Its scores are whole numbers, so they are hundredths of a point, for everybody and always: points have at most two decimals,
 * and a speedup below its target earns any of them. One test that hasn't passed turns the run red, so held-back checks are left
 * out. Who submitted what, and when, is overwritten by its runner.
 *
 * @param environment of this process, in which the runner says what is graded
 * @param clock for the time of the result
 */
record Classroom50Exporter(Map<String, String> environment, Clock clock) implements Exporter {
    private static final String RESULT = "result.json";
    private static final String BODY = "release-body.md";
    private static final int HUNDREDTHS = 2;
    private static final String COMMIT = "COMMIT_URL";

    @Override
    public String name() {
        return "classroom50";
    }

    @Override
    public List<String> patterns() {
        return List.of(RESULT, BODY);
    }

    @Override
    public Optional<String> refusal(Export export) {
        List<String> missing = List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", COMMIT, "RELEASE_URL").stream()
                .filter(name -> variable(name).isEmpty())
                .toList();
        return missing.isEmpty()
                ? Exporter.super.refusal(export)
                : Optional.of("the environment has no " + String.join(", ", missing)
                        + ", which Classroom 50's runner sets: grade from its autograder.py");
    }

    @Override
    public SortedMap<String, String> files(Export export) {
        ObjectNode json = Json.object()
                .put("schema", "classroom50/result/v1")
                .put("classroom", variable("CLASSROOM"))
                .put("assignment", variable("ASSIGNMENT"))
                .put("submission", variable("SUBMISSION_TAG"))
                .put("commit", variable(COMMIT))
                .put("release", variable("RELEASE_URL"))
                .put("review", variable("REVIEW_URL").isEmpty() ? variable(COMMIT) : variable("REVIEW_URL"))
                .put("datetime", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("score", hundredths(export.score().earned()))
                .put("max-score", hundredths(export.maximum()));
        ArrayNode tests = json.putArray("tests");
        for (ExportedCheck check : export.checks()) {
            tests.addObject()
                    .put("test-name", check.name())
                    .put("passed", check.state() == State.PASSED)
                    .put("score", hundredths(check.earned()))
                    .put("max-score", hundredths(check.points()))
                    .put("message", check.message());
        }
        String body = GradeMarkdown.of(export.title(), export.grades())
                + "\nScores of this release are hundredths of a point. " + export.note() + "\n";
        return new TreeMap<>(Map.of(RESULT, Json.text(json), BODY, body));
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static long hundredths(Points points) {
        return points.amount().movePointRight(HUNDREDTHS).longValueExact();
    }
}
