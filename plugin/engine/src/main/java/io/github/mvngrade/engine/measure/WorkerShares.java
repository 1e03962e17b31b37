package io.github.mvngrade.engine.measure;

import io.github.mvngrade.model.grade.ObservedProcess;
import java.time.Duration;
import java.util.List;

/** Whether the work of a run was done by its worker processes, and not by its parent while they slept. */
final class WorkerShares {
    /** Of an equal share: 15 % of the processor time for each of two workers. */
    private static final double LEAST_OF_EQUAL_SHARE = .3;

    private WorkerShares() {}

    /**
     * Whether as many processes as workers had their share.
     *
     * @param started by the program in that run
     * @param whole processor time of the program and all of them
     * @param workers P, 1 or more
     */
    static boolean had(List<ObservedProcess> started, Duration whole, int workers) {
        double least = LEAST_OF_EQUAL_SHARE / workers * whole.toNanos();
        return started.stream()
                        .filter(process -> process.cpu().toNanos() >= least)
                        .count()
                >= workers;
    }
}
