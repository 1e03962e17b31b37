package io.github.mvngrade.model.plan;

/**
 * What a check needs of operating-system processes; judged by the grader, from outside, after the check itself passed.
 *
 * @param atLeast how many processes it must start, directly or not; 0 if their number doesn't matter
 * @param order whether that many must run at the same moment
 * @param remains whether one may outlive the check
 */
public record ProcessesPlan(int atLeast, Order order, Remains remains) {
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

    /** @throws IllegalArgumentException if nothing is asked for, or processes that overlap are fewer than 2 */
    public ProcessesPlan {
        if (atLeast < 0 || order == Order.OVERLAPPING && atLeast < 2) {
            throw new IllegalArgumentException(
                    "@Processes needs atLeast from 0 on, and from 2 on with overlapping, but has " + atLeast);
        }
        if (atLeast == 0 && remains == Remains.ANY) {
            throw new IllegalArgumentException("@Processes asks for nothing: say atLeast or noneLeft");
        }
    }
}
