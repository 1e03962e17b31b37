package io.github.mvngrade.model.plan;

/** What a speedup compares; each rule has its own evidence. */
public enum SpeedupRule {
    /** Sequential against P threads, or a process pool that is already up. */
    THREADS,
    /** Sequential against a program that starts its P worker JVMs in every run. */
    PROCESSES,
    /** Two sequential programs; the target is a ratio, and no cores are needed. */
    ALGORITHMIC
}
