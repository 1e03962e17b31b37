package io.github.mvngrade.model.grade;

import java.time.Duration;

/**
 * Where a grade was made, and how long that took there.
 *
 * @param java version of the JDK, for example {@code 17.0.15+6}
 * @param vendor of the JDK
 * @param os name, version and architecture of the operating system
 * @param cores available to the grader
 * @param took where the time went
 */
public record Machine(String java, String vendor, String os, int cores, Took took) {
    /** One of which nobody looked at the clock. */
    public Machine(String java, String vendor, String os, int cores) {
        this(java, vendor, os, cores, Took.NOTHING);
    }

    /** The same machine, on which a grade took this long. */
    public Machine with(Took other) {
        return new Machine(java, vendor, os, cores, other);
    }

    /**
     * Where the time of one grade went, by the wall clock; 0 for what wasn't done. Starting Maven, waiting for cores and
     * writing the report aren't part of it.
     *
     * @param preparing taking the sources in and compiling them
     * @param checking running the checks
     * @param covering running them once more for their coverage
     * @param measuring speedups and curves
     */
    public record Took(Duration preparing, Duration checking, Duration covering, Duration measuring) {
        /** Nothing was done, or nobody looked at the clock. */
        public static final Took NOTHING = new Took(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

        /** @throws IllegalArgumentException if one is negative */
        public Took {
            if (preparing.isNegative() || checking.isNegative() || covering.isNegative() || measuring.isNegative()) {
                throw new IllegalArgumentException("No part of a grade takes less than no time");
            }
        }

        /** All of it. */
        public Duration whole() {
            return preparing.plus(checking).plus(covering).plus(measuring);
        }
    }
}
