package io.github.mvngrade.checks.program;

import java.util.Locale;

/** Beginning and end of what was printed, short enough for a message. */
public final class Excerpt {
    private static final int MOST_CHARS = 4_000;

    private Excerpt() {}

    /** The text, or its beginning and end with a mark between them that says how much is left out. */
    public static String of(String text) {
        return of(text, MOST_CHARS);
    }

    /** @param most number of characters, the mark not counted */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int half = most / 2;
        return text.substring(0, half)
                + String.format(Locale.ROOT, " [... %,d characters left out ...] ", text.length() - 2 * half)
                + text.substring(text.length() - half);
    }
}
