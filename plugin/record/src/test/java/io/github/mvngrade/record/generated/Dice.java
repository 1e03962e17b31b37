package io.github.mvngrade.record.generated;

import io.github.mvngrade.model.Points;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chance that a seed repeats; it remembers which constants of enums it gave. */
final class Dice {
    /** What a writer or a reader of JSON may stumble over. */
    private static final List<String> ODD = List.of(
            "\"",
            "\\",
            "\\u0041",
            "/",
            "\b",
            "\f",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\uffff",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "\ud800\ud800",
            "\udfff\ud800",
            "ä",
            "漢",
            "e\u0301",
            "{\"a\":[",
            "]}",
            "null",
            "1e999",
            "[... 12 characters left out ...]",
            "\n[... 9 characters left out ...]\n",
            "</script>",
            " ",
            "x");

    private static final double[] NUMBERS = {
        1,
        .1,
        1.0 / 3,
        1e-9,
        1e9,
        123_456_789.123_456_78,
        Math.PI,
        Double.MIN_NORMAL,
        1.6,
        2.0e-3,
        9_007_199_254_740_993.0
    };

    private final Random random;
    private final Set<Enum<?>> given = new HashSet<>();

    Dice(long seed) {
        random = new Random(seed);
    }

    Set<Enum<?>> given() {
        return given;
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    long number() {
        return random.nextLong() >>> from(1, 62);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    <E extends Enum<E>> E any(Class<E> type) {
        E[] all = type.getEnumConstants();
        return remembered(all[random.nextInt(all.length)]);
    }

    <E extends Enum<E>> E remembered(E constant) {
        given.add(constant);
        return constant;
    }

    <T> Optional<T> maybe(Supplier<T> maker) {
        return oneIn(2) ? Optional.empty() : Optional.of(maker.get());
    }

    <T> List<T> some(int least, int most, Supplier<T> maker) {
        return Stream.generate(maker).limit(from(least, most)).toList();
    }

    /** A text of any characters, often empty. */
    String text() {
        return oneIn(4) ? "" : anyText();
    }

    /** A text that isn't blank. */
    String words() {
        return "a" + anyText();
    }

    /** One line that isn't blank. */
    String line() {
        return words().replaceAll("\\p{Cc}", " ");
    }

    private String anyText() {
        return IntStream.range(0, from(1, 8))
                .mapToObj(i -> oneIn(3) ? "word " + i : ODD.get(random.nextInt(ODD.size())))
                .collect(Collectors.joining());
    }

    /** Lower-case words joined by hyphens. */
    String kebab() {
        return "x" + Long.toString(number() >>> 1, 36) + (oneIn(2) ? "" : "-" + from(0, 99));
    }

    /** More than 0. */
    Points points() {
        return new Points(BigDecimal.valueOf(from(1, oneIn(5) ? 99_999_999 : 999), from(0, 2)));
    }

    /** Finite and positive. */
    double positive() {
        return oneIn(2) ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextDouble() + Double.MIN_VALUE;
    }

    /** Finite, of any sign; the zero has one, too. */
    double finite() {
        return oneIn(5) ? (oneIn(2) ? -0.0 : 0.0) : (oneIn(2) ? -positive() : positive());
    }

    Duration duration() {
        return oneIn(3) ? Duration.ofMillis(from(0, 100_000)) : Duration.ofNanos(number() >>> 4);
    }

    Instant moment() {
        return Instant.ofEpochSecond(1_700_000_000L + from(0, 500_000_000), oneIn(3) ? 0 : from(0, 999_999_999));
    }
}
