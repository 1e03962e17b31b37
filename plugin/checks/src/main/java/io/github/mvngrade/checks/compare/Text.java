package io.github.mvngrade.checks.compare;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values as text. What is longer than a message can be is shortened around the place that matters. */
public final class Text {
    /** In characters: what one value may take of a message. */
    public static final int LONGEST = 400;

    /** In characters, for one element of a long list. */
    private static final int LONGEST_ITEM = 100;

    /** How much stands before the place that matters: so many characters, or so many elements. */
    private static final int CHARS_BEFORE = 40;

    private static final int ITEMS_BEFORE = 3;

    /** In characters: of a text that is longer, the rest isn't made. */
    private static final int MOST_MADE = 100_000;

    /** As in {@link Form}: what contains itself would have no end. */
    private static final int DEEPEST = 100;

    private Text() {}

    /** The value, shortened at its end; for an array, what is in it. */
    public static String of(@Nullable Object value) {
        return around(0, value);
    }

    /** The value, shortened around an element of a list or array, or around a character of anything else. */
    static String around(int place, @Nullable Object value) {
        String whole = whole(value);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        if (value instanceof List<?> list) {
            return items(place, list.size(), list::get);
        }
        if (value != null && value.getClass().isArray()) {
            return items(place, Array.getLength(value), index -> Array.get(value, index));
        }
        return chars(place, whole, LONGEST);
    }

    /** All of the value, unless that is very long. */
    static String whole(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(value, text, 0);
        return text.toString();
    }

    /** Whether two values are the same as text; no, if they are too long for that. */
    static boolean alike(@Nullable Object one, @Nullable Object other) {
        String text = whole(one);
        return text.length() < MOST_MADE && text.equals(whole(other));
    }

    private static String chars(int place, String text, int most) {
        int from = Math.max(0, Math.min(place - CHARS_BEFORE, text.length() - most));
        int to = Math.min(text.length(), from + most);
        return leftOut(from)
                + text.substring(from, to)
                + (to < text.length() ? " " : "")
                + leftOut(text.length() - to).strip();
    }

    private static String leftOut(int count) {
        return count == 0 ? "" : String.format(Locale.ROOT, "[... %,d characters left out ...] ", count);
    }

    private static String items(int place, int size, IntFunction<@Nullable Object> items) {
        int from = Math.max(0, Math.min(place, size) - ITEMS_BEFORE);
        StringBuilder text = new StringBuilder("[").append(more(from, "%,d more ..., "));
        int next = from;
        while (next < size && (text.length() < LONGEST / 2 || next <= place)) {
            text.append(next == from ? "" : ", ").append(chars(0, whole(items.apply(next)), LONGEST_ITEM));
            next++;
        }
        return text.append(more(size - next, ", ... %,d more")).append(']').toString();
    }

    private static String more(int count, String format) {
        return count == 0 ? "" : String.format(Locale.ROOT, format, count);
    }

    private static void append(@Nullable Object value, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            text.append("...");
        } else if (value != null && value.getClass().isArray()) {
            IntStream indexes = IntStream.range(0, Array.getLength(value));
            appendAll(indexes.mapToObj(index -> Array.get(value, index)).iterator(), text, depth);
        } else if (value instanceof Collection<?> collection) {
            appendAll(collection.iterator(), text, depth);
        } else if (value instanceof Map<?, ?> map) {
            appendAll(map.entrySet().iterator(), text.append('{'), depth, '}');
        } else if (value instanceof Map.Entry<?, ?> entry) {
            append(entry.getKey(), text, depth + 1);
            append(entry.getValue(), text.append('='), depth + 1);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            append(optional.get(), text.append("Optional["), depth + 1);
            text.append(']');
        } else {
            text.append(value);
        }
    }

    private static void appendAll(Iterator<?> items, StringBuilder text, int depth) {
        appendAll(items, text.append('['), depth, ']');
    }

    private static void appendAll(Iterator<?> items, StringBuilder text, int depth, char close) {
        while (items.hasNext() && text.length() < MOST_MADE) {
            append(items.next(), text, depth + 1);
            text.append(items.hasNext() ? ", " : "");
        }
        text.append(items.hasNext() ? "..." : "").append(close);
    }
}
