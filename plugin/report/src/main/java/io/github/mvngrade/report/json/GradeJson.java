package io.github.mvngrade.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.report.file.AtomicFile;
import io.github.mvngrade.report.words.Redaction;
import io.github.mvngrade.report.words.RemarkWords;
import java.nio.file.Path;

/** Writes {@code grade.json}; its schema is the resource {@value #SCHEMA_RESOURCE}. */
public final class GradeJson {
    public static final String SCHEMA = "mvngrade/grade/v1";
    public static final String SCHEMA_RESOURCE = "/schema/mvngrade-grade-v1.schema.json";
    public static final String FILE_NAME = "grade.json";

    private GradeJson() {}

    /**
     * Writes what the grade's audience may see of it.
     *
     * @param folder usually {@code target/grade}; made if it isn't there
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static Path write(Grade grade, Path folder) {
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, render(grade));
        return file;
    }

    /** The document, as text, of what the grade's audience may see. */
    public static String render(Grade grade) {
        return Json.text(document(Redaction.forAudience(grade)));
    }

    private static ObjectNode document(Grade grade) {
        Provenance provenance = grade.provenance();
        ObjectNode json = Json.object()
                .put("schema", SCHEMA)
                .put("pluginVersion", provenance.pluginVersion())
                .put("exercise", grade.exercise().value())
                .put("title", grade.title())
                .put("submission", grade.submission())
                .put("outcome", grade.outcome().name());
        if (grade.outcome() != Outcome.GRADED) {
            json.put("reason", grade.reason());
        }
        json.put("audience", grade.audience().name()).put("partial", grade.partial());
        putScore(json, grade.score());
        json.put("isolation", provenance.isolation().name())
                .put("image", provenance.image())
                .put("checksDigest", provenance.checksDigest())
                .put("sourcesDigest", provenance.sourcesDigest())
                .put("seed", provenance.seed());
        ArrayNode checks = json.putArray("checks");
        TextBudget budget = TextBudget.of(grade.checks());
        grade.checks().forEach(check -> checks.add(check(check, budget)));
        ArrayNode compiler = json.putArray("compiler");
        grade.compiler().forEach(complaint -> compiler.add(diagnostic(complaint)));
        ArrayNode remarks = json.putArray("remarks");
        grade.remarks().forEach(remark -> remarks.add(remark(remark)));
        grade.coverage().ifPresent(coverage -> json.set("coverage", CoverageJson.of(coverage)));
        json.set("environment", environment(grade.machine()));
        return json;
    }

    /** Adds the keys that a grade's and a course's document share. */
    public static void putScore(ObjectNode json, Score score) {
        json.put("score", score.earned().amount())
                .put("maxScore", score.max().amount())
                .put("pending", score.pending().amount())
                .put("heldBack", score.heldBack().amount())
                .put("leftOut", score.leftOut().amount());
    }

    private static ObjectNode check(CheckResult result, TextBudget budget) {
        ObjectNode json = Json.object()
                .put("id", result.check().id().value())
                .put("title", result.check().title())
                .put("points", result.check().points().amount())
                .put("earned", result.earned().amount())
                .put("verdict", result.verdict().name())
                .put("message", budget.text(result.why().message()))
                .put("hint", result.check().hint())
                .put("visible", !result.check().hidden());
        if (result.leftOut()) {
            json.put("leftOut", true);
        }
        result.why().expected().ifPresent(value -> json.put("expected", budget.text(value)));
        result.why().actual().ifPresent(value -> json.put("actual", budget.text(value)));
        result.execution()
                .ifPresent(execution -> json.put("ending", execution.ending().toString())
                        .put("output", budget.output(execution.output()))
                        .put("durationMs", execution.duration().toMillis()));
        result.speedup().ifPresent(speedup -> json.set("speedup", SpeedupJson.of(speedup)));
        result.measurements().scaling().ifPresent(scaling -> json.set("scaling", CurveJson.of(scaling)));
        result.measurements().sweep().ifPresent(sweep -> json.set("sweep", CurveJson.of(sweep)));
        if (!result.processes().isEmpty()) {
            json.set("processes", ProcessJson.of(result.processes()));
        }
        return json;
    }

    private static ObjectNode diagnostic(Diagnostic complaint) {
        return Json.object()
                .put("file", complaint.file())
                .put("line", complaint.line())
                .put("column", complaint.column())
                .put("message", complaint.message())
                .put("source", complaint.source())
                .put("code", complaint.code());
    }

    private static ObjectNode remark(Remark remark) {
        ObjectNode json = Json.object()
                .put("code", remark.kind().name())
                .put("file", remark.file())
                .put("line", remark.line());
        ArrayNode details = json.putArray("details");
        remark.details().forEach(details::add);
        return json.put("message", RemarkWords.of(remark));
    }

    private static ObjectNode environment(Machine machine) {
        return Json.object()
                .put("java", machine.java())
                .put("vendor", machine.vendor())
                .put("os", machine.os())
                .put("cores", machine.cores());
    }
}
