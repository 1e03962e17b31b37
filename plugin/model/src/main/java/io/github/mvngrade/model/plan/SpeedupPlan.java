package io.github.mvngrade.model.plan;

/**
 * What a speedup check measures.
 *
 * @param rule how it is decided
 * @param target the speedup to reach; above 1
 * @param workers P, how many threads or processes; 1 under {@code ALGORITHMIC}
 * @param trials in what state the contender meets each timed run
 * @param programs what is run
 */
public record SpeedupPlan(SpeedupRule rule, double target, int workers, Trials trials, Programs programs) {
    /**
     * What is run, by class name.
     *
     * @param baseline the grader's sequential program
     * @param contender the program that calls the submission
     * @param calibrator the kernel that tells what the cores are worth; not used under {@code ALGORITHMIC}
     */
    public record Programs(String baseline, String contender, String calibrator) {
        /** The calibrator of checks that name none: it is bound by computing. */
        public static final String DEFAULT_CALIBRATOR = "io.github.mvngrade.checks.ArithmeticKernel";
    }

    /** @throws IllegalArgumentException if the target isn't above 1 or the workers don't fit the rule */
    public SpeedupPlan {
        if (!(target > 1)) {
            throw new IllegalArgumentException("A speedup's target must be above 1, but is " + target);
        }
        if (rule == SpeedupRule.ALGORITHMIC ? workers != 1 : workers < 2) {
            throw new IllegalArgumentException("Rule " + rule + " can't have " + workers + " workers");
        }
    }
}
