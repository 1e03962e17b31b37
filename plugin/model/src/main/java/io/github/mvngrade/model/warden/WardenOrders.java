package io.github.mvngrade.model.warden;

/**
 * What the grader tells a warden, one method per order. {@link WardenOrderWriter} sends them, {@link WardenOrderReader}
 * calls them. A stream that ends is an order, too: to kill the subject's tree and to end.
 */
public interface WardenOrders {
    /** Times count from this moment on; not answered. */
    void begin();

    /**
     * A period of observation is over: wait for the processes that are on their way out, kill what is left of the subject's
     * tree except the subject itself, and report all that lived since the last such order; answered by
     * {@link WardenReports#observed}.
     *
     * @param graceMillis how long to wait at most
     */
    void settle(int graceMillis);

    /** Report how much processor time the tree has used; answered by {@link WardenReports#used}. */
    void use();

    /**
     * A timed run begins: account for it until {@link #accounted}; answered by {@link WardenReports#used}, with what was used
     * before.
     *
     * @param processors how many the run would have if they were free, 1 or more
     */
    void account(int processors);

    /** The run that was accounted for is over; answered by {@link WardenReports#accounted}. */
    void accounted();

    /** Report whether the subject still runs; answered by {@link WardenReports#running} or {@link WardenReports#exited}. */
    void status();

    /**
     * Look at the tree this often from now on; not answered.
     *
     * @param millis between two looks
     */
    void pace(int millis);

    /**
     * Stop the subject and its tree where they stand, until {@link #resume}; answered by {@link WardenReports#used}, with
     * what was used up to that moment. Where the system can't stop processes, they run on.
     */
    void stop();

    /** Let what was stopped go on; not answered. */
    void resume();

    /** Kill the subject and its tree; not answered. */
    void kill();
}
