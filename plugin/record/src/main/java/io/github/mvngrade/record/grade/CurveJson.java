package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The parts of {@code grade.json} that no point depends on: how a program scales, how a size affects it, and how long several
 * ways took.
 */
final class CurveJson {
    private CurveJson() {}

    static ObjectNode of(ScalingResult scaling) {
        ObjectNode json = Json.object()
                .put("program", scaling.plan().program())
                .put("most", scaling.plan().most());
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
        ObjectNode json = Json.object()
                .put("program", sweep.plan().program())
                .put("size", sweep.plan().size());
        putAll(json.putArray("workers"), sweep.plan().workers());
        putAll(json.putArray("sizes"), sweep.plan().sizes());
        ArrayNode cells = json.putArray("cells");
        sweep.series()
                .settings()
                .forEach(runs -> cells.add(runs(runs).put("size", runs.setting().size())));
        return noted(json, sweep.series());
    }

    static ObjectNode of(ComparisonResult comparison) {
        ObjectNode json = Json.object()
                .put("work", comparison.plan().work())
                .put("workers", comparison.plan().workers())
                .put("cores", comparison.cores());
        ArrayNode ways = json.putArray("ways");
        for (ComparisonResult.Runs runs : comparison.ways()) {
            ObjectNode entry = Json.object()
                    .put("program", runs.way().program())
                    .put("label", runs.way().label());
            runs.median().ifPresent(median -> entry.put("seconds", median));
            comparison.relative(runs).ifPresent(ratio -> entry.put("relative", ratio));
            ArrayNode each = entry.putArray("runs");
            runs.seconds().forEach(each::add);
            runs.note().ifPresent(note -> entry.put("note", note));
            ways.add(entry);
        }
        comparison.note().ifPresent(note -> json.put("note", note));
        return json;
    }

    private static void putAll(ArrayNode json, List<Integer> numbers) {
        numbers.forEach(json::add);
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

    static ScalingResult readScaling(Keys keys) {
        Series series = series(keys, "points");
        int most = distinct(series, Setting::workers).stream()
                .max(Integer::compare)
                .orElse(2);
        return keys.make(() -> new ScalingResult(
                new ScalingPlan(
                        keys.ifAny("program", Keys::text).orElse(""),
                        keys.ifAny("most", Keys::count).orElse(Math.max(2, most))),
                series));
    }

    static SweepResult readSweep(Keys keys) {
        Series series = series(keys, "cells");
        return keys.make(() -> new SweepResult(
                new SweepPlan(
                        keys.ifAny("program", Keys::text).orElse(""),
                        keys.ifAny("workers", Keys::counts).orElse(distinct(series, Setting::workers)),
                        keys.ifAny("sizes", Keys::counts).orElse(distinct(series, Setting::size)),
                        keys.text("size")),
                series));
    }

    static ComparisonResult readComparison(Keys keys) {
        List<ComparisonResult.Runs> ways =
                keys.objects("ways").stream().map(CurveJson::readWay).toList();
        return keys.make(() -> new ComparisonResult(
                new ComparisonPlan(
                        keys.text("work"),
                        keys.count("workers"),
                        ways.stream().map(ComparisonResult.Runs::way).toList()),
                keys.count("cores"),
                ways,
                keys.ifAny("note", Keys::text)));
    }

    private static ComparisonResult.Runs readWay(Keys keys) {
        return keys.make(() -> new ComparisonResult.Runs(
                new ComparisonPlan.Way(keys.text("program"), keys.text("label")),
                keys.numbers("runs"),
                keys.ifAny("note", Keys::text)));
    }

    private static Series series(Keys keys, String key) {
        return new Series(keys.objects(key).stream().map(CurveJson::readRuns).toList(), keys.ifAny("note", Keys::text));
    }

    private static Series.Runs readRuns(Keys keys) {
        return keys.make(() -> new Series.Runs(
                new Setting(
                        keys.count("workers"), keys.ifAny("size", Keys::count).orElse(0)),
                keys.numbers("runs")));
    }

    private static List<Integer> distinct(Series series, ToIntFunction<Setting> part) {
        return series.settings().stream()
                .map(runs -> part.applyAsInt(runs.setting()))
                .distinct()
                .toList();
    }
}
