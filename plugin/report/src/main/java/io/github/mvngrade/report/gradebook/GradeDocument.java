package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.report.words.Redaction;
import io.github.mvngrade.report.words.RemarkWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A grade as a gradebook keeps it: {@code grade.json} for teachers, compressed. */
public final class GradeDocument {
    private GradeDocument() {}

    /** The bytes of a grade. */
    public static byte[] bytes(Grade grade) {
        String json = GradeJson.render(Redaction.forAudience(grade, Audience.TEACHER), RemarkWords::of);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A grade in memory couldn't be compressed", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The grade of these bytes.
     *
     * @throws IOException if they aren't a grade's, or are damaged
     */
    public static Grade grade(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return GradeJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .grade();
        }
    }
}
