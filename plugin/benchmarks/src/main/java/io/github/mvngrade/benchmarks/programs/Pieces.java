package io.github.mvngrade.benchmarks.programs;

import io.github.mvngrade.checks.ArithmeticKernel;
import io.github.mvngrade.checks.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The work of both programs, in many small pieces of about the same size. Each piece draws its size and its part of the
 * answer from the seed; the answer is their sum, so that it is the same whoever does which piece.
 *
 * @param count how many there are; 1 or more
 * @param serial how many of them must be done one after the other before the rest may be shared; 0 to {@code count}
 */
public record Pieces(int count, int serial) {
    /** Where a program finds the two numbers: a file in its working folder. */
    private static final Path FILE = Path.of("pieces");

    /** Some 100 microseconds on a machine of today: short compared with the work, long compared with a call. */
    private static final int UNITS = 50;

    /** What the seed may add to a piece. */
    private static final int MOST_EXTRA_UNITS = 7;

    private static final Kernel KERNEL = new ArithmeticKernel();

    public Pieces {
        if (count < 1 || serial < 0 || serial > count) {
            throw new IllegalArgumentException(
                    "Of 1 piece or more, none to all may be serial, but there are " + count + " and " + serial);
        }
    }

    /** What {@link #write} wrote into this process's working folder. */
    static Pieces ofWorkingFolder() throws IOException {
        String[] numbers = Files.readString(FILE).split(" ");
        return new Pieces(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /**
     * Tells the programs that will run there.
     *
     * @param workingFolder theirs
     */
    public void write(Path workingFolder) throws IOException {
        Files.writeString(workingFolder.resolve(FILE), count + " " + serial);
    }

    /**
     * Does some of the pieces.
     *
     * @param from the first
     * @param to the one after the last
     * @return their part of the answer
     */
    public long sum(long seed, int from, int to) {
        long sum = 0;
        for (int piece = from; piece < to; piece++) {
            long drawn = mix(seed + piece);
            sum += drawn * KERNEL.work(UNITS + (drawn & MOST_EXTRA_UNITS));
        }
        return sum;
    }

    /** Stafford's variant 13 of MurmurHash3's finalizer, as {@link java.util.SplittableRandom} has it. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
