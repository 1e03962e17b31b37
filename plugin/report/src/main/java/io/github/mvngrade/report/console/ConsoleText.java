package io.github.mvngrade.report.console;

import io.github.mvngrade.report.words.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text that is fit for a terminal or the log of a CI service. */
final class ConsoleText {
    static final int LONGEST_LINE = 160;

    /** As much of a long word as fits in a line; characters beyond the basic plane count once. */
    private static final Pattern LONG_WORD = Pattern.compile("(\\S{140})(?=\\S)");

    private ConsoleText() {}

    /** The text in one line of bounded length, with {@code ##} broken up: it becomes no command of a CI service. */
    static String tame(String text) {
        String line = harmless(text);
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE))) + "...";
    }

    /**
     * A text of several lines, each wrapped between words and given a beginning: what a submission says never stands first
     * in a line.
     *
     * @param first what the first line begins with
     * @param rest what the others begin with
     * @param most lines; another one says if there is more
     */
    static List<String> paragraph(String first, String rest, String text, int most) {
        List<String> lines = new ArrayList<>();
        for (String line : text.strip().lines().filter(each -> !each.isBlank()).toList()) {
            String start = lines.isEmpty() ? first : rest;
            lines.addAll(wrapped(start, rest, LONG_WORD.matcher(harmless(line)).replaceAll("$1 "), LONGEST_LINE));
            if (lines.size() > most) {
                List<String> shown = new ArrayList<>(lines.subList(0, most));
                shown.add(rest + "... the report has more");
                return shown;
            }
        }
        return lines;
    }

    private static String harmless(String text) {
        return Visible.line(text).replace("##", "# #");
    }

    static String pad(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    static int widest(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * A text in lines that break between words.
     *
     * @param first what the first line begins with
     * @param rest what the others begin with
     * @param width of a line, what it begins with included; a longer word stands alone
     */
    static List<String> wrapped(String first, String rest, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : harmless(text).split(" +")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
