package document;

import io.github.mvngrade.checks.TimedProgram;
import io.github.mvngrade.given.Meeting;
import io.github.mvngrade.given.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** What the examples of docs/authors.md name and don't show. */
final class StandIns {
    static final Path source = Path.of("source");
    static final Path copy = Path.of("copy");
    static final List<Integer> numbers = List.of(1, 2, 3);
    static final long[] seeds = {1, 2, 3};

    private StandIns() {}

    static List<Integer> sieve(int limit) {
        return List.of();
    }

    static long first(long seed) {
        return seed;
    }
}

final class Expected {
    static List<Long> squares(List<Integer> numbers) {
        return List.of();
    }
}

final class Primes {
    static List<Integer> upTo(int limit) {
        return List.of();
    }
}

final class TrialDivision {
    static long countPrimes(long first, long count) {
        return 0;
    }
}

final class PrimeCounter {
    static long count(long first, long count, int threads) throws Exception {
        return 0;
    }
}

interface PrimePool extends AutoCloseable {
    long count(long first, long count) throws Exception;

    @Override
    void close();
}

final class PrimePools {
    static PrimePool start(int workers) throws Exception {
        throw new UnsupportedOperationException();
    }
}

record Shift(int number, Meeting meeting, Notes notes) {}

final class Crew {
    static void work(List<Shift> shifts) throws Exception {}
}

final class Costly {}

final class ManagerList {
    static List<Integer> squares(List<Integer> numbers, int processes) throws Exception {
        return List.of();
    }
}

final class ThreadSquares {
    static List<Integer> square(List<Integer> numbers) throws Exception {
        return List.of();
    }

    static long[] squareAll(long[] seeds, int threads, LongUnaryOperator square) throws Exception {
        return seeds;
    }
}

final class Corpus {
    static void empty(Path folder) throws IOException {}

    static void write(Path folder, long seed, long files) throws IOException {}

    static long checksum(Path folder) throws IOException {
        return 0;
    }
}

final class Converter {
    static void convert(Path from, Path to, int workers) throws IOException, InterruptedException {}
}

abstract class Alone implements TimedProgram.Sized {}

abstract class Together implements TimedProgram.Sized {}

abstract class Shared implements TimedProgram.Scaled {}

abstract class Chunked implements TimedProgram.Tuned {}

abstract class Serially implements TimedProgram {}

abstract class InThreads implements TimedProgram {}

abstract class InProcesses implements TimedProgram {}

final class Squares {
    static long sum(long seed, int from, int to) {
        return seed + from + to;
    }
}
