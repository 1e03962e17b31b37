package parallel.piestimation.checks;

import io.github.mvngrade.checks.Call;
import java.util.List;
import parallel.piestimation.PiEstimate;
import parallel.piestimation.PiEstimator;

/** The submission. */
final class Submitted {
    private Submitted() {}

    /** Calls {@code estimate}, which must have an estimate of each worker. */
    static List<Double> estimates(int processes, long iterationsEach, long seed) {
        Call call = Call.of("estimate(%d, %d, %dL)", processes, iterationsEach, seed);
        PiEstimate estimate = call.result(() -> PiEstimator.estimate(processes, iterationsEach, seed));
        List<Double> estimates = Call.of("%s.estimates()", call).result(estimate::estimates);
        call.lookAt("whose results you collect")
                .must("have an estimate of each of " + processes + " workers", processes, estimates.size());
        return estimates;
    }
}
