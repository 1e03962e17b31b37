package io.github.mvngrade.report.words;

import io.github.mvngrade.record.text.Excerpt;

/** Beginning and end of a text that may be long, so that a page stays small. */
public final class PageExcerpt {
    private static final int ESCAPED = 6;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private PageExcerpt() {}

    /**
     * The text as a page shows it, or its beginning and end with a line between them that says how much is left out.
     *
     * @param budget bytes that the escaped text may take on the page, 0 or more: 1 for plain ASCII, 6 for what must be escaped
     *     or isn't ASCII
     */
    public static String of(String text, int budget) {
        return Excerpt.of(Visible.of(text), budget, PageExcerpt::bytes);
    }

    private static int bytes(int c) {
        boolean plain = c < FIRST_BEYOND_ASCII && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
        return plain ? 1 : ESCAPED;
    }
}
