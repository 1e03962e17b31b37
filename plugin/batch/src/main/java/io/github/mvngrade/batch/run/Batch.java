package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Gradebook;
import io.github.mvngrade.batch.intake.ContentDigest;
import io.github.mvngrade.batch.intake.HandedIn;
import io.github.mvngrade.engine.Begun;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Grades many submissions. Checks run beside each other, one on each core; whoever measures has all cores to itself. Each grade is in
 * the gradebook before the next one begins, so a batch that was killed goes on where it was.
 *
 * @param exercises that can be graded, by their ids
 * @param selection what is asked for
 * @param seed that inputs are drawn from, 0 or more; the same for all
 * @param book gets the rows
 */
public record Batch(
        Map<ExerciseId, GradedExercise> exercises, Selection selection, long seed, Gradebook book, Clock clock) {
    /** One exercise of one submission that is to be graded. */
    private record Task(BookKey key, Basis basis, GradeRequest request, GradedExercise exercise) {}

    public Batch {
        exercises = Map.copyOf(exercises);
    }

    /**
     * Grades what isn't graded yet, or is asked for again. Rows of submissions that aren't there any more stay.
     *
     * @param cores how many submissions are checked at a time, 1 or more
     * @throws GraderException if the gradebook can't be used
     * @throws IOException if the listener's files can't be written
     */
    public void run(List<HandedIn> submissions, Only only, int cores, BatchListener listener)
            throws GraderException, IOException, InterruptedException {
        List<Task> tasks = new ArrayList<>();
        int found = 0;
        for (HandedIn submission : submissions) {
            found += Math.max(1, submission.exercises().size());
            if (submission.exercises().isEmpty()) {
                note(submission);
            } else {
                book.remove(new BookKey(submission.id(), ""));
                tasks.addAll(tasks(submission, only));
            }
        }
        listener.begins(found, tasks.size());
        new Work(tasks, new Cores(cores), listener).run();
    }

    /** A row that says the same already keeps its time. */
    private void note(HandedIn submission) throws GraderException {
        BookKey key = new BookKey(submission.id(), "");
        boolean known = book.row(key)
                .map(row -> row.reason().equals(submission.trouble()))
                .orElse(false);
        if (!known) {
            book.put(BookRow.unreadable(key, submission.trouble(), clock.instant()));
        }
    }

    private List<Task> tasks(HandedIn submission, Only only) throws GraderException, IOException {
        List<Task> tasks = new ArrayList<>();
        for (Map.Entry<ExerciseId, Path> part : submission.exercises().entrySet()) {
            GradedExercise exercise = exercises.get(part.getKey());
            BookKey key = new BookKey(submission.id(), part.getKey().value());
            Basis basis = new Basis(
                    ContentDigest.of(part.getValue()),
                    exercise.pack().digest(),
                    exercise.pack().pluginVersion());
            if (isDue(book.row(key), basis, only)) {
                GradeRequest request =
                        new GradeRequest(part.getValue(), submission.id(), exercise.pack(), selection, seed);
                tasks.add(new Task(key, basis, request, exercise));
            }
        }
        return tasks;
    }

    private static boolean isDue(Optional<BookRow> earlier, Basis basis, Only only) {
        boolean changed = earlier.map(row -> !row.basis().equals(basis)).orElse(true);
        return changed ? only.takesChanged() : earlier.map(only::takes).orElse(false);
    }

    /** The tasks while they are done. */
    private final class Work {
        private final List<Task> tasks;
        private final Cores cores;
        private final BatchListener listener;
        private int done;

        Work(List<Task> tasks, Cores cores, BatchListener listener) {
            this.tasks = tasks;
            this.cores = cores;
            this.listener = listener;
        }

        void run() throws GraderException, IOException, InterruptedException {
            // One more than cores: while one measures or waits to, the others aren't idle.
            ExecutorService threads = Executors.newFixedThreadPool(cores.count() + 1);
            CompletionService<Void> ends = new ExecutorCompletionService<>(threads);
            try {
                tasks.forEach(task -> ends.submit(() -> grade(task)));
                for (int i = 0; i < tasks.size(); i++) {
                    ends.take().get();
                }
            } catch (ExecutionException e) {
                throw trouble(e.getCause());
            } finally {
                threads.shutdownNow();
            }
        }

        private Void grade(Task task) throws Exception {
            Begun begun = cores.one(() -> task.exercise().grader().begin(task.request()));
            Grade grade = begun.needsMeasuring()
                    ? cores.all(() -> task.exercise().grader().finish(begun))
                    : task.exercise().grader().finish(begun);
            synchronized (this) {
                book.put(BookRow.of(task.key(), task.basis(), grade, clock.instant()));
                done++;
                listener.graded(task.key(), grade, done);
            }
            return null;
        }

        private GraderException trouble(Throwable cause) throws IOException, InterruptedException {
            if (cause instanceof GraderException known) {
                return known;
            }
            if (cause instanceof IOException unwritten) {
                throw unwritten;
            }
            if (cause instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw new IllegalStateException("A batch ended by a mistake of the grader", cause);
        }
    }
}
