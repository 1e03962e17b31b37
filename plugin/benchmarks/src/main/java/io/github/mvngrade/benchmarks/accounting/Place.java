package io.github.mvngrade.benchmarks.accounting;

import io.github.mvngrade.benchmarks.load.Load;
import java.util.List;

/** Where a program runs, and what else runs there. */
enum Place {
    TWO_QUIET("2 cores", List.of(), Load.QUIET),
    ONE_QUIET("1 core", List.of(0), Load.QUIET),
    TWO_ONE_BUSY("2 cores, one busy 2 s on and off", List.of(), Load.ONE_CORE),
    TWO_BURSTS("2 cores, bursts on both", List.of(), Load.BURSTS),
    ONE_BURSTS("1 core, bursts", List.of(0), Load.BURSTS);

    private final String words;
    private final List<Integer> processors;
    private final Load load;

    Place(String words, List<Integer> processors, Load load) {
        this.words = words;
        this.processors = processors;
        this.load = load;
    }

    String words() {
        return words;
    }

    /** Numbers of those that it may use; none for all. */
    List<Integer> processors() {
        return processors;
    }

    Load load() {
        return load;
    }
}
