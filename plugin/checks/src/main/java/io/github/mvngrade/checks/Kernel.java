package io.github.mvngrade.checks;

/**
 * Work that can be cut into any number of equal, independent parts: timed with one thread and with several, it shows what
 * the machine's cores are worth at that moment (the capacity). Public, with a public constructor without parameters. A
 * memory-bound exercise brings a memory-bound kernel; never the solution.
 */
@FunctionalInterface
public interface Kernel {
    /**
     * Does this much work; called by several threads at once.
     *
     * @param units how much, 1 or more; the time it takes is proportional to it, some microseconds a unit
     * @return anything that depends on all of the work, so that it can't be optimised away
     */
    long work(long units);
}
