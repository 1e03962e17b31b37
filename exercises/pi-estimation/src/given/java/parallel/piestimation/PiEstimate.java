package parallel.piestimation;

import java.util.List;

/**
 * What several workers found out about pi.
 *
 * @param average of their estimates
 * @param estimates one for each worker: the first worker's first
 */
public record PiEstimate(double average, List<Double> estimates) {}
