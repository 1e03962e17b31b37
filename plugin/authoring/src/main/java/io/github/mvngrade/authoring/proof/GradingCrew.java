package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.proof.Graded.Run;
import io.github.mvngrade.authoring.proof.Grading.Started;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades many submissions: several are checked at the same time, then each is measured alone.
 *
 * @param beside how many are checked at the same time, 1 or more
 * @param clock that tells how long each took
 */
record GradingCrew(int beside, InstantSource clock) {
    /** So many have a folder on disk at the same time. */
    private static final int MOST_BEGUN = 32;

    /** @throws IllegalArgumentException if nobody is to work */
    GradingCrew {
        if (beside < 1) {
            throw new IllegalArgumentException("Somebody must check submissions, but " + beside + " were to do it");
        }
    }

    /**
     * One grade.
     *
     * @param start its first part
     * @param measuring is told when its second part begins, if that measures anything
     */
    record Job(Callable<Started> start, Runnable measuring) {}

    private record Part(Started started, Duration took) {}

    /**
     * The grades, in the order of the jobs.
     *
     * @throws GraderException if the thread was interrupted
     * @throws IOException if a submission's files can't be written
     */
    List<Run> runs(List<Job> jobs) throws GraderException, IOException {
        ExecutorService workers = Executors.newFixedThreadPool(beside);
        try {
            List<Run> runs = new ArrayList<>();
            for (int from = 0; from < jobs.size(); from += MOST_BEGUN) {
                List<Job> next = jobs.subList(from, Math.min(jobs.size(), from + MOST_BEGUN));
                runs.addAll(finished(next, started(next, workers)));
            }
            return runs;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Part> started(List<Job> jobs, ExecutorService workers) throws GraderException, IOException {
        List<Callable<Part>> starts = jobs.stream()
                .<Callable<Part>>map(job -> () -> {
                    long start = clock.millis();
                    return new Part(job.start().call(), since(start));
                })
                .toList();
        List<Part> parts = new ArrayList<>();
        try {
            List<Future<Part>> results = workers.invokeAll(starts);
            Exception trouble = null;
            for (Future<Part> result : results) {
                try {
                    parts.add(result.get());
                } catch (ExecutionException e) {
                    trouble = e.getCause() instanceof Exception known ? known : new IllegalStateException(e.getCause());
                }
            }
            if (trouble != null) {
                close(parts, trouble);
                throw rethrown(trouble);
            }
            return parts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderException("The proof was interrupted", e);
        }
    }

    private List<Run> finished(List<Job> jobs, List<Part> parts) throws GraderException {
        List<Run> runs = new ArrayList<>();
        try {
            for (int i = 0; i < jobs.size(); i++) {
                Part part = parts.get(i);
                if (part.started().needsMeasuring()) {
                    jobs.get(i).measuring().run();
                }
                long start = clock.millis();
                Grade grade = part.started().finish();
                runs.add(new Run(grade, part.took().plus(since(start))));
            }
            return runs;
        } catch (GraderException | RuntimeException e) {
            close(parts.subList(runs.size(), parts.size()), e);
            throw e;
        }
    }

    private Duration since(long start) {
        return Duration.ofMillis(Math.max(0, clock.millis() - start));
    }

    private static void close(List<Part> parts, Exception trouble) {
        for (Part part : parts) {
            try {
                part.started().close();
            } catch (GraderException e) {
                trouble.addSuppressed(e);
            }
        }
    }

    private static GraderException rethrown(Exception trouble) throws IOException {
        if (trouble instanceof IOException unwritten) {
            throw unwritten;
        }
        if (trouble instanceof RuntimeException defect) {
            throw defect;
        }
        return (GraderException) trouble;
    }
}
