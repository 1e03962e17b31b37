package io.github.mvngrade.report.words;

import java.util.function.IntUnaryOperator;

/** Beginning and end of a text that may be long, so that a page, or a document, stays small. */
public final class Excerpt {
    private static final int ESCAPED = 6;
    private static final int SHORTLY_ESCAPED = 2;
    private static final int FIRST_OF_TWO_BYTES = 0x80;
    private static final int FIRST_OF_THREE_BYTES = 0x800;

    private Excerpt() {}

    /**
     * The text as a page shows it, or its beginning and end with a line between them that says how much is left out.
     *
     * @param budget bytes that the escaped text may take on the page, 0 or more: 1 for plain ASCII, 6 for what must be escaped
     *     or isn't ASCII
     */
    public static String of(String text, int budget) {
        return of(Visible.of(text), budget, Excerpt::onPage);
    }

    /**
     * The same for a JSON document, which keeps every character as it is.
     *
     * @param budget bytes that the text may take there, 0 or more
     */
    public static String inJson(String text, int budget) {
        return of(text, budget, Excerpt::inJson);
    }

    /** How many bytes a text takes in a JSON document. */
    public static long bytesInJson(String text) {
        return text.codePoints().mapToLong(Excerpt::inJson).sum();
    }

    private static String of(String text, int budget, IntUnaryOperator cost) {
        int head = fitting(text, budget, 1, cost);
        if (head == text.length()) {
            return text;
        }
        head = fitting(text, budget / 2, 1, cost);
        int tail = text.length() - fitting(text, budget / 2, -1, cost);
        return text.substring(0, head) + "\n[... " + (tail - head) + " characters left out ...]\n"
                + text.substring(tail);
    }

    /** How many chars fit, from the beginning (step 1) or from the end (step -1), never half a character. */
    private static int fitting(String text, int budget, int step, IntUnaryOperator cost) {
        int left = budget;
        int count = 0;
        while (count < text.length()) {
            int c = step > 0 ? text.codePointAt(count) : text.codePointBefore(text.length() - count);
            left -= cost.applyAsInt(c);
            if (left < 0) {
                return count;
            }
            count += Character.charCount(c);
        }
        return count;
    }

    private static int onPage(int c) {
        boolean plain = c < FIRST_OF_TWO_BYTES && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
        return plain ? 1 : ESCAPED;
    }

    private static int inJson(int c) {
        if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t') {
            return SHORTLY_ESCAPED;
        }
        if (c < ' ') {
            return ESCAPED;
        }
        if (c < FIRST_OF_TWO_BYTES) {
            return 1;
        }
        int bytes = c < FIRST_OF_THREE_BYTES ? 2 : 3;
        return Character.isBmpCodePoint(c) ? bytes : bytes + 1;
    }
}
