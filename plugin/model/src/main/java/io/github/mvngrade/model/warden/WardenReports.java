package io.github.mvngrade.model.warden;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.util.List;
import java.util.Optional;

/**
 * What a warden tells the grader, one method per report. {@link WardenReportWriter} sends them,
 * {@link WardenReportReader} calls them.
 */
public interface WardenReports {
    /** The subject was started; always the first report. */
    void started(long pid);

    /**
     * What lived in the period that is over.
     *
     * @param processes of the subject's tree without the subject, in the order of their start; at most
     *     {@link WardenReportWriter#MOST_PROCESSES}, survivors before others
     */
    void observed(List<ObservedProcess> processes);

    /** Processor time, in nanoseconds, that the subject and all that it ever started have used up to now. */
    void used(long cpuNanos);

    /** The account of the run that is over; empty where the system keeps none. */
    void accounted(Optional<KernelAccount> account);

    /** The subject lives. */
    void running();

    /**
     * The subject is gone.
     *
     * @param value exit code; 128 and the signal's number if a signal killed it
     */
    void exited(int value);
}
