package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.Batches;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.book.HandIns;
import io.github.mvngrade.batch.intake.ContentDigest;
import io.github.mvngrade.batch.intake.HandInTime;
import io.github.mvngrade.batch.intake.HandedIn;
import io.github.mvngrade.batch.intake.SourceZip;
import io.github.mvngrade.batch.queue.WorkOrder;
import io.github.mvngrade.batch.queue.WorkOrder.Part;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Grades many submissions: writes what is to be done into the queue, and waits until all of it is in the gradebook. Who does it, in
 * this process or on other machines, is the queue's business. A batch that was killed goes on where it was.
 *
 * @param packs of the exercises that can be graded
 * @param measured what is measured beside the checks
 * @param seed that inputs are drawn from, 0 or more; the same for all
 * @param worker of this process, and its queue
 */
public record Batch(
        Desk desk, Map<ExerciseId, PackFile> packs, Set<Selection.Measurement> measured, long seed, Worker worker) {
    public Batch {
        packs = Map.copyOf(packs);
        measured = Set.copyOf(measured);
    }

    /** Who does the work. */
    public enum Hands {
        /** The worker of this process, and those on other machines if there are any. */
        OWN,
        /** Only those on other machines. */
        OTHERS
    }

    /**
     * Grades what isn't graded yet, or is asked for again. Rows of submissions that aren't there any more stay.
     *
     * @throws GraderException if the gradebook can't be used, or the worker of this process can't work
     * @throws IOException if a submission can't be read, or the listener's files can't be written
     */
    public void run(List<HandedIn> submissions, Only only, Hands hands, BatchListener listener)
            throws GraderException, IOException, InterruptedException {
        Instant start = worker.queue().now();
        takeBack();
        Batches batches = new Batches(desk.database());
        batches.note(desk.batch(), Batches.State.OPEN);
        List<WorkOrder> orders = new ArrayList<>();
        int found = 0;
        for (HandedIn submission : submissions) {
            found += Math.max(1, submission.exercises().size());
            orders.addAll(orders(submission, only));
        }
        listener.begins(found, orders.size());
        for (PackFile pack : packs.values()) {
            desk.handIns().putPack(pack.pack().digest(), Files.readAllBytes(pack.jar()));
        }
        orders.forEach(worker.queue()::order);
        if (hands == Hands.OWN) {
            worker.start();
        }
        new Wait(desk.book(), worker, start, orders).run(listener);
        batches.note(desk.batch(), Batches.State.DONE);
    }

    /** In a database of its own nobody else works; elsewhere somebody may be busy with what an earlier run ordered. */
    private void takeBack() throws GraderException {
        if (desk.database().dialect() == Database.Dialect.HSQLDB) {
            worker.queue().takeBackAll();
        } else {
            worker.queue().takeBack();
        }
    }

    private List<WorkOrder> orders(HandedIn submission, Only only) throws GraderException, IOException {
        if (submission.exercises().isEmpty()) {
            note(new BookKey(submission.id(), ""), submission.trouble());
            return List.of();
        }
        desk.book().remove(new BookKey(submission.id(), ""));
        List<WorkOrder> orders = new ArrayList<>();
        for (Map.Entry<ExerciseId, Path> part : submission.exercises().entrySet()) {
            BookKey key = new BookKey(submission.id(), part.getKey().value());
            PackFile pack = packs.get(part.getKey());
            Basis basis = new Basis(
                    ContentDigest.of(part.getValue()),
                    pack.pack().digest(),
                    pack.pack().pluginVersion());
            Optional<Part> due = only.due(desk.book().row(key), basis, measured);
            if (due.isPresent() && handOver(key, basis, part.getValue())) {
                orders.add(new WorkOrder(key, basis, due.get(), measured, seed));
            }
            HandInTime time = submission.times().get(part.getKey());
            if (time != null) {
                desk.handIns().noteTime(key, time);
            }
        }
        return orders;
    }

    private boolean handOver(BookKey key, Basis basis, Path folder) throws GraderException, IOException {
        HandIns handIns = desk.handIns();
        if (handIns.has(key, basis.content())) {
            return true;
        }
        byte[] zip = SourceZip.of(folder);
        if (zip.length == 0) {
            note(key, "it holds more than " + SourceZip.most() + ": leave out what isn't source code");
            return false;
        }
        handIns.put(key, basis.content(), zip);
        return true;
    }

    /** A row that says the same already keeps its time. */
    private void note(BookKey key, String trouble) throws GraderException {
        boolean known =
                desk.book().row(key).map(row -> row.reason().equals(trouble)).orElse(false);
        if (!known) {
            desk.book().put(BookRow.unreadable(key, trouble, worker.queue().now()));
        }
    }
}
