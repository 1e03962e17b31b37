package io.github.mvngrade.report.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Untrusted text in which every control character can be seen and none acts.
 *
 * <p>Complete ANSI colour sequences are left out, since students colour their output in good faith. Every other control
 * character, among them the marks that turn the direction of text and halves of surrogate pairs, is replaced by its
 * number: {@code [U+001B]} for escape. Line feeds and tabs stay. A long run of what couldn't be decoded is counted instead.
 */
public final class Visible {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;:]{0,60}m");
    private static final Pattern NO_TEXT = Pattern.compile("\uFFFD{9,}");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(\\s*)::");
    private static final int DELETE = 0x7f;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Visible() {}

    /** The text, made harmless; applying it twice changes nothing more. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String uncoloured = COLOUR.matcher(text.replace("\r\n", "\n")).replaceAll("");
        StringBuilder shown = new StringBuilder(uncoloured.length() + 16);
        uncoloured.codePoints().forEach(c -> append(shown, c));
        return NO_TEXT.matcher(shown)
                .replaceAll(run -> "[" + Numbers.grouped(run.group().length()) + " characters that aren't text]");
    }

    /**
     * The text with what CI services take for commands broken up, wherever it is printed: {@code ##}, and {@code ::} where a line
     * begins with it.
     */
    public static String inLog(String text) {
        return COMMAND.matcher(of(text).replace("##", "# #")).replaceAll("$1: :");
    }

    /** The text in one line: whatever breaks a line, and each tab, becomes a space. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < DELETE || c == '\n' || c == '\t');
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n' || c == '\t') {
            shown.append((char) c);
        } else if (acts(c)) {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // The two joiners only shape letters and emoji.
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            // Among the unassigned are the noncharacters, which no HTML document may contain.
            case Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
