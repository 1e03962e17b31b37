package io.github.mvngrade.warden;

import io.github.mvngrade.model.warden.Confinement;
import java.util.List;

/** What a warden asks of the operating system because a JDK can't do it; where the system can't either, nothing is done. */
interface Kernel {
    /** Makes this process the parent of every orphan in its tree, instead of the system's first process. */
    void adoptOrphans();

    /**
     * Survives the signals that end whatever runs in a terminal, or is asked to end. Acting on them is up to the grader, and
     * a warden that they ended would leave behind what its subject hid from them. They are caught, not ignored: the children
     * of a process that ignores a signal ignore it too, and a submission's program must be able to end its own children by
     * one.
     */
    void outliveSignals();

    /**
     * Leaves the grader's session and process group, with all that is started from now on: no key that is pressed in the
     * grader's terminal reaches it, and a subject that sends a signal to its group doesn't reach the grader.
     */
    void leaveTerminal();

    /**
     * Has this process go on when the thread ends that started it, should it be stopped then: a subject of the same user may have
     * stopped it, and it must notice that the grader is gone.
     */
    void goOnAtParentsEnd();

    /** Frees the process table of an adopted process that has ended. */
    void reap(long pid);

    /** Stops a process where it stands; it can't refuse. */
    void stop(long pid);

    /** Lets a stopped process go on. */
    void resume(long pid);

    /**
     * Lets the calling thread, and whatever it starts from now on, run on these processors only.
     *
     * @param processors by the system's numbers; none for no confinement
     */
    void confineThread(List<Integer> processors);

    /**
     * Confines the calling thread, and whatever it starts from now on, for ever.
     *
     * @throws IllegalStateException if the system can't do that
     */
    void confineThread(Confinement confinement);

    /** Linux by its system calls; every other system without them. */
    static Kernel ofThisMachine() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return new NoKernel();
        }
        try {
            return new LinuxKernel();
        } catch (UnsatisfiedLinkError e) {
            // A C library that JNA isn't made for (musl): orphans escape, as on any system but Linux.
            return new NoKernel();
        }
    }

    /** A system whose calls we don't know. */
    final class NoKernel implements Kernel {
        @Override
        public void adoptOrphans() {
            // Orphans go to the system's first process; the process table still lists those that it knows.
        }

        @Override
        public void outliveSignals() {
            Signals.outlive();
        }

        @Override
        public void leaveTerminal() {
            // The terminal's signals are survived instead.
        }

        @Override
        public void goOnAtParentsEnd() {
            // One that was stopped stays so until somebody lets it go on.
        }

        @Override
        public void reap(long pid) {
            // Nothing was adopted.
        }

        @Override
        public void stop(long pid) {
            // It runs on; what it uses meanwhile is counted.
        }

        @Override
        public void resume(long pid) {
            // It was never stopped.
        }

        @Override
        public void confineThread(List<Integer> processors) {
            // The system spreads the work as it sees fit.
        }

        @Override
        public void confineThread(Confinement confinement) {
            if (!confinement.equals(Confinement.NONE)) {
                throw new IllegalStateException("this system can't do that");
            }
        }
    }
}
