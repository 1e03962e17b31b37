package io.github.mvngrade.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import java.util.List;
import java.util.function.Predicate;

/** The part of {@code grade.json} that says which lines ran; numbers of lines, never their text. */
final class CoverageJson {
    private CoverageJson() {}

    static ObjectNode of(Coverage coverage) {
        if (coverage.files().isEmpty()) {
            return Json.object().put("reason", coverage.reason());
        }
        ObjectNode json = Json.object();
        json.set("lines", counter(coverage.lines()));
        json.set("branches", counter(coverage.branches()));
        ArrayNode files = json.putArray("files");
        coverage.files().forEach(file -> files.add(file(file)));
        return json;
    }

    private static ObjectNode file(SourceCoverage file) {
        ObjectNode json = Json.object().put("path", file.path());
        json.set("lines", counter(file.lines()));
        json.set("branches", counter(file.branches()));
        json.set("missedLines", numbers(file.source(), line -> line.status() == SourceLine.Status.MISSED));
        json.set("partlyCoveredLines", numbers(file.source(), line -> line.status() == SourceLine.Status.PARTLY));
        json.set("onlyInChildren", numbers(file.source(), line -> line.ran() == SourceLine.Ran.ONLY_CHILDREN));
        return json;
    }

    private static ObjectNode counter(Counter counter) {
        return Json.object().put("covered", counter.covered()).put("missed", counter.missed());
    }

    private static ArrayNode numbers(List<SourceLine> lines, Predicate<SourceLine> wanted) {
        ArrayNode numbers = Json.array();
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.test(lines.get(i))) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }
}
