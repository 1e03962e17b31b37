package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.record.file.AtomicFile;
import io.github.mvngrade.report.words.Visible;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A gradebook for spreadsheets: commas, a header, UTF-8, and an empty cell wherever there are no points. */
public final class GradebookCsv {
    public static final String FILE_NAME = "gradebook.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "submission",
                    "exercise",
                    "outcome",
                    "score",
                    "max-score",
                    "pending",
                    "held-back",
                    "graded-at",
                    "reason")
            .get();

    private GradebookCsv() {}

    /**
     * Writes the table in place of an earlier one.
     *
     * @param folder made if it isn't there
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static Path write(Path folder, List<GradebookLine> lines) {
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, of(lines));
        return file;
    }

    /**
     * The table, as text.
     *
     * @param lines in the order of the table; {@code max-score} is what could be decided, so pending and held-back points aren't in
     *     it
     */
    public static String of(List<GradebookLine> lines) {
        StringWriter text = new StringWriter();
        try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
            for (GradebookLine line : lines) {
                table.printRecord(
                        cell(line.submission()),
                        line.exercise(),
                        line.outcome(),
                        points(line, Score::earned),
                        points(line, Score::decided),
                        points(line, Score::pending),
                        points(line, Score::heldBack),
                        line.gradedAt(),
                        cell(line.reason()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("A table in memory couldn't be written", e);
        }
        return text.toString();
    }

    private static String points(GradebookLine line, Function<Score, Points> part) {
        return line.score().map(part).map(Points::toString).orElse("");
    }

    /** A spreadsheet takes a text for a formula by its first character, and a submission can be called anything. */
    private static String cell(String text) {
        String line = Visible.line(text);
        return line.isEmpty() || "=+-@".indexOf(line.charAt(0)) < 0 ? line : "'" + line;
    }
}
