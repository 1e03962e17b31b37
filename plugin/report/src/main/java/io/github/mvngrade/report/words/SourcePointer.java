package io.github.mvngrade.report.words;

import io.github.mvngrade.model.grade.Diagnostic;

/**
 * Where a complaint of the compiler points to.
 *
 * @param place {@code file:line}, or the file alone; empty if it has none
 * @param source the line of source; empty if unknown or longer than a line should be
 * @param caret what stands under the line: white space up to the column, then {@code ^}; empty if unknown
 */
public record SourcePointer(String place, String source, String caret) {
    private static final int LONGEST = 400;

    public static SourcePointer of(Diagnostic complaint) {
        String place = complaint.line() > 0 ? complaint.file() + ":" + complaint.line() : complaint.file();
        String source = complaint.source().replaceAll("[\r\n].*", "");
        if (source.isBlank() || source.length() > LONGEST) {
            return new SourcePointer(place, "", "");
        }
        return new SourcePointer(place, Visible.of(source).stripTrailing(), caret(source, complaint.column()));
    }

    /** Tabs are kept, so that the caret stands right however wide they are shown. */
    private static String caret(String source, long column) {
        if (column < 1) {
            return "";
        }
        String before = Visible.of(source.substring(0, (int) Math.min(column - 1, source.length())));
        return before.replaceAll("[^\t]", " ") + "^";
    }
}
