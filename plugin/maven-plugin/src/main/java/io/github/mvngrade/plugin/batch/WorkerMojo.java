package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.Batches;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.Worker;
import io.github.mvngrade.engine.compile.CompilerPool;
import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractToolsGoal;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.SetupException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Helps to grade a class: takes submissions from the database of a batch that {@code grade:batch} has begun, or will begin, and
 * grades them on this machine. Leaves when the batch is done. It needs nothing but this plugin, a JDK and the database; start it in
 * any folder, on as many machines as you like.
 */
@Mojo(name = "worker", requiresProject = false, aggregator = true, threadSafe = true)
public class WorkerMojo extends AbstractToolsGoal {
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** A batch that was done may be begun again while its workers start. */
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    /**
     * The database of the batch, {@code jdbc:postgresql://HOST/DATABASE?user=NAME}. The password is in {@code ~/.pgpass}, and never
     * on a command line.
     */
    @Parameter(property = "grade.db")
    private @Nullable String db;

    /** The name of the batch, as {@code grade:batch} was told. */
    @Parameter(property = "grade.name")
    private @Nullable String name;

    /** How many submissions are checked at a time; by default as many as this machine has cores. */
    @Parameter(property = "grade.cores")
    private @Nullable String cores;

    /** After how many seconds without work it leaves, although the batch isn't done. */
    @Parameter(property = "grade.idle", defaultValue = "600")
    private String idle;

    @Override
    protected void run() throws GraderException, IOException, InterruptedException {
        if (db == null || name == null) {
            throw new SetupException("Nothing says which batch to work on: name its database with"
                    + " -Dgrade.db=jdbc:postgresql://HOST/DATABASE?user=NAME, and the batch with -Dgrade.name=NAME");
        }
        int threads = AbstractClassGoal.cores(cores, 1);
        Duration patience = Duration.ofSeconds(SettingValue.wholeNumber("grade.idle", idle, 1, Integer.MAX_VALUE));
        try (Database database = Database.at(db);
                Aside scratch = Aside.below(scratch())) {
            Desk desk = SettingValue.parsed(name, given -> new Desk(database, given, ClassGrading.codec()));
            try (CompilerPool compilers = new CompilerPool();
                    Worker worker = new Worker(
                            desk,
                            ClassGrading.workshop(installation(), compilers, threads, scratch.path(), getLog()))) {
                worker.start();
                getLog().info("Working on the batch " + name + ", " + threads + " submissions at a time");
                stay(worker, new Batches(database), patience);
                getLog().info(worker.done() + " graded here");
            }
        }
    }

    /** Where submissions are while they are graded without a folder of the batch. */
    static Path scratch() {
        return Path.of(System.getProperty("java.io.tmpdir"), "mvn-grade-worker-" + System.getProperty("user.name"));
    }

    private void stay(Worker worker, Batches batches, Duration patience) throws GraderException, InterruptedException {
        long doneSince = System.nanoTime();
        while (true) {
            Thread.sleep(LOOK.toMillis());
            Optional<GraderException> trouble = worker.trouble();
            if (trouble.isPresent()) {
                throw trouble.get();
            }
            boolean done = batches.state(name).equals(Optional.of(Batches.State.DONE));
            if (!done || worker.idle().isZero()) {
                doneSince = System.nanoTime();
            }
            if (System.nanoTime() - doneSince > FAREWELL.toNanos()) {
                getLog().info("The batch " + name + " is done");
                return;
            }
            if (worker.idle().compareTo(patience) > 0) {
                getLog().info("There was no work for " + patience.toSeconds() + " s (grade.idle)");
                return;
            }
        }
    }
}
