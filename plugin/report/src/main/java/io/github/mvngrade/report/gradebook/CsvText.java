package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.report.words.Visible;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables for spreadsheets: commas, a header, UTF-8. */
final class CsvText {
    private CsvText() {}

    /** A table of these rows, each with a value for each column. */
    static String of(List<String> header, List<List<Object>> rows) {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .get();
        try (CSVPrinter table = new CSVPrinter(text, format)) {
            for (List<Object> row : rows) {
                table.printRecord(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A table in memory couldn't be written", e);
        }
        return text.toString();
    }

    /** A spreadsheet takes a text for a formula by its first character, and a submission can be called anything. */
    static String cell(String text) {
        String line = Visible.line(text);
        return line.isEmpty() || "=+-@".indexOf(line.charAt(0)) < 0 ? line : "'" + line;
    }
}
