package io.github.mvngrade.benchmarks.verdicts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results so far, repetition by repetition; a stopped benchmark goes on from there. */
final class ResultFile {
    private final Path path;
    private final List<Row> rows;

    private ResultFile(Path path, List<Row> rows) {
        this.path = path;
        this.rows = new ArrayList<>(rows);
    }

    /**
     * Reads what is there; a missing file has no results. A repetition that was cut off while it was written is left out,
     * and measured again.
     *
     * @throws IOException if it can't be read, or has something else in it
     */
    static ResultFile read(Path path) throws IOException {
        if (Files.notExists(path)) {
            return new ResultFile(path, List.of());
        }
        String text = Files.readString(path);
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!text.endsWith("\n") && !lines.isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.isEmpty() || !lines.get(0).equals(Row.HEAD)) {
            throw new IOException(path + " must begin with the line\n" + Row.HEAD
                    + "\nand doesn't, so it has no results of this benchmark: name another file");
        }
        try {
            List<Row> found = lines.stream().skip(1).map(Row::parse).toList();
            return new ResultFile(path, complete(found));
        } catch (IllegalArgumentException e) {
            throw new IOException(path + " can't be read: " + e.getMessage(), e);
        }
    }

    private static List<Row> complete(List<Row> found) {
        long strategies = 1 + Naive.values().length;
        Map<List<Object>, Long> counts =
                found.stream().collect(Collectors.groupingBy(ResultFile::repetition, Collectors.counting()));
        return found.stream()
                .filter(row -> counts.get(repetition(row)) == strategies)
                .toList();
    }

    private static List<Object> repetition(Row row) {
        return List.of(row.cell(), row.repetition());
    }

    /** All results, in the order in which they were measured. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    boolean has(Cell cell, int repetition) {
        return rows.stream().anyMatch(row -> row.cell().equals(cell) && row.repetition() == repetition);
    }

    /** Writes again what was read, so that nothing comes after half a line. */
    void begin() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path aside = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(aside, Row.HEAD + "\n" + text(rows));
        Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @param repetition the rows of one */
    void append(List<Row> repetition) throws IOException {
        Files.writeString(path, text(repetition), StandardOpenOption.APPEND);
        rows.addAll(repetition);
    }

    private static String text(List<Row> rows) {
        return rows.stream().map(row -> row.text() + "\n").collect(Collectors.joining());
    }
}
