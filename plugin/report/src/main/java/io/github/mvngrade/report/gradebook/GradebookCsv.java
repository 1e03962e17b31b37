package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.record.file.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A gradebook for spreadsheets: a line for each exercise of each submission, and an empty cell wherever there are no points. */
public final class GradebookCsv {
    public static final String FILE_NAME = "gradebook.csv";
    private static final List<String> HEADER = List.of(
            "submission",
            "exercise",
            "people",
            "outcome",
            "score",
            "max-score",
            "pending",
            "held-back",
            "handed-in",
            "late",
            "late-cost",
            "counts",
            "graded-at",
            "remarks",
            "reason");

    private GradebookCsv() {}

    /**
     * Writes the table in place of an earlier one.
     *
     * @param folder made if it isn't there
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static Path write(Path folder, List<GradebookRow> rows) {
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, of(rows));
        return file;
    }

    /**
     * The table, as text.
     *
     * @param rows in the order of the table; {@code max-score} is what could be decided, so pending and held-back points aren't in
     *     it
     */
    public static String of(List<GradebookRow> rows) {
        List<List<Object>> lines = new ArrayList<>();
        for (GradebookRow row : rows) {
            GradebookRow.Settlement settled = row.settlement();
            lines.add(List.of(
                    CsvText.cell(row.subject().submission()),
                    row.subject().exercise(),
                    CsvText.cell(String.join("; ", row.subject().people())),
                    row.outcome(),
                    points(row, Score::earned),
                    points(row, Score::decided),
                    points(row, Score::pending),
                    points(row, Score::heldBack),
                    settled.handedIn(),
                    settled.late(),
                    settled.cost().isZero() ? "" : settled.cost().toString(),
                    settled.counts().map(Points::toString).orElse(""),
                    row.gradedAt(),
                    CsvText.cell(String.join("; ", settled.remarks())),
                    CsvText.cell(row.reason())));
        }
        return CsvText.of(HEADER, lines);
    }

    private static String points(GradebookRow row, Function<Score, Points> part) {
        return row.score().map(part).map(Points::toString).orElse("");
    }
}
