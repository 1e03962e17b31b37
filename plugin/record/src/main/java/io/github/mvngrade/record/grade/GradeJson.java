package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.file.AtomicFile;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A grade as {@code grade.json}, both ways; its schema is the resource {@value #SCHEMA_RESOURCE}.
 *
 * <p>What is read is what was written, except for texts too long for a document: the middle of endless output, and sources
 * for which there is no room. A grade that was read is written as the same document again.
 */
public final class GradeJson {
    public static final String SCHEMA = "mvngrade/grade/v1";
    public static final String SCHEMA_RESOURCE = "/schema/mvngrade-grade-v1.schema.json";
    public static final String FILE_NAME = "grade.json";

    private GradeJson() {}

    /**
     * Writes a grade as its audience may see it.
     *
     * @param folder usually {@code target/grade}; made if it isn't there
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static Path write(ShownGrade grade, Wording wording, Path folder) {
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, render(grade, wording));
        return file;
    }

    /** The document, as text. */
    public static String render(ShownGrade grade, Wording wording) {
        return Json.text(document(grade, wording));
    }

    /**
     * Reads a grade back; unknown keys are ignored, and what an older document lacks gets the default that the schema
     * states.
     *
     * @throws IOException if the file can't be read, isn't a document of this version, or is damaged; then the message says
     *     which key is damaged, and what it must be
     */
    public static ShownGrade read(Path file) throws IOException {
        return Json.read(file, GradeJson::of);
    }

    /** Reads a grade back from a document's text, as {@link #read} does. */
    public static ShownGrade parse(String document) throws IOException {
        return Json.parse(document, GradeJson::of);
    }

    private static ObjectNode document(ShownGrade shown, Wording wording) {
        Grade grade = shown.grade();
        Provenance provenance = grade.provenance();
        ObjectNode json = Json.object()
                .put("schema", SCHEMA)
                .put("pluginVersion", provenance.pluginVersion())
                .put("exercise", grade.exercise().value())
                .put("title", grade.title())
                .put("submission", grade.submission().value())
                .put("outcome", grade.outcome().name());
        if (grade.outcome() != Outcome.GRADED) {
            json.put("reason", grade.reason());
        }
        json.put("audience", shown.audience().name()).put("partial", grade.partial());
        ScoreJson.put(json, grade.score());
        json.put("isolation", provenance.isolation().name())
                .put("image", provenance.image())
                .put("checksDigest", provenance.checksDigest())
                .put("sourcesDigest", provenance.sourcesDigest())
                .put("seed", provenance.seed());
        ArrayNode checks = json.putArray("checks");
        TextBudget budget = TextBudget.of(grade.checks());
        grade.checks().forEach(check -> checks.add(CheckJson.of(check, budget)));
        ArrayNode compiler = json.putArray("compiler");
        grade.compiler().forEach(complaint -> compiler.add(SourceJson.of(complaint)));
        ArrayNode remarks = json.putArray("remarks");
        grade.remarks().forEach(remark -> remarks.add(SourceJson.of(remark, wording)));
        grade.coverage().ifPresent(coverage -> json.set("coverage", CoverageJson.of(coverage)));
        json.set("environment", environment(grade.machine()));
        return json;
    }

    private static ObjectNode environment(Machine machine) {
        ObjectNode json = Json.object()
                .put("java", machine.java())
                .put("vendor", machine.vendor())
                .put("os", machine.os())
                .put("cores", machine.cores());
        if (!machine.took().equals(Machine.Took.NOTHING)) {
            ObjectNode took = json.putObject("took");
            Time.PREPARING.put(took, machine.took().preparing());
            Time.CHECKING.put(took, machine.took().checking());
            Time.COVERING.put(took, machine.took().covering());
            Time.MEASURING.put(took, machine.took().measuring());
        }
        return json;
    }

    private static ShownGrade of(Keys keys) {
        keys.requireSchema(SCHEMA);
        Outcome outcome = keys.constant("outcome", Outcome.class);
        Grade grade = keys.make(() -> new Grade(
                keys.text("exercise", ExerciseId::new),
                keys.text("title"),
                keys.text("submission", SubmissionId::new),
                outcome,
                outcome == Outcome.GRADED ? "" : keys.text("reason"),
                keys.flag("partial") ? Grade.Scope.PARTIAL : Grade.Scope.COMPLETE,
                keys.objects("checks").stream().map(CheckJson::read).toList(),
                keys.objects("compiler").stream()
                        .map(SourceJson::readDiagnostic)
                        .toList(),
                keys.ifAny("remarks", Keys::objects).orElse(List.of()).stream()
                        .map(SourceJson::readRemark)
                        .toList(),
                keys.ifAny("coverage", Keys::object).flatMap(CoverageJson::read),
                provenance(keys),
                machine(keys.object("environment"))));
        ScoreJson.require(keys, grade.score());
        return keys.make(() -> new ShownGrade(grade, keys.constant("audience", Audience.class)));
    }

    private static Provenance provenance(Keys keys) {
        return new Provenance(
                keys.text("pluginVersion"),
                keys.text("checksDigest"),
                keys.text("sourcesDigest"),
                keys.text("image"),
                keys.whole("seed"),
                keys.constant("isolation", Isolation.class));
    }

    private static Machine machine(Keys keys) {
        return new Machine(
                keys.text("java"),
                keys.text("vendor"),
                keys.text("os"),
                keys.count("cores"),
                keys.ifAny("took", Keys::object).map(GradeJson::took).orElse(Machine.Took.NOTHING));
    }

    private static Machine.Took took(Keys keys) {
        return keys.make(() -> new Machine.Took(
                Time.PREPARING.read(keys),
                Time.CHECKING.read(keys),
                Time.COVERING.read(keys),
                Time.MEASURING.read(keys)));
    }
}
