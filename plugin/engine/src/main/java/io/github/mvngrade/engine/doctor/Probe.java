package io.github.mvngrade.engine.doctor;

/** Looks at one thing that grading needs, by trying it where that can be done. */
public interface Probe {
    /** What it looks at, one or two words. */
    String name();

    /**
     * Looks.
     *
     * @throws InterruptedException if the thread was interrupted
     * @throws Exception if it can't be told; that is a finding, too
     */
    Finding examine() throws Exception;
}
