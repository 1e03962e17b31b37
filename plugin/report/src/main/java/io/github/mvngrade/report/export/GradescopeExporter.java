package io.github.mvngrade.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.report.export.ExportedCheck.State;
import io.github.mvngrade.report.words.ScoreWords;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gradescope's {@code results.json}.
 *
 * <p>No test is hidden, since a hidden one hides the student's total: hidden checks say nothing but their title already. The
 * maximum of an assignment is set in Gradescope and not by this file, so the output says which points it can't show.
 */
record GradescopeExporter() implements Exporter {
    private static final String FILE = "results.json";
    private static final int MILLIS_DIGITS = 3;

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public List<String> patterns() {
        return List.of(FILE);
    }

    @Override
    public SortedMap<String, String> files(Export export) {
        List<ExportedCheck> checks = export.checks();
        ObjectNode json = Json.object()
                .put("score", export.score().earned().amount())
                .put("execution_time", seconds(checks))
                .put(
                        "output",
                        (export.title() + ": " + ScoreWords.total(export.score()) + ". " + export.note()).strip())
                .put("output_format", "text")
                .put("visibility", "visible")
                .put("stdout_visibility", "hidden");
        ArrayNode tests = json.putArray("tests");
        for (int i = 0; i < checks.size(); i++) {
            tests.add(test(checks.get(i), i + 1));
        }
        return new TreeMap<>(Map.of(FILE, Json.text(json)));
    }

    private static ObjectNode test(ExportedCheck check, int number) {
        return Json.object()
                .put("score", check.earned().amount())
                .put("max_score", check.points().amount())
                .put("status", check.state() == State.PASSED ? "passed" : "failed")
                .put("name", check.name() + ": " + check.title())
                .put("name_format", "text")
                .put("number", Integer.toString(number))
                .put("output", check.message())
                .put("output_format", "text")
                .put("visibility", "visible");
    }

    private static BigDecimal seconds(List<ExportedCheck> checks) {
        Duration sum = checks.stream().map(ExportedCheck::duration).reduce(Duration.ZERO, Duration::plus);
        return BigDecimal.valueOf(sum.toMillis(), MILLIS_DIGITS);
    }
}
