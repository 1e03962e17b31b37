package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import java.util.List;
import java.util.Objects;
import parallel.piestimation.PiEstimate;
import parallel.piestimation.PiEstimator;

/** The submission. */
final class Submitted {
    private Submitted() {}

    /** A call of {@code estimate}, for messages. */
    static Call estimating(int processes, long iterationsEach, long seed) {
        return Call.of("estimate(%d, %d, %dL)", processes, iterationsEach, seed);
    }

    /** Calls {@code estimate}, which must have an estimate of each worker. */
    static PiEstimate estimate(int processes, long iterationsEach, long seed) {
        Call call = estimating(processes, iterationsEach, seed);
        PiEstimate estimate = call.result(() -> PiEstimator.estimate(processes, iterationsEach, seed));
        List<Double> estimates = Call.of("%s.estimates()", call).result(estimate::estimates);
        call.lookAt("whose results you collect").must("have as many estimates as workers", processes, (int)
                estimates.stream().filter(Objects::nonNull).count());
        return estimate;
    }

    /** The estimates of the workers. */
    static List<Double> estimates(int processes, long iterationsEach, long seed) {
        return estimate(processes, iterationsEach, seed).estimates();
    }

    /** What {@code calculatePi} says of each worker's points, right or wrong. */
    static List<Double> alone(int processes, long iterationsEach, long seed) {
        return Expected.each(processes, seed, own -> PiEstimator.calculatePi(iterationsEach, own));
    }
}
