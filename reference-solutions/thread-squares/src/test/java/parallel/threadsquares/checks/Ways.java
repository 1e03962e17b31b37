package parallel.threadsquares.checks;

import io.github.mvngrade.checks.TimedProgram;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import parallel.threadsquares.SquaringProcess;
import parallel.threadsquares.ThreadSquares;

/** The same 100,000 cheap squares, in three ways: what a thread and a process cost, when the work itself costs nothing. */
public final class Ways {
    private static final int COUNT = 100_000;
    private static final int WORKERS = 2;

    private Ways() {}

    /** So small that no square is too large for a long. */
    private static long first(long seed) {
        return Math.floorMod(seed, 1_000_000_000L);
    }

    /** A loop. */
    @DisplayName("one loop")
    public static final class Serially implements TimedProgram {
        @Override
        public long[] run(long seed) {
            long[] squares = new long[COUNT];
            for (int i = 0; i < COUNT; i++) {
                squares[i] = (first(seed) + i) * (first(seed) + i);
            }
            return squares;
        }
    }

    /** The submission. */
    @DisplayName("your squareAll, two threads")
    public static final class InThreads implements TimedProgram {
        @Override
        public long[] run(long seed) throws Exception {
            long[] numbers = LongStream.range(first(seed), first(seed) + COUNT).toArray();
            return ThreadSquares.squareAll(numbers, WORKERS, number -> number * number);
        }
    }

    /** Two JVMs, each of which squares one half and sends it back. */
    @DisplayName("two processes")
    public static final class InProcesses implements TimedProgram {
        @Override
        public long[] run(long seed) throws Exception {
            int half = COUNT / WORKERS;
            List<Process> processes = new ArrayList<>();
            try {
                for (int worker = 0; worker < WORKERS; worker++) {
                    processes.add(start(first(seed) + (long) worker * half, half));
                }
                long[] squares = new long[COUNT];
                for (int worker = 0; worker < WORKERS; worker++) {
                    read(processes.get(worker), squares, worker * half, half);
                }
                return squares;
            } finally {
                for (Process process : processes) {
                    process.destroyForcibly().waitFor();
                }
            }
        }

        private static Process start(long first, int count) throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SquaringProcess.class.getName(),
                            Long.toString(first),
                            Integer.toString(count))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        private static void read(Process process, long[] squares, int from, int count) throws IOException {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
                for (int i = from; i < from + count; i++) {
                    squares[i] = in.readLong();
                }
            }
        }
    }
}
