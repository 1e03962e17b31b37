package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.BookException;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Finding;
import io.github.mvngrade.batch.book.Gradebook;
import io.github.mvngrade.batch.book.HandIns;
import io.github.mvngrade.batch.intake.SourceZip;
import io.github.mvngrade.batch.queue.WorkOrder;
import io.github.mvngrade.batch.queue.WorkOrder.Part;
import io.github.mvngrade.batch.queue.WorkQueue;
import io.github.mvngrade.engine.Begun;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.cores.CoreLease;
import io.github.mvngrade.engine.cores.CoreLeases;
import io.github.mvngrade.engine.cores.Processors;
import io.github.mvngrade.engine.ending.LastDuty;
import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Does the orders of a batch. While it prepares and checks a submission it holds one core of this machine, and keeps the submission
 * to it; who measures holds as many as that needs. Nobody else's measurement is on those cores, be it another worker's or that of
 * another Maven.
 */
public final class Worker implements AutoCloseable {
    /** A submission that took its worker with it so often is given up. */
    private static final int MOST_ATTEMPTS = 3;

    private final Workshop shop;
    private final Gradebook book;
    private final HandIns handIns;
    private final PackShelf packs;
    private final WorkQueue queue;
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile long lastEnd = System.nanoTime();
    private volatile boolean closed;
    private final AtomicReference<GraderException> trouble = new AtomicReference<>();

    /** Shared by all but those that were begun before and never ended: such a one is graded alone, so that no other pays for it. */
    private final ReadWriteLock company = new ReentrantReadWriteLock(true);

    /** @throws BookException if the database can't be used */
    public Worker(Desk desk, Workshop shop) throws BookException {
        this.shop = shop;
        this.book = desk.book();
        this.handIns = desk.handIns();
        this.packs = new PackShelf(handIns, shop);
        this.queue = new WorkQueue(desk.database(), desk.batch(), shop.version(), shop.threads(), this::work);
    }

    /** Begins to work. */
    public void start() {
        queue.work();
    }

    /** Where its orders come from. */
    WorkQueue queue() {
        return queue;
    }

    /** How long nothing was to be done; zero while something is being done. */
    public Duration idle() {
        return busy.get() > 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastEnd);
    }

    /** How many grades it has finished. */
    public int done() {
        return done.get();
    }

    /** What keeps it from working at all; empty as long as nothing does. */
    public Optional<GraderException> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    private void work(WorkOrder order) {
        busy.incrementAndGet();
        try {
            attempt(order);
        } catch (InterruptedException e) {
            forgive(order);
            Thread.currentThread().interrupt();
            throw new PutBackException("The worker is ending", e);
        } catch (GraderException | IOException e) {
            boolean interrupted = Thread.interrupted();
            if (interrupted || isEnding()) {
                forgive(order);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new PutBackException(e.getMessage(), e);
        } finally {
            lastEnd = System.nanoTime();
            busy.decrementAndGet();
        }
    }

    /** Somebody told this worker to end: the submission that it was grading isn't to blame. */
    private void forgive(WorkOrder order) {
        try {
            handIns.end(order.key());
        } catch (BookException away) {
            // Then it is graded alone next time, which costs nothing but time.
            shop.progress().accept(away.getMessage());
        }
    }

    private void attempt(WorkOrder order) throws GraderException, IOException, InterruptedException {
        BookKey key = order.key();
        int before = handIns.attempts(key);
        if (before >= MOST_ATTEMPTS) {
            String why = "The grader ended, or couldn't go on, " + before
                    + " times while it graded this submission, the last times alone:"
                    + " look at what it does, then grade it again with -Dgrade.only=infrastructure";
            give(order, Grader.failed(request(order, shop.scratch()), shop.version(), why));
            handIns.end(key);
            return;
        }
        Lock lock = before == 0 ? company.readLock() : company.writeLock();
        lock.lockInterruptibly();
        try {
            handIns.begin(key);
            Optional<WorkOrder> next = grade(order);
            // Whoever takes the next order must not find this attempt and think that it took its worker with it.
            handIns.end(key);
            next.ifPresent(queue::order);
        } finally {
            lock.unlock();
        }
    }

    /** Returns what is to be done with it next. */
    private Optional<WorkOrder> grade(WorkOrder order) throws GraderException, IOException, InterruptedException {
        boolean toBeMeasured = queue.isOrdered(order.of(Part.MEASURE));
        if (order.part() == Part.CHECK && toBeMeasured && checked(order).isPresent()) {
            // Whoever checked it was stopped before that could be said, and put this order back.
            return Optional.empty();
        }
        Optional<byte[]> files = handIns.files(order.key(), order.basis().content());
        if (files.isEmpty()) {
            // It was handed in again, and another order is for that.
            return Optional.empty();
        }
        try (Aside folder = Aside.below(shop.scratch())) {
            SourceZip.unpack(files.get(), folder.path());
            return grade(order, request(order, folder.path()));
        }
    }

    private GradeRequest request(WorkOrder order, Path folder)
            throws GraderException, IOException, InterruptedException {
        Pack pack = ready(order).pack();
        return new GradeRequest(folder, order.key().submission(), pack, order.selection(), order.seed());
    }

    private Optional<WorkOrder> grade(WorkOrder order, GradeRequest request)
            throws GraderException, IOException, InterruptedException {
        Grader grader = ready(order).grader();
        Optional<Grade> known = order.part() == Part.MEASURE ? checked(order) : Optional.empty();
        Begun begun =
                onOneCore(request, held -> known.isPresent() ? grader.begin(held, known.get()) : grader.begin(held));
        if (order.part() == Part.CHECK && begun.needsMeasuring()) {
            try (begun) {
                note(order, begun.soFar().orElseThrow());
            }
            return Optional.of(order.of(Part.MEASURE));
        }
        give(order, grader.finish(begun));
        return Optional.empty();
    }

    /** What its checks said; empty if that isn't known any more, so that they must be run again. */
    private Optional<Grade> checked(WorkOrder order) throws BookException {
        boolean there = book.row(order.key())
                .filter(row -> !row.isFinished() && row.basis().equals(order.basis()))
                .isPresent();
        return there ? book.grade(order.key()) : Optional.empty();
    }

    /** A part of a grade that holds a core. */
    private interface OnCore {
        Begun with(GradeRequest request) throws GraderException;
    }

    private Begun onOneCore(GradeRequest request, OnCore work)
            throws GraderException, IOException, InterruptedException {
        CoreLease lease = leased();
        try {
            return work.with(request.on(lease.processors()));
        } finally {
            lease.close();
        }
    }

    private CoreLease leased() throws GraderException, InterruptedException {
        try {
            return CoreLeases.ofThisMachine(shop.progress())
                    .take(1, Processors.ofThisMachine().preferred());
        } catch (IOException e) {
            throw lasting(new GraderException(e.getMessage(), e));
        }
    }

    private PackShelf.Ready ready(WorkOrder order) throws GraderException, IOException, InterruptedException {
        try {
            return packs.of(order.basis().checks());
        } catch (BookException away) {
            throw away;
        } catch (GraderException e) {
            throw lasting(e);
        }
    }

    /** What would happen with every other submission, too. */
    private GraderException lasting(GraderException reason) {
        trouble.compareAndSet(null, reason);
        return reason;
    }

    private void note(WorkOrder order, Begun.SoFar soFar) throws GraderException {
        refuseAtTheEnd();
        Instant now = queue.now();
        book.put(
                new BookRow(order.key(), order.basis(), BookRow.Stage.CHECKED, Finding.of(soFar.shown()), now, now),
                soFar.checked());
    }

    private void give(WorkOrder order, Grade grade) throws GraderException {
        refuseAtTheEnd();
        book.put(BookRow.finished(order.key(), order.basis(), Finding.of(grade), queue.now()), grade);
        done.incrementAndGet();
    }

    /** Who ends kills what it runs, so that a correct program may seem to have failed: nothing of that is noted. */
    private void refuseAtTheEnd() throws GraderException {
        if (isEnding()) {
            throw new GraderException("This grader was told to end before it knew the grade");
        }
    }

    private boolean isEnding() {
        return closed || LastDuty.isEnding();
    }

    /** Interrupts what it does, and works no more. */
    @Override
    public void close() {
        closed = true;
        queue.close();
    }
}
