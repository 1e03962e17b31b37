package io.github.mvngrade.model.plan;

import java.time.Duration;

/** What a speedup compares; each rule has its own evidence. What is special about one stands here, and nowhere else. */
public enum SpeedupRule {
    /** Sequential against P threads, or a process pool that is already up. */
    THREADS(Workers.KEPT, Duration.ofSeconds(60)),
    /** Sequential against a program that starts its P worker JVMs in every run. */
    PROCESSES(Workers.STARTED_IN_EACH_RUN, Duration.ofSeconds(120)),
    /** Two sequential programs; the target is a ratio, and no cores are needed. */
    ALGORITHMIC(Workers.NONE, Duration.ofSeconds(60));

    /** What a contender does with its workers between two runs. */
    public enum Workers {
        /** There are none. */
        NONE,
        /** They are threads, or a pool that stays up. */
        KEPT,
        /** They are processes that are started in every run; what is left after one is killed. */
        STARTED_IN_EACH_RUN
    }

    private final Workers workers;
    private final Duration longest;

    SpeedupRule(Workers workers, Duration longest) {
        this.workers = workers;
        this.longest = longest;
    }

    /** What a contender does with its workers between two runs. */
    public Workers workers() {
        return workers;
    }

    /** Whether a contender shares its work among workers, so that cores are needed to measure it. */
    public boolean isParallel() {
        return workers != Workers.NONE;
    }

    /** Whether each run of a contender pays for the start of processes. */
    public boolean startsProcesses() {
        return workers == Workers.STARTED_IN_EACH_RUN;
    }

    /** How long one speedup is measured at most, warm-up aside: what starts JVMs in each run gets twice as long. */
    public Duration longest() {
        return longest;
    }
}
