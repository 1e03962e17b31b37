package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;
import java.util.List;

/**
 * What a subject tells the grader, one method per event. {@link EventWriter} sends them, {@link EventReader} calls
 * them; a contract test fails when either misses one.
 */
public interface SubjectEvents {
    /** The checks that were discovered for this run, in the order in which they will run; always the first event. */
    void planned(List<PlannedCheck> checks);

    /** The check's turn has come. The subject waits until the grader lets it {@link GraderOrders#proceed go on}. */
    void started(CheckId check);

    /** The turn of this part of the running check has come; each has one, at most. */
    void partStarted(CheckId check, String part);

    /** The part that was started passed. That counts, whatever becomes of the check's other parts. */
    void partPassed(CheckId check, String part);

    /** The part that was started failed; the check goes on. */
    void partFailed(CheckId check, String part, Failure failure);

    /** The check passed, with all of its parts. */
    void passed(CheckId check);

    void failed(CheckId check, Failure failure);

    /** The program is ready for the next {@link GraderOrders#time timed run}. */
    void ready();

    /**
     * The runs of one order to time are over.
     *
     * @param answer what the program answered each time; an answer that differs from the first, if there was one
     * @param nanos how long all of them took by the subject's own clock, for comparison only
     */
    void timed(Answer answer, long nanos);

    /** A timed run, or the preparation of one, threw. */
    void threw(Failure failure);

    /**
     * The process is about to exit without having been asked to.
     *
     * @param where the frame that called for it, or empty if unknown
     */
    void exiting(String where);

    /**
     * The harness itself failed and ends its process; that says nothing about the submission.
     *
     * @param trace what was thrown in it, with its frames
     */
    void broke(String trace);

    /** The run is complete; always the last event. */
    void ended();
}
