package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.record.file.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each person of a class has: a line for each, and a column for each exercise. */
public final class PeopleCsv {
    public static final String FILE_NAME = "people.csv";

    private PeopleCsv() {}

    /**
     * One person.
     *
     * @param name as the roster has it
     * @param points by exercise, where there are any
     * @param total of them; empty if it isn't to be handed on
     * @param max that could be earned with them
     * @param remarks why there is no total, and what else there is to say
     */
    public record Line(
            String name, Map<String, Points> points, Optional<Points> total, Points max, List<String> remarks) {}

    /**
     * Writes the table in place of an earlier one.
     *
     * @param exercises the columns
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static Path write(Path folder, List<String> exercises, List<Line> lines) {
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, of(exercises, lines));
        return file;
    }

    /** The table, as text. */
    public static String of(List<String> exercises, List<Line> lines) {
        List<String> header = new ArrayList<>(List.of("name"));
        header.addAll(exercises);
        header.addAll(List.of("total", "max", "remarks"));
        List<List<Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<Object> row = new ArrayList<>(List.of(CsvText.cell(line.name())));
            exercises.forEach(
                    exercise -> row.add(Optional.ofNullable(line.points().get(exercise))
                            .map(Points::toString)
                            .orElse("")));
            row.add(line.total().map(Points::toString).orElse(""));
            row.add(line.max());
            row.add(CsvText.cell(String.join("; ", line.remarks())));
            rows.add(row);
        }
        return CsvText.of(header, rows);
    }
}
