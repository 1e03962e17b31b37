package io.github.mvngrade.report.html;

import io.github.mvngrade.report.words.PageExcerpt;
import io.github.mvngrade.report.words.Spelling;
import io.github.mvngrade.report.words.Visible;
import java.util.function.IntPredicate;

/**
 * Two texts, each cut where it begins and where it ceases to differ from the other: between words and numbers where they have
 * some, otherwise between characters.
 *
 * @param expected what was wanted
 * @param actual what was given instead
 * @param note one sentence for the reader; empty if they have nothing in common, where marks would help nobody
 */
public record Difference(Side expected, Side actual, String note) {
    private static final int CONTEXT = 200;

    /** In a longer word, only the characters that differ are marked. */
    private static final int LONGEST_WORD = 40;

    /**
     * One of the two.
     *
     * @param before what both begin with, shortened
     * @param different what only this one has; may be empty
     * @param after what both end with, shortened
     */
    public record Side(String before, String different, String after) {}

    /**
     * Compares two texts.
     *
     * @param budget bytes that the differing part of each may take on the page
     */
    static Difference of(String expected, String actual, int budget) {
        String wanted = Visible.of(expected);
        String given = Visible.of(actual);
        if (wanted.equals(given)) {
            Side same = unmarked(wanted, budget);
            return new Difference(same, same, "Both look the same as text; compare their types.");
        }
        Common common = common(wanted, given);
        if (common.isNothing()) {
            return new Difference(unmarked(wanted, budget), unmarked(given, budget), "");
        }
        return new Difference(side(wanted, common, budget), side(given, common, budget), "Marked: where they differ.");
    }

    /**
     * How many chars two texts have in common.
     *
     * @param prefix at their beginnings
     * @param suffix at their ends, apart from the prefix
     */
    private record Common(int prefix, int suffix) {
        boolean isNothing() {
            return prefix == 0 && suffix == 0;
        }
    }

    /** Whole words, unless both texts are one word, or that would add much; never a part of a character. */
    private static Common common(String wanted, String given) {
        Spelling one = new Spelling(wanted);
        Spelling other = new Spelling(given);
        int prefix = commonPrefix(wanted, given);
        int suffix = commonSuffix(wanted, given, prefix);
        if (!one.isOneWord() || !other.isOneWord()) {
            int words = cut(prefix, at -> one.isInWord(at) || other.isInWord(at));
            int wordsAtEnd =
                    cut(suffix, at -> one.isInWord(wanted.length() - at) || other.isInWord(given.length() - at));
            if (prefix - words <= LONGEST_WORD && suffix - wordsAtEnd <= LONGEST_WORD) {
                prefix = words;
                suffix = wordsAtEnd;
            }
        }
        return new Common(
                cut(prefix, at -> one.isInCharacter(at) || other.isInCharacter(at)),
                cut(suffix, at -> one.isInCharacter(wanted.length() - at) || other.isInCharacter(given.length() - at)));
    }

    /** The greatest length up to this one at which nothing is cut in two. */
    private static int cut(int length, IntPredicate inTwo) {
        int shorter = length;
        while (shorter > 0 && inTwo.test(shorter)) {
            shorter--;
        }
        return shorter;
    }

    private static Side unmarked(String text, int budget) {
        return new Side(PageExcerpt.of(text, budget), "", "");
    }

    private static Side side(String text, Common common, int budget) {
        String before = text.substring(0, common.prefix());
        String after = text.substring(text.length() - common.suffix());
        int from = before.length() > CONTEXT ? boundary(before, before.length() - CONTEXT) : 0;
        int to = after.length() > CONTEXT ? boundary(after, CONTEXT) : after.length();
        return new Side(
                (from > 0 ? "…" : "") + before.substring(from),
                PageExcerpt.of(text.substring(before.length(), text.length() - after.length()), budget),
                after.substring(0, to) + (to < after.length() ? "…" : ""));
    }

    private static int commonPrefix(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int same = 0;
        while (same < most && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonSuffix(String a, String b, int prefix) {
        int most = Math.min(a.length(), b.length()) - prefix;
        int same = 0;
        while (same < most && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** The index, or the one before it where it would cut a character in two. */
    private static int boundary(String text, int index) {
        boolean cuts = index > 0 && index <= text.length() && Character.isHighSurrogate(text.charAt(index - 1));
        return cuts ? index - 1 : index;
    }
}
