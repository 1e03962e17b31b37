package io.github.mvngrade.engine.speedup;

import java.util.List;
import java.util.Optional;

/**
 * Decides a speedup under the rule {@code algorithmic}: two sequential programs, interleaved, so that whatever slows
 * the machine slows both, and no block has to be gated.
 *
 * <p>A ratio speaks for a PASS above 90 % of the target, for a FAIL below 95 % of it, and is a gross miss below 72 % of
 * it. Pure: no clock, no process, no randomness; the same ratios always get the same decision.
 *
 * @param target the ratio to reach; above 1
 */
public record AlgorithmicDecider(double target) {
    /** @throws IllegalArgumentException if the target isn't a finite number above 1 */
    public AlgorithmicDecider {
        if (!(target > 1) || Double.isInfinite(target)) {
            throw new IllegalArgumentException("A speedup's target must be a finite number above 1, but is " + target);
        }
    }

    /** The ratio from which on the target counts as reached: 90 % of it. */
    public double passThreshold() {
        return target * Tolerance.PASS_SHARE;
    }

    /**
     * Decides while further blocks can be measured.
     *
     * @param ratios baseline time over contender time of all blocks that count, oldest first; each positive
     * @return empty if more blocks are needed; never empty from 60 blocks on
     * @throws IllegalArgumentException if a ratio isn't a positive, finite number
     */
    public Optional<Decision> decide(List<Double> ratios) {
        double[] logs = Ratios.logs(ratios);
        Optional<Decision> shown = shownBy(logs);
        return shown.isPresent() || logs.length < Tolerance.MAX_CLEAN_BLOCKS ? shown : Optional.of(atCap(logs));
    }

    /**
     * Decides when no further block can be measured, for example because time is up.
     *
     * @param ratios as for {@link #decide(List)}
     * @return what the blocks show; if they show neither, PASS from 12 blocks on when their median reaches the
     *     threshold, else UNMEASURABLE
     * @throws IllegalArgumentException if a ratio isn't a positive, finite number
     */
    public Decision decideAtLast(List<Double> ratios) {
        double[] logs = Ratios.logs(ratios);
        return shownBy(logs).orElseGet(() -> atCap(logs));
    }

    private Optional<Decision> shownBy(double[] logs) {
        double logPass = StrictMath.log(passThreshold());
        if (Evidence.passes(logs, logPass)) {
            return Optional.of(Decision.PASS);
        }
        double logFail = StrictMath.log(target * Tolerance.FAIL_SHARE);
        return Evidence.fails(logs, logPass, logFail) ? Optional.of(Decision.FAIL) : Optional.empty();
    }

    private Decision atCap(double[] logs) {
        boolean enough = logs.length >= Tolerance.MIN_BLOCKS_FOR_PASS_AT_CAP;
        return enough && Ratios.median(logs) >= StrictMath.log(passThreshold()) ? Decision.PASS : Decision.UNMEASURABLE;
    }
}
