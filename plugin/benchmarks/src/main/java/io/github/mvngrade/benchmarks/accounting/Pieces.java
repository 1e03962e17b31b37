package io.github.mvngrade.benchmarks.accounting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** What the programs do: many pieces of the same size, of one of four kinds. */
enum Pieces {
    ARITHMETIC {
        @Override
        long piece(int number, long steps) {
            long state = number * 2L + 1;
            for (long step = 0; step < steps; step++) {
                state ^= state << 13;
                state ^= state >>> 7;
                state ^= state << 17;
            }
            return state;
        }
    },
    /** Walks at random through more than any cache holds. */
    MEMORY {
        @Override
        long piece(int number, long steps) {
            int[] field = Field.CELLS;
            int place = number & field.length - 1;
            long sum = 0;
            for (long step = 0; step < steps / 16; step++) {
                place = field[place] + number & field.length - 1;
                sum += place;
            }
            return sum;
        }
    },
    FILES {
        @Override
        long piece(int number, long steps) {
            try {
                Path file = Files.createTempFile("accounting", ".bin");
                Files.write(file, new byte[(int) Math.min(1 << 24, steps)]);
                long size = Files.readAllBytes(file).length;
                Files.delete(file);
                return size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    GARBAGE {
        @Override
        long piece(int number, long steps) {
            long sum = 0;
            Object[] kept = new Object[1024];
            for (int step = 0; step < steps / 64; step++) {
                kept[step & 1023] = new long[] {step, number};
                sum += kept[step * 31 & 1023] == null ? 0 : 1;
            }
            return sum;
        }
    };

    /** Made by the first piece that needs it, which is one of the warm-up. */
    private static final class Field {
        static final int[] CELLS = new SplittableRandom(7).ints(1 << 24, 0, 1 << 24).toArray();
    }

    /** Does one of them. */
    abstract long piece(int number, long steps);

    static Pieces of(Kind kind) {
        return switch (kind) {
            case MEMORY -> MEMORY;
            case FILES -> FILES;
            case GARBAGE -> GARBAGE;
            default -> ARITHMETIC;
        };
    }
}
