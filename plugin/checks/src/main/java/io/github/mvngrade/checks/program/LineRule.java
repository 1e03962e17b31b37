package io.github.mvngrade.checks.program;

import java.util.List;
import java.util.function.Predicate;

/**
 * What must be among the lines that were printed. Spaces around a line don't count, nor do blank lines at the end.
 *
 * @param rule worded to follow "must"
 * @param expected what was to be printed
 * @param expectedLines all that was to be printed; empty if the rule is on one line
 * @param holds whether the rule holds of lines as {@link #lines} gives them
 */
public record LineRule(String rule, String expected, List<String> expectedLines, Predicate<List<String>> holds) {
    /** In characters. */
    private static final int MOST_QUOTED = 100;

    /** The text's lines without the spaces around them and without blank lines at the end. */
    public static List<String> lines(String text) {
        return trimmed(text.lines().toList());
    }

    private static List<String> trimmed(List<String> lines) {
        List<String> stripped = lines.stream().map(String::strip).toList();
        int count = stripped.size();
        while (count > 0 && stripped.get(count - 1).isEmpty()) {
            count--;
        }
        return stripped.subList(0, count);
    }

    /** One of the lines is this one. */
    public static LineRule line(String line) {
        String wanted = line.strip();
        return new LineRule("print the line \"" + line + "\"", line, List.of(), lines -> lines.contains(wanted));
    }

    /** One of the lines starts like this. */
    public static LineRule start(String start) {
        return new LineRule(
                "print a line that starts with \"" + start + "\"", start + "...", List.of(), lines -> lines.stream()
                        .anyMatch(line -> line.startsWith(start.stripLeading())));
    }

    /** The last line that isn't blank is this one. */
    public static LineRule last(String line) {
        String wanted = line.strip();
        return new LineRule(
                "print \"" + line + "\" as its last line",
                line,
                List.of(),
                lines -> !lines.isEmpty() && lines.get(lines.size() - 1).equals(wanted));
    }

    /** These are the lines, in this order. */
    public static LineRule exactly(String... lines) {
        List<String> wanted = trimmed(List.of(lines));
        String rule = wanted.isEmpty()
                ? "print nothing"
                : wanted.size() == 1
                        ? "print the line \"" + wanted.get(0) + "\" and no other"
                        : "print these " + wanted.size() + " lines and no others, in this order";
        return new LineRule(rule, String.join("\n", wanted), wanted, wanted::equals);
    }

    /** A sentence and a space on the first line that isn't as it must be, where the rule is on all lines; or nothing. */
    public String difference(List<String> lines) {
        if (expectedLines.isEmpty()) {
            return "";
        }
        int first = 0;
        while (first < Math.min(lines.size(), expectedLines.size())
                && lines.get(first).equals(expectedLines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            return "Line " + (first + 1) + " is missing: \"" + expectedLines.get(first) + "\". ";
        }
        String instead = first == expectedLines.size() ? "is one too many" : "differs";
        return "Line " + (first + 1) + " " + instead + ": \"" + Excerpt.of(lines.get(first), MOST_QUOTED) + "\". ";
    }
}
