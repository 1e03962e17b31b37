package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mvngrade.verification.Repository;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator that pi-estimation supplies is the one that it says it is: no check could tell, they all draw from it. */
class RandomPointsTest {
    private static final Path CLASSES =
            Repository.here().root().resolve("reference-solutions/pi-estimation/target/classes");
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger MULTIPLIER = new BigInteger("D2B74407B1CE6E93", 16);
    private static final BigInteger KEY_STEP = new BigInteger("9E3779B97F4A7C15", 16);

    /** A point as the generator's two numbers without their last 11 bits. */
    private record Point(long x, long y) {}

    /** The first answer that the authors of Philox publish for philox2x64-10: key and counters 0. */
    @Test
    void drawsThePublishedNumbers() throws Throwable {
        assertThat(drawn(0, 1))
                .containsExactly(new Point(0xCA00_A045_9843_D731L >>> 11, 0x66C2_4222_C9A8_45B5L >>> 11));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x0123_4567_89AB_CDEFL})
    void drawsOneBlockForEachPointOfASeed(long seed) throws Throwable {
        List<Point> blocks = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            blocks.add(block(seed, number));
        }
        assertThat(drawn(seed, 50)).isEqualTo(blocks);
    }

    @Test
    void pointsOfNeighbouringSeedsHaveNothingToDoWithEachOther() throws Throwable {
        int points = 100_000;
        List<Point> one = drawn(1, points);
        List<Point> other = drawn(2, points);
        double sum = 0;
        for (int i = 0; i < points; i++) {
            sum += (one.get(i).x() * 0x1p-53 - 0.5) * (other.get(i).x() * 0x1p-53 - 0.5) * 12;
        }
        // The correlation of independent numbers has a standard deviation of 1 / sqrt(points); these are five of them.
        assertThat(sum / points).isCloseTo(0, within(5 / Math.sqrt(points)));
    }

    private static List<Point> drawn(long seed, int points) throws Throwable {
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {CLASSES.toUri().toURL()})) {
            Class<?> type = classes.loadClass("parallel.piestimation.RandomPoints");
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle next = lookup.findVirtual(type, "next", MethodType.methodType(void.class));
            MethodHandle x = lookup.findVirtual(type, "x", MethodType.methodType(double.class));
            MethodHandle y = lookup.findVirtual(type, "y", MethodType.methodType(double.class));
            Object generator = type.getConstructor(long.class).newInstance(seed);
            List<Point> drawn = new ArrayList<>();
            for (int i = 0; i < points; i++) {
                next.invoke(generator);
                drawn.add(new Point((long) ((double) x.invoke(generator) * 0x1p53), (long)
                        ((double) y.invoke(generator) * 0x1p53)));
            }
            return drawn;
        }
    }

    /** Philox2x64-10 as its paper has it, in numbers without an end. */
    private static Point block(long seed, long number) {
        BigInteger left = BigInteger.valueOf(number);
        BigInteger right = BigInteger.ZERO;
        BigInteger key = new BigInteger(Long.toUnsignedString(seed));
        for (int round = 0; round < 10; round++) {
            BigInteger[] product = left.multiply(MULTIPLIER).divideAndRemainder(TWO_TO_64);
            left = product[0].xor(key).xor(right);
            right = product[1];
            key = key.add(KEY_STEP).mod(TWO_TO_64);
        }
        return new Point(left.shiftRight(11).longValue(), right.shiftRight(11).longValue());
    }
}
