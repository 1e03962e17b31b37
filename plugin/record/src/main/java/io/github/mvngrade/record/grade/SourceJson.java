package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;

/** The parts of {@code grade.json} that are about a submission's sources: complaints of the compiler, and remarks. */
final class SourceJson {
    private SourceJson() {}

    static ObjectNode of(Diagnostic complaint) {
        return Json.object()
                .put("file", complaint.file())
                .put("line", complaint.line())
                .put("column", complaint.column())
                .put("message", complaint.message())
                .put("source", complaint.source())
                .put("code", complaint.code());
    }

    static Diagnostic readDiagnostic(Keys keys) {
        return new Diagnostic(
                keys.text("file"),
                keys.whole("line"),
                keys.whole("column"),
                keys.text("message"),
                keys.text("source"),
                keys.ifAny("code", Keys::text).orElse(""));
    }

    static ObjectNode of(Remark remark, Wording wording) {
        ObjectNode json = Json.object()
                .put("code", remark.kind().name())
                .put("file", remark.file())
                .put("line", remark.line());
        ArrayNode details = json.putArray("details");
        remark.details().forEach(details::add);
        return json.put("message", wording.of(remark));
    }

    static Remark readRemark(Keys keys) {
        return keys.make(() -> new Remark(
                keys.constant("code", Remark.Kind.class),
                keys.text("file"),
                keys.whole("line"),
                keys.texts("details")));
    }
}
