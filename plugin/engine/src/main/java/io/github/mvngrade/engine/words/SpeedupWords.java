package io.github.mvngrade.engine.words;

import io.github.mvngrade.engine.speedup.AlgorithmicDecider;
import io.github.mvngrade.engine.speedup.CapacitySamples;
import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.protocol.Answer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** What a measured speedup means, in words for the student. */
public final class SpeedupWords {
    private static final MathContext THREE_DIGITS_DOWN = new MathContext(3, RoundingMode.DOWN);

    private SpeedupWords() {}

    /** Of a speedup that earns nothing. */
    public static Explanation tooSlow(SpeedupPlan plan, SpeedupResult samples) {
        return Explanation.of(Reason.TOO_SLOW, reached(samples) + " " + wanted(plan, samples));
    }

    /**
     * Of a speedup that earns a part.
     *
     * @param credit the part that it earns, above 0 and below 1, in tenths
     */
    public static Explanation partly(SpeedupPlan plan, SpeedupResult samples, BigDecimal credit) {
        return Explanation.of(
                Reason.TOO_SLOW,
                reached(samples) + " " + wanted(plan, samples) + " What you reached earns "
                        + credit.movePointRight(2).toBigInteger() + " % of the points.");
    }

    /** Why this machine can't tell, and what to do about it. */
    public static Explanation cannotTell(SpeedupPlan plan, Obstacle obstacle, SpeedupResult samples) {
        return Explanation.of(
                Reason.valueOf(obstacle.name()),
                "This machine can't tell: " + lacking(plan, obstacle, samples)
                        + ", or hand in: the grade at hand-in measures it again.");
    }

    private static String lacking(SpeedupPlan plan, Obstacle obstacle, SpeedupResult samples) {
        return switch (obstacle) {
            case TOO_FEW_CORES ->
                "the grader may use " + cores(samples) + ", and " + plan.workers()
                        + " are needed to measure this. Free more of them (an affinity mask or a container may"
                        + " hold them back), or take another machine";
            case LOW_QUOTA ->
                "the limit of a container or another control group lets the grader use fewer than "
                        + CapacitySamples.LEAST + " cores on average. Raise it (docker run --cpus="
                        + plan.workers() + "), or take another machine";
            case ONE_USABLE_CORE ->
                "it counts " + cores(samples) + ", but together they never did more than one does. Take a"
                        + " machine with " + plan.workers() + " real cores";
            case SIBLINGS ->
                "some of its " + plan.workers()
                        + " processors are hardware threads of one core. Two of them are"
                        + " worth about 1.2 cores; here all were worth " + worth(samples) + " at best, and "
                        + CapacitySamples.LEAST + " are needed. Hosted machines often give just that. Take a"
                        + " machine with " + plan.workers() + " real cores";
            case NO_ROOM ->
                "even a perfect program gets only "
                        + shown(reach(samples).speedup()) + " here"
                        + dueTo(plan, samples)
                        + ", too little to tell a good one from one that shares nothing. Take a machine with "
                        + plan.workers() + " free cores";
            case NEVER_QUIET ->
                "its cores were busy all the time, so nothing could be measured. Close other programs and"
                        + " try again";
            case UNDECIDED ->
                "after " + samples.blocks().size()
                        + " measured pairs the result still lies on both sides of the target. "
                        + reached(samples)
                        + " " + wanted(plan, samples) + " Close other programs and try again";
        };
    }

    /** Of a timed run with a wrong answer. */
    public static Explanation wrong(Answer expected, Answer actual) {
        return new Explanation(
                        "The answer of a timed run is wrong; a fast wrong answer earns nothing.",
                        Optional.of(expected.shown()),
                        Optional.of(actual.shown()))
                .as(Reason.WRONG_ANSWER);
    }

    /** Of a foul in most runs. */
    public static Explanation unfair(Foul foul) {
        return Explanation.of(
                Reason.valueOf(foul.name()),
                switch (foul) {
                    case BENT_CLOCK ->
                        "In most runs the clock inside your program ran differently from the grader's, which is the one"
                                + " that counts. Leave System.nanoTime and System.currentTimeMillis alone.";
                    case IDLE_WORKERS ->
                        "In most runs the work was not done by your worker processes: fewer of them than were asked for had"
                                + " their share of the processor time. Let each worker calculate its part in a JVM of its own,"
                                + " and let the parent only wait.";
                    case WORKED_ON ->
                        "Your program went on working after it had given its answer, in most runs. Finish all work"
                                + " before you return.";
                });
    }

    private static String cores(SpeedupResult samples) {
        int count = samples.capacity().map(found -> found.cores().size()).orElse(1);
        return count == 1 ? "1 core" : count + " cores";
    }

    private static String worth(SpeedupResult samples) {
        return shown(samples.capacity().map(SpeedupResult.Capacity::reference).orElse(0.0));
    }

    private static String reached(SpeedupResult samples) {
        return samples.estimate()
                .map(estimate ->
                        "Your program was " + shown(estimate.median()) + " times as fast as the baseline (between "
                                + shown(estimate.low()) + " and " + shown(estimate.high()) + ").")
                .orElse("No measured pair counted.");
    }

    private static String wanted(SpeedupPlan plan, SpeedupResult samples) {
        String target = "The target is " + shown(plan.target());
        if (samples.capacity().isEmpty()) {
            return target + "; with the tolerance for measuring, "
                    + shown(new AlgorithmicDecider(plan.target()).passThreshold()) + " is enough.";
        }
        SpeedupResult.Capacity capacity = samples.capacity().get();
        return target + " on " + plan.workers() + " real cores; these were worth " + shown(capacity.reference())
                + atBest(plan, capacity) + ", so that, with the tolerance for measuring, "
                + shown(capacity.passThreshold()) + " is enough.";
    }

    /** What a perfect program gets, where that is less than the cores are worth. */
    private static String atBest(SpeedupPlan plan, SpeedupResult.Capacity capacity) {
        SpeedupResult.Reach reach = capacity.reach();
        return reach.startSeconds() > 0
                ? ", and a perfect program gets " + shown(reach.speedup()) + ", since " + starting(plan, reach)
                : "";
    }

    private static String starting(SpeedupPlan plan, SpeedupResult.Reach reach) {
        return "starting " + plan.workers() + " JVMs takes " + String.format(Locale.ROOT, "%.2f", reach.startSeconds())
                + " s";
    }

    private static SpeedupResult.Reach reach(SpeedupResult samples) {
        return samples.capacity().map(SpeedupResult.Capacity::reach).orElseGet(() -> new SpeedupResult.Reach(0, 0));
    }

    private static String dueTo(SpeedupPlan plan, SpeedupResult samples) {
        SpeedupResult.Reach reach = reach(samples);
        return " (the cores are worth " + worth(samples)
                + (reach.startSeconds() > 0 ? ", and " + starting(plan, reach) : "") + ")";
    }

    /** Three digits, rounded down: a shown speedup must not reach a minimum that the measured one missed. */
    private static String shown(double speedup) {
        BigDecimal down = new BigDecimal(speedup).round(THREE_DIGITS_DOWN);
        return down.stripTrailingZeros().toPlainString();
    }
}
