package io.github.mvngrade.benchmarks.accounting;

import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The programs, all of the same pieces of work, with the speedup that two free cores give them. */
enum Kind {
    SEQUENTIAL("one thread", 1),
    HALVES("two threads, a half each", 2),
    SERIAL_PART("a third alone, the rest in two threads", 1.5),
    FORK_JOIN("fork and join", 2),
    MANY("eight threads", 2),
    POOL("a pool of two", 2),
    TWO_PROCESSES("two JVMs, a half each"),
    LOCK("two threads, one lock around each piece", 1),
    HALF_LOCKED("two threads, a lock around half of each piece"),
    HANDSHAKE("two threads in turn, by a queue", 1),
    SPIN("two threads in turn, waiting in a loop", 1),
    YIELD("two threads in turn, waiting by yield", 1),
    MEMORY("two threads, bound by memory"),
    FILES("two threads that write and read files"),
    GARBAGE("two threads that make garbage"),
    COLD("two threads whose code isn't compiled yet"),
    SHORT("thousands of threads, two at a time"),
    SLEEPERS("one thread at work, two asleep", 1),
    BURNER("one thread at work, one that burns", 1),
    NICE_BURNER("one thread at work, a process of low priority that burns", 1),
    PINNED("two JVMs that share a core of their own accord", 1);

    private final String words;
    private final OptionalDouble speedup;

    Kind(String words, double speedup) {
        this.words = words;
        this.speedup = OptionalDouble.of(speedup);
    }

    /** One whose speedup depends on the machine: what quiet cores show. */
    Kind(String words) {
        this.words = words;
        this.speedup = OptionalDouble.empty();
    }

    String words() {
        return words;
    }

    /** By the way it is built; empty if it must be measured. */
    OptionalDouble speedup() {
        return speedup;
    }

    /** What the same work takes in one thread. */
    String baseline() {
        return Stream.of(MEMORY, FILES, GARBAGE, COLD).anyMatch(this::equals) ? "sequential-" + name() : "sequential";
    }
}
