package io.github.mvngrade.batch.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.mvngrade.batch.book.BookException;
import io.github.mvngrade.batch.book.Database;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The orders of one batch, for all that work on it. Each is done by one worker at a time; when that dies, another takes the order
 * over. Checks come before measurements, and otherwise what was ordered first comes first.
 */
public final class WorkQueue implements AutoCloseable {
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final Duration AT_ONCE = Duration.ofMillis(100);
    private static final int LONGEST_ID = 400;

    /** Of the workers' threads: fetching when all but one are busy keeps every core busy, and claims no more than that. */
    private static final double FETCH_BELOW = .99;

    private static final int FIRST = 10;
    private static final int LAST = 0;

    private final Database database;
    private final DatabaseClock clock;
    private final String name;
    private final OneTimeTask<WorkOrder> task;
    private final Scheduler scheduler;

    /**
     * A queue, on which nobody works before {@link #work}.
     *
     * @param batch name of the batch; orders of another version of the grader are never seen
     * @param threads how many orders are done here at a time
     * @param worker does an order; what it throws puts the order back
     * @throws BookException if the database can't be used
     */
    public WorkQueue(Database database, String batch, String version, int threads, Consumer<WorkOrder> worker)
            throws BookException {
        this.database = database;
        this.clock = new DatabaseClock(database);
        this.name = version + " " + batch;
        this.task = Tasks.oneTime(name, WorkOrder.class)
                .onFailure(new OnFailureRetryLater<>(LATER))
                // At its old time: it waited long enough, and must not go to the end of the queue.
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, dead.getExecution().executionTime))
                .execute((instance, context) -> worker.accept(instance.getData()));
        this.scheduler = new Builder(database, clock, task).threads(threads).build();
    }

    /** Sets the clock, which only a subclass can. */
    private static final class Builder extends SchedulerBuilder {
        Builder(Database database, DatabaseClock databaseClock, Task<?> task) {
            super(database.source(), List.of(task));
            this.clock = databaseClock;
            pollingInterval(POLLING);
            heartbeatInterval(HEARTBEAT);
            missedHeartbeatsLimit(MISSED_HEARTBEATS);
            serializer(new WorkOrderJson());
            schedulerName(new SchedulerName.Fixed("worker-" + UUID.randomUUID()));
            enablePriority();
            enableImmediateExecution();
            shutdownMaxWait(AT_ONCE);
            failureLogging(LogLevel.ERROR, true);
            if (database.dialect() == Database.Dialect.POSTGRESQL) {
                pollUsingLockAndFetch(FETCH_BELOW, 1);
            } else {
                pollUsingFetchAndLockOnExecute(FETCH_BELOW, 1);
            }
        }
    }

    /** The time by the clock that all who work on this share. */
    public Instant now() {
        return clock.now();
    }

    /** Begins to do orders. */
    public void work() {
        scheduler.start();
    }

    /** Orders something, unless it is ordered already. */
    public void order(WorkOrder order) {
        int priority = order.part() == WorkOrder.Part.CHECK ? FIRST : LAST;
        TaskInstance<WorkOrder> instance =
                task.instanceBuilder(id(order)).data(order).priority(priority).build();
        scheduler.scheduleIfNotExists(instance, clock.now());
    }

    /** Whether something is ordered, and not done yet. */
    public boolean isOrdered(WorkOrder order) {
        return scheduler
                .getScheduledExecution(TaskInstanceId.of(name, id(order)))
                .isPresent();
    }

    private static String id(WorkOrder order) {
        String id = order.id();
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
    }

    /**
     * Takes back all orders that nobody has begun.
     *
     * @throws BookException if the database can't be used
     */
    public void takeBack() throws BookException {
        clear(" and picked = false");
    }

    /**
     * Takes back all orders: where nobody else can work on them, what was begun was begun by a worker that is gone.
     *
     * @throws BookException if the database can't be used
     */
    public void takeBackAll() throws BookException {
        clear("");
    }

    private void clear(String which) throws BookException {
        database.ask(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from scheduled_tasks where task_name = ?" + which)) {
                delete.setString(1, name);
                return delete.executeUpdate();
            }
        });
    }

    /** Interrupts what is being done here, and does no more. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
