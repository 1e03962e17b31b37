package io.github.mvngrade.report.words;

/**
 * Beginning and end of a text that may be long, so that a page stays small.
 *
 * <p>Sizes are counted in bytes that the escaped text takes on a page, at most: 1 for plain ASCII, 6 for what must be
 * escaped or isn't ASCII.
 */
public final class Excerpt {
    private static final int ESCAPED = 6;

    private Excerpt() {}

    /**
     * The text, or its beginning and end with a line between them that says how much is left out.
     *
     * @param budget bytes on the page, 0 or more
     */
    public static String of(String text, int budget) {
        String shown = Visible.of(text);
        int head = fitting(shown, budget, 1);
        if (head == shown.length()) {
            return shown;
        }
        head = fitting(shown, budget / 2, 1);
        int tail = shown.length() - fitting(shown, budget / 2, -1);
        return shown.substring(0, head) + "\n[... " + (tail - head) + " characters left out; grade.json has them ...]\n"
                + shown.substring(tail);
    }

    /** How many chars fit, from the beginning (step 1) or from the end (step -1), never half a character. */
    private static int fitting(String text, int budget, int step) {
        int left = budget;
        int count = 0;
        while (count < text.length()) {
            int c = step > 0 ? text.codePointAt(count) : text.codePointBefore(text.length() - count);
            left -= cost(c);
            if (left < 0) {
                return count;
            }
            count += Character.charCount(c);
        }
        return count;
    }

    private static int cost(int c) {
        return c >= 128 || c == '<' || c == '>' || c == '&' || c == '"' || c == '\'' ? ESCAPED : 1;
    }
}
