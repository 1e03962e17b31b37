package io.github.mvngrade.batch.run;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Gradebook;
import io.github.mvngrade.batch.queue.WorkOrder;
import io.github.mvngrade.batch.queue.WorkOrder.Part;
import io.github.mvngrade.model.GraderException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Waits until all orders of a batch are done, which their rows say and not the queue: an order may be lost, a row can't be. */
final class Wait {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** A row's time is noted a little before the row is there to be seen. */
    private static final Duration DELAY = Duration.ofSeconds(5);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

    private final Gradebook book;
    private final Worker worker;
    private final Instant start;
    private final Map<BookKey, WorkOrder> open = new LinkedHashMap<>();
    private final Set<BookKey> checked = new HashSet<>();
    private Instant seenTo;
    private int done;

    Wait(Gradebook book, Worker worker, Instant start, List<WorkOrder> orders) {
        this.book = book;
        this.worker = worker;
        this.start = start;
        this.seenTo = start;
        for (WorkOrder order : orders) {
            open.put(order.key(), order);
            if (order.part() == Part.MEASURE) {
                // An earlier run has told that.
                checked.add(order.key());
            }
        }
    }

    void run(BatchListener listener) throws GraderException, IOException, InterruptedException {
        long looked = System.nanoTime();
        while (!open.isEmpty()) {
            Thread.sleep(PAUSE.toMillis());
            for (BookRow row : book.rowsSince(seenTo.minus(DELAY))) {
                see(row, listener);
            }
            Optional<GraderException> trouble = worker.trouble();
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            if (System.nanoTime() - looked > BETWEEN_LOOKS.toNanos()) {
                lookForLost(listener);
                looked = System.nanoTime();
            }
        }
    }

    private void see(BookRow row, BatchListener listener) throws GraderException, IOException {
        WorkOrder order = open.get(row.key());
        boolean old =
                order == null || row.triedAt().isBefore(start) || !row.basis().equals(order.basis());
        if (old) {
            return;
        }
        seenTo = row.triedAt().isAfter(seenTo) ? row.triedAt() : seenTo;
        if (row.isFinished()) {
            open.remove(row.key());
            done++;
            listener.graded(row, book.grade(row.key()).orElseThrow(), done);
        } else if (checked.add(row.key())) {
            listener.checked(row);
        }
    }

    /** An order that is neither waiting nor being done has a row that was late to be seen, or is given again. */
    private void lookForLost(BatchListener listener) throws GraderException, IOException {
        for (WorkOrder order : List.copyOf(open.values())) {
            boolean there = worker.queue().isOrdered(order) || worker.queue().isOrdered(order.of(Part.MEASURE));
            if (!there) {
                Optional<BookRow> row = book.row(order.key());
                if (row.isPresent()) {
                    see(row.get(), listener);
                }
                if (open.containsKey(order.key())) {
                    worker.queue().order(checked.contains(order.key()) ? order.of(Part.MEASURE) : order);
                }
            }
        }
    }
}
