package io.github.mvngrade.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.SweepResult;

/** The parts of {@code grade.json} that no point depends on: how a program scales, and what a size does to it. */
final class CurveJson {
    private CurveJson() {}

    static ObjectNode of(ScalingResult scaling) {
        ObjectNode json = Json.object();
        ArrayNode points = json.putArray("points");
        for (ScalingResult.Point point : scaling.points()) {
            ObjectNode entry = runs(point.runs());
            point.speedup().ifPresent(value -> entry.put("speedup", value));
            entry.put("ideal", point.workers());
            point.serialFraction().ifPresent(value -> entry.put("serialFraction", value));
            points.add(entry);
        }
        scaling.fit().ifPresent(fit -> json.put("fittedSerialFraction", fit.serialFraction()));
        return noted(json, scaling.series());
    }

    static ObjectNode of(SweepResult sweep) {
        ObjectNode json = Json.object().put("size", sweep.plan().size());
        ArrayNode cells = json.putArray("cells");
        sweep.series()
                .settings()
                .forEach(runs -> cells.add(runs(runs).put("size", runs.setting().size())));
        return noted(json, sweep.series());
    }

    private static ObjectNode runs(Series.Runs runs) {
        ObjectNode json = Json.object().put("workers", runs.setting().workers());
        runs.median().ifPresent(median -> json.put("seconds", median));
        ArrayNode each = json.putArray("runs");
        runs.seconds().forEach(each::add);
        return json;
    }

    private static ObjectNode noted(ObjectNode json, Series series) {
        series.note().ifPresent(note -> json.put("note", note));
        return json;
    }
}
