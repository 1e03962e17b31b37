package io.github.mvngrade.record.grade;

import io.github.mvngrade.model.coverage.SourceCoverage;

/**
 * How much room {@code grade.json} has for sources: enough for all that a person wrote, but not for what a program
 * generated.
 */
final class SourceRoom {
    private static final int ALL_BYTES = 1_000_000;

    /** Quotes, indentation, comma and line feed around each line. */
    private static final int AROUND = 16;

    private long left = ALL_BYTES;

    /** Whether a file's text is written; then it takes its room. A file without any text needs none. */
    boolean has(SourceCoverage file) {
        long size = file.source().stream()
                .mapToLong(line -> AROUND + JsonSize.of(line.text()))
                .sum();
        boolean written = size <= left
                && file.source().stream().anyMatch(line -> !line.text().isEmpty());
        left -= written ? size : 0;
        return written;
    }
}
