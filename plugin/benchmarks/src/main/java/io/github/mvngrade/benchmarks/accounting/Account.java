package io.github.mvngrade.benchmarks.accounting;

/**
 * What the kernel said of a program's run.
 *
 * @param wall from its order to its answer, in seconds
 * @param ideal what the run would have taken on free cores: in each interval, its length times the part of what was demanded that
 *     was given. In seconds
 * @param longest processor seconds of the thread that used most: no number of cores makes a run shorter than that
 * @param cpu processor seconds of all processes, in steps of 10 ms
 * @param seen processor seconds of those threads that were there when somebody looked
 * @param odd whether a thread had a priority or a scheduling policy of its own
 */
record Account(double wall, double ideal, double longest, double cpu, double seen, boolean odd) {
    /** What the run takes at least on free cores. */
    double bounded() {
        return Math.max(ideal, longest);
    }

    /** The part of the processor time that nobody saw, since its threads lived too short. */
    double unseen() {
        return cpu > 0 ? Math.max(0, 1 - seen / cpu) : 0;
    }
}
