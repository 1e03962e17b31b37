package io.github.mvngrade.model.plan;

/**
 * What a speedup check measures.
 *
 * @param rule how it is decided
 * @param target the speedup to reach; above 1
 * @param workers P, how many threads or processes; 1 under {@code ALGORITHMIC}
 * @param trials in what state the contender starts each timed run
 * @param programs what is run
 */
public record SpeedupPlan(SpeedupRule rule, double target, int workers, Trials trials, Programs programs) {
    /**
     * What is run, by class name.
     *
     * @param baseline the grader's sequential program
     * @param contender the program that calls the submission
     * @param calibrator the kernel that tells what the cores are worth; not used under {@code ALGORITHMIC}
     * @param work who says how much baseline and contender do; {@code FIXED} under {@code ALGORITHMIC}
     */
    public record Programs(String baseline, String contender, String calibrator, Work work) {
        /** The calibrator of checks that name none: it is bound by computing. */
        public static final String DEFAULT_CALIBRATOR = "io.github.mvngrade.checks.ArithmeticKernel";

        /** Programs of fixed work. */
        public Programs(String baseline, String contender, String calibrator) {
            this(baseline, contender, calibrator, Work.FIXED);
        }
    }

    /** @throws IllegalArgumentException if the target isn't above 1, or workers or work don't fit the rule */
    public SpeedupPlan {
        if (!(target > 1)) {
            throw new IllegalArgumentException("A speedup's target must be above 1, but is " + target
                    + ": write how many times faster the contender must be, for example target = 1.5");
        }
        if (rule.isParallel() && workers < 2) {
            throw new IllegalArgumentException("Rule " + rule + " compares one worker with several, but has workers = "
                    + workers + ": write workers = 2, or more");
        }
        if (!rule.isParallel() && workers != 1) {
            throw new IllegalArgumentException("Rule " + rule + " compares two sequential programs, but has workers = "
                    + workers + ": leave workers out, or take the rule THREADS or PROCESSES");
        }
        if (!rule.isParallel() && programs.work() == Work.SIZED) {
            throw new IllegalArgumentException("Under rule ALGORITHMIC the target depends on how much is done, so the"
                    + " programs must say it themselves: implement TimedProgram, not TimedProgram.Sized");
        }
    }
}
