package io.github.mvngrade.engine.doctor;

/** Examines one thing that grading needs, by trying it where possible. */
public interface Probe {
    /** What it examines, in one or two words. */
    String name();

    /**
     * Examines it.
     *
     * @throws InterruptedException if the thread was interrupted
     * @throws Exception if it can't be found out; that is a diagnosis, too
     */
    Diagnosis examine() throws Exception;
}
