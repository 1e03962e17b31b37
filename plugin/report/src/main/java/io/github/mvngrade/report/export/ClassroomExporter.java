package io.github.mvngrade.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.record.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a test runner of GitHub Classroom, as {@code autograding-grading-reporter} reads it.
 *
 * <p>Its table shows the share of tests that passed, and its annotation the sum of their scores. So that the two agree, a check
 * is as many tests as it has units of points, each passed or failed. A unit is a whole, a half or a quarter of a point, whose sums
 * are exact in binary; where that isn't fine enough, all points are multiplied by what makes them whole.
 */
public record ClassroomExporter() implements Exporter {
    private static final String FILE = "classroom.json";
    private static final long NANOS_PER_MILLI = 1_000_000;

    @Override
    public String name() {
        return "classroom";
    }

    @Override
    public List<String> patterns() {
        return List.of(FILE);
    }

    @Override
    public SortedMap<String, String> files(Export export) {
        return new TreeMap<>(Map.of(FILE, Json.text(result(export))));
    }

    /** The document in one line, as a step's output has it before it is encoded. */
    public String line(Export export) {
        return result(export).toString();
    }

    private static ObjectNode result(Export export) {
        PointUnit unit = PointUnit.of(export.planned());
        ArrayNode tests = Json.array();
        export.checks().forEach(check -> addTests(tests, check, unit));
        boolean passed = export.checks().stream().allMatch(check -> check.state() == ExportedCheck.State.PASSED);
        ObjectNode json = Json.object()
                .put("version", 1)
                .put("status", passed ? "pass" : "fail")
                .put("max_score", unit.score(unit.count(export.maximum())));
        json.set("tests", tests);
        return json;
    }

    private static void addTests(ArrayNode tests, ExportedCheck check, PointUnit unit) {
        long all = unit.count(check.points());
        long earned = unit.count(check.earned());
        BigDecimal score = unit.score(1);
        for (long i = 1; i <= all; i++) {
            boolean passed = i <= earned;
            ObjectNode test = tests.addObject()
                    .put("name", all == 1 ? check.name() : check.name() + " " + i + "/" + all)
                    .put("status", passed ? "pass" : "fail")
                    .put("score", passed ? score : BigDecimal.ZERO);
            if (passed) {
                test.putNull("message");
            } else {
                test.put("message", check.title() + ": " + check.message());
            }
            test.put("test_code", "")
                    .put("filename", "")
                    .put("line_no", 0)
                    .put("duration", check.duration().toNanos() / NANOS_PER_MILLI);
        }
    }
}
