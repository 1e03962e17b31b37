package io.github.mvngrade.report.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.json.Json;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The line that an autograder of Autolab prints last, as a file: {@code {"scores":{"fibonacci":6.5}}}.
 *
 * @param problems what the assessment calls each exercise, by the exercise's id; one that isn't in it keeps its id. Autolab drops
 *     a name that is no problem of the assessment without a word
 */
record AutolabExporter(Map<String, String> problems) implements Exporter {
    private static final String FILE = "autolab.json";

    @Override
    public String name() {
        return "autolab";
    }

    @Override
    public List<String> patterns() {
        return List.of(FILE);
    }

    @Override
    public SortedMap<String, String> files(Export export) {
        ObjectNode json = Json.object();
        ObjectNode scores = json.putObject("scores");
        for (ShownGrade shown : export.grades()) {
            Grade grade = shown.grade();
            String exercise = grade.exercise().value();
            scores.put(
                    problems.getOrDefault(exercise, exercise),
                    grade.score().earned().amount());
        }
        return new TreeMap<>(Map.of(FILE, json + "\n"));
    }
}
