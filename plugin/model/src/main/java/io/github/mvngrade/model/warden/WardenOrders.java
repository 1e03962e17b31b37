package io.github.mvngrade.model.warden;

/**
 * What the grader tells a warden, one method per order. {@link WardenOrderWriter} sends them, {@link WardenOrderReader}
 * calls them. A stream that ends is an order, too: to kill the subject's tree and to end.
 */
public interface WardenOrders {
    /** Times are told from this moment on; answered by nothing. */
    void begin();

    /**
     * A period of observation is over: wait for the processes that are on their way out, kill what is left of the
     * subject's tree but the subject itself, and tell of all that lived since the last such order; answered by
     * {@link WardenReports#observed}.
     *
     * @param graceMillis how long to wait at most
     */
    void settle(int graceMillis);

    /** Tell what the tree has used; answered by {@link WardenReports#used}. */
    void use();

    /** Tell how the subject is; answered by {@link WardenReports#running} or {@link WardenReports#exited}. */
    void status();

    /**
     * Look at the tree this often from now on; answered by nothing.
     *
     * @param millis between two looks
     */
    void pace(int millis);

    /**
     * Stop the subject and its tree where they stand, until {@link #resume}; answered by {@link WardenReports#used}, with
     * what was used up to that moment. Where the system can't stop processes, they run on.
     */
    void stop();

    /** Let what was stopped go on; answered by nothing. */
    void resume();

    /** Kill the subject and its tree; answered by nothing. */
    void kill();
}
