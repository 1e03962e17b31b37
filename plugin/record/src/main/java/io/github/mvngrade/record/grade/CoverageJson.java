package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of {@code grade.json} that says which lines ran. */
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
        SourceRoom room = new SourceRoom();
        coverage.files().forEach(file -> files.add(file(file, room)));
        return json;
    }

    private static ObjectNode file(SourceCoverage file, SourceRoom room) {
        ObjectNode json = Json.object().put("path", file.path());
        json.set("lines", counter(file.lines()));
        json.set("branches", counter(file.branches()));
        LinesJson.put(json, file.source());
        if (room.has(file)) {
            ArrayNode source = json.putArray("source");
            file.source().forEach(line -> source.add(line.text()));
        }
        return json;
    }

    static ObjectNode counter(Counter counter) {
        return Json.object().put("covered", counter.covered()).put("missed", counter.missed());
    }

    /** Empty for an older document, which doesn't say what each line did. */
    static Optional<Coverage> read(Keys keys) {
        if (keys.has("reason")) {
            return Optional.of(keys.text("reason", Coverage::unavailable));
        }
        List<Keys> all = keys.objects("files");
        if (all.stream().anyMatch(file -> !file.has(LinesJson.COUNT))) {
            return Optional.empty();
        }
        List<SourceCoverage> files = new ArrayList<>();
        long lines = 0;
        for (Keys file : all) {
            LinesJson read = LinesJson.read(file, lines);
            lines += read.count();
            files.add(new SourceCoverage(file.text("path"), read.lines()));
        }
        return Optional.of(keys.make(() -> Coverage.of(files)));
    }
}
