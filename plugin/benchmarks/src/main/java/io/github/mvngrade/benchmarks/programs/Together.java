package io.github.mvngrade.benchmarks.programs;

import io.github.mvngrade.checks.TimedProgram;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The contender: one thread does the serial pieces, then two threads share the others. */
public final class Together implements TimedProgram {
    private final Pieces pieces;
    private final ExecutorService second = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "second");
        thread.setDaemon(true);
        return thread;
    });

    /** @throws IOException if the working folder doesn't say how many pieces there are */
    public Together() throws IOException {
        pieces = Pieces.ofWorkingFolder();
    }

    @Override
    public Object run(long seed) throws ExecutionException, InterruptedException {
        long serial = pieces.sum(seed, 0, pieces.serial());
        int middle = pieces.serial() + (pieces.count() - pieces.serial()) / 2;
        Future<Long> secondHalf = second.submit(() -> pieces.sum(seed, middle, pieces.count()));
        long firstHalf = pieces.sum(seed, pieces.serial(), middle);
        return serial + firstHalf + secondHalf.get();
    }
}
