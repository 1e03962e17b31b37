package io.github.mvngrade.record.text;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beginning and end of a text that may be long, so that a page, or a document, stays small. */
public final class Excerpt {
    private static final Pattern EARLIER =
            Pattern.compile("\\s?\\[\\.\\.\\. ([\\d,]{1,15}) characters left out \\.\\.\\.]\\s?");

    /** Up to this many more characters may be left out, so that whole lines are shown. */
    private static final int NEAR = 120;

    /** The most characters in the line that says how much is left out, its ends included; they are all ASCII. */
    public static final int LONGEST_MARK = 60;

    private Excerpt() {}

    /**
     * The text, or its beginning and end with a line between them that says how much is left out.
     *
     * @param budget what beginning and end may cost together, 0 or more; the line between them isn't in it
     * @param cost of each code point, 0 or more
     */
    public static String of(String text, int budget, IntUnaryOperator cost) {
        int head = fitting(text, budget, 1, cost);
        if (head == text.length()) {
            return text;
        }
        head = fitting(text, budget / 2, 1, cost);
        int tail = text.length() - fitting(text, budget / 2, -1, cost);
        return Gap.between(text, head, tail).mark(text);
    }

    /**
     * The part of a text that is left out: chars from {@code from} to {@code to}, which stand for {@code count} characters.
     */
    private record Gap(int from, int to, long count) {
        /** The text may have been cut before: cuts within the gap, or at its edge, become part of it. */
        static Gap between(String text, int head, int tail) {
            Gap gap = new Gap(head, tail, tail - head);
            Matcher earlier = EARLIER.matcher(text);
            while (earlier.find()) {
                if (earlier.start() < tail && earlier.end() > head) {
                    gap = gap.with(earlier);
                }
            }
            return gap.atLines(text);
        }

        private Gap with(Matcher earlier) {
            int first = Math.min(from, earlier.start());
            int last = Math.max(to, earlier.end());
            int mark = earlier.end() - earlier.start();
            long wider = (from - first) + (last - to);
            return new Gap(
                    first,
                    last,
                    count + wider - mark + Long.parseLong(earlier.group(1).replace(",", "")));
        }

        /** Whole lines are left out where the gap begins and ends close to the end of one. */
        private Gap atLines(String text) {
            int first = text.lastIndexOf('\n', from) + 1;
            int last = text.indexOf('\n', to);
            int wider = from - first > 0 && first > 0 && from - first <= NEAR ? first : from;
            int further = last >= 0 && last - to <= NEAR ? last : to;
            return new Gap(wider, further, count + (from - wider) + (further - to));
        }

        String mark(String text) {
            String before = text.substring(0, from);
            String after = text.substring(to);
            return before + (before.endsWith("\n") ? "" : "\n") + "[... " + String.format(Locale.ROOT, "%,d", count)
                    + " characters left out ...]" + (after.startsWith("\n") ? "" : "\n") + after;
        }
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
}
