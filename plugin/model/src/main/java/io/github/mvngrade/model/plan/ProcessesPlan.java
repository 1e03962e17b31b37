package io.github.mvngrade.model.plan;

/**
 * What a check needs of operating-system processes; judged by the grader, from outside, after the check itself passed.
 *
 * @param atLeast how many processes that count it must start, directly or not; 0 if their number doesn't matter
 * @param atMost how many processes it may start, whatever they run or do; {@link #ANY_NUMBER} if there is no such bound
 * @param minShare what a process must use to count: this part, from 0 to 1, of the processor time of all processes that the
 *     check started
 * @param counted which programs count
 * @param order whether {@code atLeast} processes that count must run at the same moment
 * @param remains whether one may outlive the check
 */
public record ProcessesPlan(int atLeast, int atMost, double minShare, Counted counted, Order order, Remains remains) {
    /** Of {@code atMost}, where any number may be started. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** Which programs count. */
    public enum Counted {
        ANY,
        /** JVMs of the runtime that the checks run on. */
        JVMS
    }

    /** How processes must lie in time. */
    public enum Order {
        ANY,
        /** All that are asked for run at one moment. */
        OVERLAPPING
    }

    /** What may be left when the check is over. */
    public enum Remains {
        ANY,
        NONE
    }

    /**
     * @throws IllegalArgumentException if nothing is asked for, or something that can't be: fewer than 2 processes that
     *     overlap, a bound below another, or shares of more than there is
     */
    public ProcessesPlan {
        if (atLeast < 0 || order == Order.OVERLAPPING && atLeast < 2) {
            throw new IllegalArgumentException(
                    "@Processes needs atLeast from 0 on, and from 2 on with overlapping, but has " + atLeast);
        }
        if (atMost < atLeast) {
            throw new IllegalArgumentException("@Processes can't ask for at least " + atLeast + " and at most " + atMost
                    + " processes: write atMost from " + atLeast + " on, or leave it out");
        }
        if (!(minShare >= 0) || minShare * Math.max(1, atLeast) > 1) {
            throw new IllegalArgumentException(
                    "@Processes can't ask for minShare = " + minShare + " of each of " + atLeast
                            + " processes: a share is from 0 to 1, and all shares together are 1. Write for example "
                            + fair(atLeast)
                            + ", 30 % of an equal share");
        }
        if (minShare > 0 && atLeast == 0) {
            throw new IllegalArgumentException(
                    "@Processes has a minShare, which decides which processes count towards atLeast: say atLeast too");
        }
        if (atLeast == 0 && atMost == ANY_NUMBER && remains == Remains.ANY) {
            throw new IllegalArgumentException("@Processes asks for nothing: say atLeast, atMost, exactly or noneLeft");
        }
    }

    /** Processes of any program, whatever they do, and as many as wanted. */
    public ProcessesPlan(int atLeast, Order order, Remains remains) {
        this(atLeast, ANY_NUMBER, 0, Counted.ANY, order, remains);
    }

    /** What the measuring of speedups takes for a worker's share, rounded down. */
    private static double fair(int atLeast) {
        return Math.floor(30.0 / Math.max(2, atLeast)) / 100;
    }
}
