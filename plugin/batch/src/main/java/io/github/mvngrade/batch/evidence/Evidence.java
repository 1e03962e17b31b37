package io.github.mvngrade.batch.evidence;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.GradeCodec;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What one grade rests on. As a file it is a zip with {@code evidence.properties}, {@code sources.zip}, {@code pack.jar} and
 * {@code grade.json.gz}.
 *
 * @param key what was graded
 * @param basis digests of the sources and of the pack, and the version of the grader
 * @param sources the files that were handed in, as a zip
 * @param pack the check pack's jar
 * @param grade as it was made, without a teacher's adjustments
 */
public record Evidence(BookKey key, Basis basis, byte[] sources, byte[] pack, Grade grade) {
    private static final String FACTS = "evidence.properties";
    private static final String SOURCES = "sources.zip";
    private static final String PACK = "pack.jar";
    private static final String GRADE = "grade.json.gz";
    private static final long MOST_BYTES = 256L << 20;

    /**
     * That of a row.
     *
     * @throws EvidenceException if there is no such row, or what it rests on is no longer there
     * @throws GraderException if the gradebook can't be used
     */
    public static Evidence of(Desk desk, BookKey key) throws GraderException {
        BookRow row = desk.book()
                .row(key)
                .filter(BookRow::isFinished)
                .orElseThrow(() -> new EvidenceException("There is no grade of " + key.submission() + ", "
                        + key.exercise() + ": write both as gradebook.csv has them"));
        Basis basis = row.basis();
        return new Evidence(
                key,
                basis,
                desk.handIns().files(key, basis.content()).orElseThrow(() -> gone("what was handed in", key)),
                desk.handIns().pack(basis.checks()).orElseThrow(() -> gone("its check pack", key)),
                desk.book().grade(key).orElseThrow(() -> gone("its grade", key)));
    }

    private static EvidenceException gone(String what, BookKey key) {
        return new EvidenceException("Of " + key.submission() + ", " + key.exercise() + ", " + what
                + " isn't in the gradebook: grade it again with grade:batch");
    }

    /**
     * Writes it.
     *
     * @throws IOException if the file can't be written
     */
    public void write(Path file, GradeCodec codec) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, FACTS, facts().getBytes(StandardCharsets.UTF_8));
            put(zip, SOURCES, sources);
            put(zip, PACK, pack);
            put(zip, GRADE, codec.bytes(grade));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private String facts() {
        StringBuilder lines = new StringBuilder();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("submission", key.submission().value());
        facts.put("exercise", key.exercise());
        facts.put("content", basis.content());
        facts.put("checks", basis.checks());
        facts.put("version", basis.version());
        facts.put("seed", Long.toString(grade.provenance().seed()));
        facts.put("isolation", grade.provenance().isolation().name());
        facts.put("java", grade.machine().java());
        facts.put("os", grade.machine().os());
        facts.put("cores", Integer.toString(grade.machine().cores()));
        facts.forEach((name, value) -> lines.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\"))
                .append('\n'));
        return lines.toString();
    }

    /**
     * Reads it.
     *
     * @throws EvidenceException if the file isn't there, or isn't as it was written
     */
    public static Evidence read(Path file, GradeCodec codec) throws EvidenceException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Properties facts = new Properties();
            facts.load(new StringReader(new String(bytes(zip, FACTS), StandardCharsets.UTF_8)));
            return new Evidence(
                    new BookKey(new SubmissionId(fact(facts, "submission")), fact(facts, "exercise")),
                    new Basis(fact(facts, "content"), fact(facts, "checks"), fact(facts, "version")),
                    bytes(zip, SOURCES),
                    bytes(zip, PACK),
                    codec.grade(bytes(zip, GRADE)));
        } catch (NoSuchFileException e) {
            throw new EvidenceException(file + " isn't there", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new EvidenceException(file + " isn't evidence as grade:evidence writes it: " + e.getMessage(), e);
        }
    }

    private static String fact(Properties facts, String name) {
        return Optional.ofNullable(facts.getProperty(name))
                .orElseThrow(() -> new IllegalArgumentException(FACTS + " lacks " + name));
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name))
                .orElseThrow(() -> new IllegalArgumentException("it lacks " + name));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(MOST_BYTES));
            if (in.read() >= 0) {
                throw new IOException(name + " is too large");
            }
            return bytes;
        }
    }
}
