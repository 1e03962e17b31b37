package io.github.mvngrade.checks.compare;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An expected value beside the actual one. */
public final class Likeness {
    private final @Nullable Object expected;
    private final @Nullable Object actual;
    private final @Nullable Object wanted;
    private final @Nullable Object got;

    private Likeness(@Nullable Object expected, @Nullable Object actual) {
        this.expected = expected;
        this.actual = actual;
        this.wanted = Form.of(expected);
        this.got = Form.of(actual);
    }

    /** Compares by content, as deep as lists, sets, maps, arrays, entries, optionals and records go. */
    public static Likeness of(@Nullable Object expected, @Nullable Object actual) {
        return new Likeness(expected, actual);
    }

    /** Whether both have the same content. */
    public boolean same() {
        return Objects.equals(wanted, got);
    }

    /** A sentence and a space on where the two first differ; nothing if the values say enough, or don't differ. */
    public String note() {
        if (same()) {
            return "";
        }
        if (Text.alike(expected, actual)) {
            return types();
        }
        if (wanted instanceof Form.Mapping all && got instanceof Form.Mapping found) {
            return keys(all.values(), found.values());
        }
        if (wanted instanceof Form.Bag all && got instanceof Form.Bag found) {
            return surplus(all.counts(), found.counts());
        }
        return Order.of(wanted, got).note();
    }

    private String types() {
        String type = type(expected);
        String other = type(actual);
        return type.equals(other)
                ? "The values look alike, but aren't of the same types. "
                : "The values look alike, but one is of type " + type + ", the other of type " + other + ". ";
    }

    private static String type(@Nullable Object value) {
        if (value instanceof List<?>) {
            return "List";
        }
        return value == null ? "null" : value.getClass().getSimpleName();
    }

    /** The expected value, shortened around the first difference. */
    public String expected() {
        return Text.around(place(), expected);
    }

    /** The actual value, shortened around the first difference. */
    public String actual() {
        return Text.around(place(), actual);
    }

    private int place() {
        if (same()) {
            return 0;
        }
        if (Order.isSequence(wanted) && Order.isSequence(got)) {
            return Order.of(wanted, got).first();
        }
        int place = Arrays.mismatch(
                Text.whole(expected).toCharArray(), Text.whole(actual).toCharArray());
        return Math.max(0, place);
    }

    private static String keys(
            Map<@Nullable Object, @Nullable Object> all, Map<@Nullable Object, @Nullable Object> found) {
        for (Map.Entry<@Nullable Object, @Nullable Object> entry : all.entrySet()) {
            if (!found.containsKey(entry.getKey())) {
                return "The key " + shown(entry.getKey()) + " is missing. ";
            }
            if (!Objects.equals(entry.getValue(), found.get(entry.getKey()))) {
                return "The value of " + shown(entry.getKey()) + " differs. ";
            }
        }
        return found.keySet().stream()
                .filter(key -> !all.containsKey(key))
                .findFirst()
                .map(key -> "The key " + shown(key) + " is one too many. ")
                .orElse("");
    }

    /**
     * Compares without regard to order: each element must be there as often as expected.
     *
     * @return a sentence and a space on what is missing and what is too much; nothing if the elements are the same
     */
    public static String inAnyOrder(Collection<?> expected, Collection<?> actual) {
        return surplus(counts(expected), counts(actual));
    }

    private static Map<@Nullable Object, Integer> counts(Collection<?> items) {
        Map<@Nullable Object, Integer> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(Form.of(item), 1, Integer::sum));
        return counts;
    }

    private static String surplus(Map<@Nullable Object, Integer> wanted, Map<@Nullable Object, Integer> got) {
        String missing = left(wanted, got);
        String tooMuch = left(got, wanted);
        return (missing.isEmpty() ? "" : "Missing: " + missing + ". ")
                + (tooMuch.isEmpty() ? "" : "Too much: " + tooMuch + ". ");
    }

    /** What is left of the first when the second is taken from it. */
    private static String left(Map<@Nullable Object, Integer> first, Map<@Nullable Object, Integer> second) {
        Map<@Nullable Object, Integer> others = new HashMap<>(second);
        List<String> left = new ArrayList<>();
        first.forEach((item, count) -> {
            int more = count - others.getOrDefault(item, 0);
            if (more > 0) {
                left.add(shown(item) + (more == 1 ? "" : String.format(Locale.ROOT, " (%,d times)", more)));
            }
        });
        String all = Text.of(left);
        return left.isEmpty() ? "" : all.substring(1, all.length() - 1);
    }

    private static String shown(@Nullable Object form) {
        return Text.of(form);
    }

    /** Where two lists or arrays differ. */
    private record Order(int first, int wanted, int got, boolean reordered) {
        static boolean isSequence(@Nullable Object form) {
            return form instanceof Form.Sequence || form instanceof Form.Primitives;
        }

        static Order of(@Nullable Object wanted, @Nullable Object got) {
            if (!isSequence(wanted) || !isSequence(got)) {
                return new Order(0, 0, 0, false);
            }
            List<@Nullable Object> all = items(wanted);
            List<@Nullable Object> found = items(got);
            int first = 0;
            while (first < Math.min(all.size(), found.size()) && Objects.equals(all.get(first), found.get(first))) {
                first++;
            }
            boolean reordered = all.size() == found.size() && counts(all).equals(counts(found));
            return new Order(first, all.size(), found.size(), reordered);
        }

        private static List<@Nullable Object> items(@Nullable Object form) {
            if (form instanceof Form.Sequence sequence) {
                return sequence.items();
            }
            Object array = ((Form.Primitives) Objects.requireNonNull(form)).array();
            List<@Nullable Object> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(array); i++) {
                items.add(Array.get(array, i));
            }
            return items;
        }

        String note() {
            if (wanted == 0 || got == 0 || Math.max(wanted, got) == 1) {
                return "";
            }
            if (first == got || first == wanted) {
                String rest = first == got ? missing(wanted - got) : tooMany(got - wanted);
                return String.format(Locale.ROOT, "Up to index %,d all is right; after that, %s. ", first - 1, rest);
            }
            return String.format(
                    Locale.ROOT,
                    reordered
                            ? "These are the right elements in another order: the first that differs is at index %,d. "
                            : "The first element that differs is at index %,d. ",
                    first);
        }

        private static String missing(int count) {
            return String.format(
                    Locale.ROOT, count == 1 ? "%,d element is missing" : "%,d elements are missing", count);
        }

        private static String tooMany(int count) {
            return String.format(
                    Locale.ROOT,
                    count == 1 ? "there is %,d element too many" : "there are %,d elements too many",
                    count);
        }
    }
}
