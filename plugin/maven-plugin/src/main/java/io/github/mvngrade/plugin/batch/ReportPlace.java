package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.BookKey;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where a submission's report is, whatever the submission is called: no name leads elsewhere, and no two lead to one place. */
final class ReportPlace {
    private static final String AS_THEY_ARE = "-_@+ ";

    private ReportPlace() {}

    /** The path relative to the folder of the batch, with {@code /}. */
    static String of(BookKey key) {
        StringBuilder name = new StringBuilder();
        key.submission().value().codePoints().forEach(c -> append(name, c));
        return "reports/" + name + "/" + key.exercise();
    }

    private static void append(StringBuilder name, int c) {
        boolean dotWithin = c == '.' && !name.isEmpty() && name.charAt(name.length() - 1) != '.';
        if (Character.isLetterOrDigit(c) || AS_THEY_ARE.indexOf(c) >= 0 || dotWithin) {
            name.appendCodePoint(c);
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            name.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
    }
}
