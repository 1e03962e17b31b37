package io.github.mvngrade.report.html;

import io.github.mvngrade.report.words.Excerpt;
import io.github.mvngrade.report.words.Visible;

/**
 * Two texts, each cut where it begins and where it ceases to differ from the other.
 *
 * @param expected what was wanted
 * @param actual what was given instead
 * @param note one sentence for the reader
 */
public record Difference(Side expected, Side actual, String note) {
    private static final int CONTEXT = 200;

    /**
     * One of the two.
     *
     * @param before what both begin with, shortened
     * @param different what only this one has; may be empty
     * @param after what both end with, shortened
     */
    public record Side(String before, String different, String after) {
        /** Whether this text has something where it differs from the other. */
        public boolean hasOwn() {
            return !different.isEmpty();
        }
    }

    /**
     * Compares two texts.
     *
     * @param budget bytes that the differing part of each may take on the page
     */
    static Difference of(String expected, String actual, int budget) {
        String wanted = Visible.of(expected);
        String given = Visible.of(actual);
        if (wanted.equals(given)) {
            Side same = new Side(Excerpt.of(wanted, budget), "", "");
            return new Difference(same, same, "As text both look the same; look at their types.");
        }
        int prefix = commonPrefix(wanted, given);
        int suffix = commonSuffix(wanted, given, prefix);
        return new Difference(
                side(wanted, prefix, suffix, budget),
                side(given, prefix, suffix, budget),
                "Marked: where they differ.");
    }

    private static Side side(String text, int prefix, int suffix, int budget) {
        String before = text.substring(0, prefix);
        String after = text.substring(text.length() - suffix);
        int from = before.length() > CONTEXT ? boundary(before, before.length() - CONTEXT) : 0;
        int to = after.length() > CONTEXT ? boundary(after, CONTEXT) : after.length();
        return new Side(
                (from > 0 ? "…" : "") + before.substring(from),
                Excerpt.of(text.substring(prefix, text.length() - suffix), budget),
                after.substring(0, to) + (to < after.length() ? "…" : ""));
    }

    private static int commonPrefix(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int same = 0;
        while (same < most && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return boundary(a, same);
    }

    private static int commonSuffix(String a, String b, int prefix) {
        int most = Math.min(a.length(), b.length()) - prefix;
        int same = 0;
        while (same < most && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same > 0 && Character.isLowSurrogate(a.charAt(a.length() - same)) ? same - 1 : same;
    }

    /** The index, or the one before it where it would cut a character in two. */
    private static int boundary(String text, int index) {
        boolean cuts = index > 0 && index <= text.length() && Character.isHighSurrogate(text.charAt(index - 1));
        return cuts ? index - 1 : index;
    }
}
