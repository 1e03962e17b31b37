package io.github.mvngrade.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.report.Shown;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exports that tests write, and the documents that come out. */
final class SampleExports {
    private static final JsonMapper JSON = new JsonMapper();

    private SampleExports() {}

    /** All of Classroom 50's variables. */
    static Map<String, String> classroom50() {
        return new TreeMap<>(Map.of(
                "CLASSROOM", "cs-50",
                "ASSIGNMENT", "fib",
                "SUBMISSION_TAG", "submit/1",
                "COMMIT_URL", "https://x.y/commit/1",
                "RELEASE_URL", "https://x.y/releases/1"));
    }

    static Exporter named(String name) {
        return new Exporters(classroom50(), Map.of()).named(name).get(0);
    }

    static Export of(PendingPolicy pending, Grade... grades) {
        return new Export(
                "Process-based parallelism",
                Arrays.stream(grades).map(Shown::toStudent).toList(),
                pending);
    }

    /** 4.3 points earned of 11 that are decided, 1.5 pending, and 1.5 held back. */
    static Export everyVerdict(PendingPolicy pending) {
        return of(pending, SampleGrades.everyVerdict());
    }

    /** 1.3 points of 2 in parts that no binary number holds: 0.1 and 0.7 and 1.2. */
    static Grade tenths() {
        return SampleGrades.graded(List.of(
                CheckResult.passed(SampleGrades.plan("a", "A", "0.1"), SampleGrades.ran("")),
                CheckResult.unrun(SampleGrades.plan("b", "B", "0.7"), Verdict.FAILED, "no"),
                CheckResult.passed(SampleGrades.plan("c", "C", "1.2"), SampleGrades.ran(""))));
    }

    /** The same grade, of another exercise. */
    static Grade as(String exercise, Grade grade) {
        return new Grade(
                new ExerciseId(exercise),
                grade.title(),
                grade.submission(),
                grade.outcome(),
                grade.reason(),
                grade.scope(),
                grade.checks(),
                grade.compiler(),
                grade.coverage(),
                grade.provenance(),
                grade.machine());
    }

    /** The one JSON document of a format, which must fit its schema. */
    static JsonNode document(String format, Export export) throws IOException {
        String text = named(format).files(export).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".json"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(PublishedSchema.complaints("/schema/" + format + ".schema.json", text))
                .isEmpty();
        return JSON.readTree(text);
    }
}
