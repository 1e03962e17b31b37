package io.github.mvngrade.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Damaged copies of samples, for readers that must survive them: bits are flipped, bytes and numbers set to the ends of
 * their ranges, pieces cut out, doubled, moved or taken from another sample, ends cut off. {@code
 * -DargLine=-Ddamage.seed=N} repeats the copies of a seed.
 */
public final class Damage {
    /** Bytes at the ends of some range, or that open and close something in a text. */
    private static final byte[] EDGES = {0, 1, 2, 0x7f, (byte) 0x80, (byte) 0xff, '"', '{', '}', '[', ']', '-', '9'};

    private static final int[] NUMBERS = {
        0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 16, 1 << 20, 1 << 24, 0x7fff, 0xffff
    };

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 64;
    private static final int MOST_SHOWN = 2_000;

    private final List<byte[]> samples;
    private final long seed = Long.getLong("damage.seed", new Random().nextInt(Integer.MAX_VALUE));
    private final Random random = new Random(seed);

    /** @param samples what readers take */
    public Damage(List<byte[]> samples) {
        this.samples = samples;
    }

    /** A reader of what may be damaged. */
    public interface Reader {
        /**
         * Reads.
         *
         * @param sample the number of the sample that was damaged
         * @param copy the damaged copy
         */
        void read(int sample, byte[] copy) throws Throwable;
    }

    /**
     * Has damaged copies read.
     *
     * @param copies how many
     * @param refusal the exception by which the reader says that it can't read a copy
     * @return how many were read in spite of their damage
     * @throws AssertionError if the reader throws anything else; the message repeats the copy
     */
    public int feed(int copies, Class<? extends Exception> refusal, Reader reader) {
        int refused = 0;
        for (int i = 0; i < copies; i++) {
            int sample = random.nextInt(samples.size());
            byte[] copy = damaged(samples.get(sample));
            try {
                reader.read(sample, copy);
            } catch (Throwable e) {
                if (!refusal.isInstance(e)) {
                    throw new AssertionError(
                            "Copy " + i + " of -DargLine=-Ddamage.seed=" + seed + ", of sample " + sample + ": "
                                    + shown(copy),
                            e);
                }
                refused++;
            }
        }
        return copies - refused;
    }

    private static String shown(byte[] copy) {
        return copy.length + " bytes, " + HexFormat.of().formatHex(copy, 0, Math.min(copy.length, MOST_SHOWN));
    }

    private byte[] damaged(byte[] sample) {
        byte[] copy = sample.clone();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0 && copy.length > 0; changes--) {
            copy = changed(copy);
        }
        return copy;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST_PIECE));
        byte[] piece = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(8)) {
            case 0 -> with(bytes, at, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(Byte.SIZE))});
            case 1 -> with(bytes, at, new byte[] {EDGES[random.nextInt(EDGES.length)]});
            case 2 -> with(bytes, at, number());
            case 3 -> spliced(bytes, at, end, new byte[0]);
            case 4 -> spliced(bytes, end, end, piece);
            case 5 -> with(bytes, random.nextInt(bytes.length), piece);
            case 6 -> spliced(bytes, at, end, ofAnother());
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private byte[] number() {
        return ByteBuffer.allocate(Integer.BYTES)
                .putInt(NUMBERS[random.nextInt(NUMBERS.length)])
                .array();
    }

    private byte[] ofAnother() {
        byte[] other = samples.get(random.nextInt(samples.size()));
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + LONGEST_PIECE));
    }

    /** The same with these bytes from there on, as far as they fit. */
    private static byte[] with(byte[] bytes, int at, byte[] others) {
        byte[] copy = bytes.clone();
        System.arraycopy(others, 0, copy, at, Math.min(others.length, copy.length - at));
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        return ByteBuffer.allocate(bytes.length - (to - from) + between.length)
                .put(bytes, 0, from)
                .put(between)
                .put(bytes, to, bytes.length - to)
                .array();
    }
}
