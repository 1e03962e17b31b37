package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.record.file.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which submissions are alike, for spreadsheets: a line for each pair. */
public final class SimilarityCsv {
    public static final String FILE_NAME = "similarity.csv";

    /** Of each exercise: of 300 submissions there are 44,850 pairs. */
    private static final int MOST_PAIRS = 1000;

    private static final List<String> HEADER = List.of("exercise", "first", "second", "percent", "tokens");

    private SimilarityCsv() {}

    /**
     * Writes the table in place of an earlier one.
     *
     * @param folder that is there
     * @param alike the pairs of each exercise, the most alike first; of each, the first 1,000 are written
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static Path write(Path folder, Map<String, List<Alike>> alike) {
        List<List<Object>> lines = new ArrayList<>();
        alike.forEach((exercise, pairs) -> pairs.stream()
                .limit(MOST_PAIRS)
                .forEach(pair -> lines.add(List.of(
                        exercise,
                        CsvText.cell(pair.first()),
                        CsvText.cell(pair.second()),
                        pair.percent(),
                        pair.tokens()))));
        Path file = folder.resolve(FILE_NAME);
        AtomicFile.write(file, CsvText.of(HEADER, lines));
        return file;
    }
}
