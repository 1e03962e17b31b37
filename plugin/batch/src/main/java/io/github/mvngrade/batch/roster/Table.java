package io.github.mvngrade.batch.roster;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as somebody else's program or a spreadsheet wrote it.
 *
 * @param file that it was read from
 * @param columns their names
 * @param rows as many cells each, as they stand in the file
 * @param separator of its cells
 */
public record Table(Path file, List<String> columns, List<List<String>> rows, char separator) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads one.
     *
     * @throws RosterException if it can't be read, or is no table
     */
    public static Table read(Path file) throws RosterException {
        String text = text(file);
        char separator = separator(text.lines().findFirst().orElse(""));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader = new StringReader(text);
                CSVParser parser = CSVParser.parse(reader, format)) {
            return of(file, parser.getRecords(), separator);
        } catch (IOException | RuntimeException e) {
            throw new RosterException(file + " can't be read as a table: " + e.getMessage(), e);
        }
    }

    private static String text(Path file) throws RosterException {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new RosterException(file + " isn't there", e);
        } catch (CharacterCodingException e) {
            throw new RosterException(file + " isn't UTF-8: save it as \"CSV UTF-8\"", e);
        } catch (IOException e) {
            throw new RosterException(file + " can't be read: " + e, e);
        }
    }

    /** Spreadsheets separate cells as their language does. */
    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    private static Table of(Path file, List<CSVRecord> records, char separator) throws RosterException {
        if (records.isEmpty()) {
            throw new RosterException(file + " is empty: its first line must name its columns");
        }
        List<String> columns = records.get(0).stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new RosterException(file + " has two columns called \"" + column + "\": delete or rename one");
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            List<String> cells = new ArrayList<>(record.toList());
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            rows.add(List.copyOf(cells.subList(0, columns.size())));
        }
        return new Table(file, columns, rows, separator);
    }

    /** What a row has in a column, without space around it; empty if it has nothing there, or there is no such column. */
    public Optional<String> cell(int row, String column) {
        int index = columns.indexOf(column);
        return index < 0
                ? Optional.empty()
                : Optional.of(rows.get(row).get(index).strip()).filter(text -> !text.isEmpty());
    }

    /** @throws RosterException if it lacks one of these columns */
    public void require(List<String> wanted, String what) throws RosterException {
        List<String> missing =
                wanted.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new RosterException(
                    file + " isn't " + what + ": it lacks the " + (missing.size() == 1 ? "column " : "columns ")
                            + String.join(", ", missing) + "; it must have " + String.join(", ", wanted));
        }
    }

    /** One row, for whoever makes a value of it. */
    public interface Line {
        /** @throws IllegalArgumentException if there is nothing in this column */
        String need(String column);
    }

    /**
     * What a function makes of a row.
     *
     * @throws RosterException if it refuses; the message names the line
     */
    public <T> T line(int row, Function<Line, T> as) throws RosterException {
        try {
            return as.apply(column -> cell(row, column)
                    .orElseThrow(() -> new IllegalArgumentException("the column " + column + " is empty")));
        } catch (IllegalArgumentException e) {
            throw wrong(row, e.getMessage());
        }
    }

    /** An exception to throw: something is wrong with a row. */
    public RosterException wrong(int row, String why) {
        return new RosterException(file + ", line " + (row + 2) + ": " + why);
    }
}
