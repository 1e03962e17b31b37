package io.github.mvngrade.verification.batch;

import io.github.mvngrade.batch.book.Batches;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.book.GradeCodec;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.Worker;
import io.github.mvngrade.batch.run.Workshop;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A worker in a JVM of its own, which can be killed and stopped. It leaves when its batch is done. */
final class WorkerProcess implements AutoCloseable {
    /** A submission that ends whoever has graded it, before that is written down. */
    static final String POISON = "poison";

    private final Process process;
    private final Path log;
    private final Path written;

    private WorkerProcess(Process process, Path log, Path written) {
        this.process = process;
        this.log = log;
        this.written = written;
    }

    /** Starts one. */
    static WorkerProcess start(PostgresServer server, String batch, String version, Path scratch) throws IOException {
        return start(List.of(), server, batch, version, scratch);
    }

    /** Starts one on whose machine the clock is a minute ahead. */
    static WorkerProcess startAhead(PostgresServer server, String batch, String version, Path scratch)
            throws IOException {
        return start(List.of("faketime", "-f", "+60s"), server, batch, version, scratch);
    }

    private static WorkerProcess start(
            List<String> prefix, PostgresServer server, String batch, String version, Path scratch) throws IOException {
        Path log = Files.createTempFile(scratch, "worker", ".log");
        Path written = Files.createTempFile(scratch, "written", ".txt");
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dorg.postgresql.pgpassfile=" + server.passwords(),
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName(),
                server.url(),
                batch,
                version,
                Files.createTempDirectory(scratch, "work").toString(),
                written.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new WorkerProcess(process, log, written);
    }

    /** Works on a batch until it is done. */
    public static void main(String[] arguments) throws Exception {
        Grader grader = TestGrader.create().grader();
        try (Database database = Database.at(arguments[0])) {
            Desk usual = BatchRig.desk(database, arguments[1]);
            Desk desk = new Desk(database, arguments[1], new Poisoned(usual.codec(), Path.of(arguments[4])));
            Workshop shop = new Workshop(pack -> grader, arguments[2], Path.of(arguments[3]), 2, words -> {});
            try (Worker worker = new Worker(desk, shop)) {
                worker.start();
                Batches batches = new Batches(database);
                while (!batches.state(arguments[1]).equals(Optional.of(Batches.State.DONE))) {
                    Thread.sleep(200);
                }
            }
        }
        System.exit(0);
    }

    /** Says whose grade is written down, and dies with a poisonous submission's. */
    private record Poisoned(GradeCodec usual, Path written) implements GradeCodec {
        @Override
        public byte[] bytes(Grade grade) {
            boolean graded = grade.outcome() != io.github.mvngrade.model.Outcome.INFRASTRUCTURE;
            if (graded && grade.submission().value().endsWith(POISON)) {
                Runtime.getRuntime().halt(1);
            }
            note(grade);
            return usual.bytes(grade);
        }

        private void note(Grade grade) {
            try {
                Files.writeString(written, grade.submission().value() + "\n", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Grade grade(byte[] bytes) throws IOException {
            return usual.grade(bytes);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once; what it started goes on or not, as the system likes. */
    void kill() {
        process.destroyForcibly();
    }

    /** Stops it where it stands, and lets it go on after a while. */
    void freeze(int seconds) throws IOException, InterruptedException {
        signal("STOP");
        TimeUnit.SECONDS.sleep(seconds);
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Whose grades it has written down. */
    List<String> written() throws IOException {
        return Files.readAllLines(written);
    }

    /** What it printed. */
    String printed() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
