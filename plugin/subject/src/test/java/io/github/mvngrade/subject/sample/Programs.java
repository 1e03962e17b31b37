package io.github.mvngrade.subject.sample;

import io.github.mvngrade.checks.Kernel;
import io.github.mvngrade.checks.TimedProgram;
import io.github.mvngrade.subject.submission.Counter;
import java.util.List;

/** Programs to be timed. */
public final class Programs {
    private Programs() {}

    /** Counts its runs by itself and where a submission can. */
    public static final class Counts implements TimedProgram {
        private int linked;
        private int runs;

        public Counts() {}

        @Override
        public void link() {
            linked++;
        }

        @Override
        public Object run(long seed) {
            runs++;
            return List.of(linked, runs, Counter.next());
        }
    }

    /** Answers what it was given. */
    public static final class Echo implements TimedProgram {
        public Echo() {}

        @Override
        public Object run(long seed) {
            return seed;
        }
    }

    /** Answers what it was given, and prepared for. */
    public static final class SizedEcho implements TimedProgram.Sized {
        private long prepared;

        public SizedEcho() {}

        @Override
        public void prepare(long seed, long size) {
            prepared = seed + size;
        }

        @Override
        public Object run(long seed, long size) {
            return List.of(prepared, seed, size);
        }
    }

    /** Answers what it was given. */
    public static final class ScaledEcho implements TimedProgram.Scaled {
        public ScaledEcho() {}

        @Override
        public Object run(long seed, long size, int workers) {
            return List.of(seed, size, workers);
        }
    }

    /** Answers what it was given. */
    public static final class TunedEcho implements TimedProgram.Tuned {
        public TunedEcho() {}

        @Override
        public Object run(long seed, int workers, int size) {
            return List.of(seed, workers, size);
        }
    }

    /** Can be prepared for some seeds and run with some. */
    public static final class Fails implements TimedProgram.Sized {
        public Fails() {}

        @Override
        public void prepare(long seed, long size) {
            if (seed == 1) {
                throw new IllegalStateException("no files");
            }
        }

        @Override
        public Object run(long seed, long size) {
            if (seed == 2) {
                throw new IllegalStateException("no result");
            }
            return new StringBuilder();
        }
    }

    /** Says that it is closed, and after which run. */
    public static final class Holds implements TimedProgram, AutoCloseable {
        private long last;

        public Holds() {}

        @Override
        public Object run(long seed) {
            last = seed;
            return seed;
        }

        @Override
        public void close() {
            throw new IllegalStateException("closed after " + last);
        }
    }

    /** Can't be made. */
    public static final class IsNotMade implements TimedProgram {
        public IsNotMade() {
            throw new IllegalStateException("not made");
        }

        @Override
        public Object run(long seed) {
            return seed;
        }
    }

    /** Work for a calibration. */
    public static final class Adds implements Kernel {
        public Adds() {}

        @Override
        public long work(long units) {
            long sum = units;
            for (long unit = 0; unit < units * 1_000; unit++) {
                sum = sum * 31 + unit;
            }
            return sum;
        }
    }
}
