package io.github.mvngrade.verification.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.intake.Due;
import io.github.mvngrade.batch.intake.Submissions;
import io.github.mvngrade.batch.run.Batch;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.batch.run.Worker;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.tools.Requirement;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that several workers grade through one PostgreSQL, and what may happen to them meanwhile. */
class SharedBatchTest {
    private static final int FROZEN_SECONDS = 15;
    private static final int AWAY_MILLIS = 3000;

    @TempDir
    private static Path root;

    private static PostgresServer server;
    private static ClassOfStudents students;
    private static TestGrader grader;

    private final List<WorkerProcess> workers = new ArrayList<>();

    @BeforeAll
    static void handIn() throws Throwable {
        server = PostgresServer.start();
        grader = TestGrader.create();
        students = ClassOfStudents.in(root, grader);
    }

    @AfterAll
    static void stopTheServer() {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void endTheWorkers() {
        workers.forEach(WorkerProcess::close);
    }

    private WorkerProcess worker(String batch) throws Exception {
        String version = students.packs().values().iterator().next().pack().pluginVersion();
        WorkerProcess worker = WorkerProcess.start(server, batch, version, root);
        workers.add(worker);
        return worker;
    }

    /** Something that happens once so many are graded. */
    private interface Event {
        void happen() throws Exception;
    }

    private Map<String, String> graded(String batch, Path handedIn, Event event) throws Exception {
        BatchRig rig = new BatchRig(students.packs(), grader.grader(), root.resolve("scratch-" + batch));
        try (Database database = Database.at(server.url())) {
            Desk desk = BatchRig.desk(database, batch);
            try (Worker coordinator = new Worker(desk, rig.workshop())) {
                new Batch(desk, students.packs(), Set.of(), BatchRig.SEED, coordinator)
                        .run(
                                new Submissions(students.packs().keySet(), Files.createDirectories(rig.scratch()))
                                        .in(handedIn, names -> Due.NEVER),
                                Only.CHANGED,
                                Batch.Hands.OTHERS,
                                new Interrupted(event));
            }
            Map<String, String> rows = new TreeMap<>();
            for (BookRow row : desk.book().rows()) {
                assertThat(desk.book().grade(row.key())).isPresent();
                rows.put(row.key().submission().value(), points(row));
            }
            return rows;
        }
    }

    private static String points(BookRow row) {
        return row.outcome() == Outcome.INFRASTRUCTURE
                ? "none"
                : row.score().orElseThrow().earned().toString();
    }

    private record Interrupted(Event event) implements BatchListener {
        private static final int AFTER = 2;

        @Override
        public void begins(int found, int toGrade) {
            assertThat(toGrade).isEqualTo(found).isPositive();
        }

        @Override
        public void checked(BookRow row) {
            throw new AssertionError("Nothing is to be measured, but " + row + " waits for it");
        }

        @Override
        public void graded(BookRow row, Grade grade, int done) {
            if (done == AFTER) {
                try {
                    event.happen();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        students.earned().forEach((name, points) -> expected.put(name, points.toString()));
        return expected;
    }

    /** One worker is killed and another comes; then the database goes down for three seconds. */
    @Test
    void eachSubmissionHasOneRowWhateverHappensToWorkersAndDatabase() throws Exception {
        WorkerProcess first = worker("mishaps");
        worker("mishaps");
        assertThat(graded("mishaps", students.handedIn(), () -> {
                    first.kill();
                    worker("mishaps");
                    server.fail();
                    Thread.sleep(AWAY_MILLIS);
                    server.goOn();
                }))
                .isEqualTo(expected());
    }

    @Test
    @Tag("long")
    void twoWorkersShareAQuietBatch() throws Exception {
        worker("quiet");
        worker("quiet");
        assertThat(graded("quiet", students.handedIn(), () -> {})).isEqualTo(expected());
    }

    /** If the workers told the time by their own clocks, the one ahead would take the other's orders for abandoned. */
    @Test
    @Tag("long")
    void aClockThatIsAMinuteAheadTakesNobodyForDead() throws Throwable {
        if (!Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "faketime")))) {
            throw Requirement.lacking("no faketime on this machine (Debian: apt install faketime)");
        }
        WorkerProcess right = worker("ahead");
        WorkerProcess ahead = WorkerProcess.startAhead(
                server,
                "ahead",
                students.packs().values().iterator().next().pack().pluginVersion(),
                root);
        workers.add(ahead);
        assertThat(graded("ahead", students.handedIn(), () -> {})).isEqualTo(expected());
        assertThat(ahead.written()).isNotEmpty();
        assertThat(Stream.concat(right.written().stream(), ahead.written().stream()))
                .containsExactlyInAnyOrderElementsOf(students.earned().keySet());
    }

    @Test
    @Tag("long")
    void aWorkerThatStandsStillForAWhileGoesOn() throws Exception {
        WorkerProcess frozen = worker("frozen");
        worker("frozen");
        assertThat(graded("frozen", students.handedIn(), () -> frozen.freeze(FROZEN_SECONDS)))
                .isEqualTo(expected());
        assertThat(frozen.printed()).doesNotContain("Exception in thread");
    }

    /** It takes three workers with it, and no other submission pays for that. */
    @Test
    @Tag("long")
    void aPoisonousSubmissionIsGivenUp() throws Exception {
        Path handedIn = Files.createDirectory(root.resolve("with-poison"));
        String first = students.earned().keySet().iterator().next();
        for (String name : students.earned().keySet()) {
            copy(students.handedIn().resolve(name), handedIn.resolve(name));
        }
        String exercise = students.packs().keySet().stream()
                .map(ExerciseId::value)
                .filter(id -> first.startsWith(id + "-"))
                .findFirst()
                .orElseThrow();
        copy(students.handedIn().resolve(first), handedIn.resolve(exercise + "-" + WorkerProcess.POISON));
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger deaths = new AtomicInteger();
        Thread supervisor = new Thread(() -> supervise(over, deaths), "supervisor");
        supervisor.start();
        try {
            Map<String, String> rows = graded("poison", handedIn, () -> {});
            assertThat(rows.remove(exercise + "-" + WorkerProcess.POISON)).isEqualTo("none");
            assertThat(rows).isEqualTo(expected());
        } finally {
            over.set(true);
            supervisor.join();
        }
        assertThat(deaths).hasValue(3);
    }

    /** Keeps two workers at work, whatever ends them. */
    private void supervise(AtomicBoolean over, AtomicInteger deaths) {
        try {
            List<WorkerProcess> two = new ArrayList<>(List.of(worker("poison"), worker("poison")));
            while (!over.get()) {
                for (int i = 0; i < two.size(); i++) {
                    if (!two.get(i).isAlive() && !over.get()) {
                        deaths.incrementAndGet();
                        two.set(i, worker("poison"));
                    }
                }
                Thread.sleep(500);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
