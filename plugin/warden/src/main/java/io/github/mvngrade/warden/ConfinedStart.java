package io.github.mvngrade.warden;

import io.github.mvngrade.model.warden.Confinement;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Starts a process that is confined while the warden isn't: what confines a thread can't be taken back, and goes over to
 * whatever the thread starts. So a thread of its own starts the process, and ends.
 */
record ConfinedStart(Kernel kernel, Confinement confinement) {
    /** @throws IOException if the process can't be started */
    Process start(ProcessBuilder builder) throws IOException {
        if (confinement.equals(Confinement.NONE)) {
            return builder.start();
        }
        FutureTask<Process> start = new FutureTask<>(() -> {
            kernel.confineThread(confinement);
            return builder.start();
        });
        new Thread(start, "confined").start();
        try {
            return start.get();
        } catch (ExecutionException e) {
            throw new IOException(
                    "it can't be started confined: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
