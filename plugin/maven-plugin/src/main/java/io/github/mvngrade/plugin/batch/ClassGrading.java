package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.book.GradeCodec;
import io.github.mvngrade.batch.intake.HandedIn;
import io.github.mvngrade.batch.intake.Submissions;
import io.github.mvngrade.batch.run.Batch;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.batch.run.Worker;
import io.github.mvngrade.batch.run.Workshop;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.engine.compile.CompilerPool;
import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.plugin.settings.ClassSettings;
import io.github.mvngrade.plugin.settings.GradingSettings;
import io.github.mvngrade.plugin.setup.OutputFolder;
import io.github.mvngrade.plugin.setup.TargetLock;
import io.github.mvngrade.report.gradebook.GradeDocument;
import io.github.mvngrade.report.gradebook.GradebookCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Grades a class, from the folder that holds its submissions to the gradebook.
 *
 * @param shared by all goals that grade
 * @param place where the gradebook and the reports are
 * @param packs by exercise; one or more
 * @param measured what is measured beside the checks
 * @param books that are written
 */
record ClassGrading(
        GradingSettings shared,
        ClassSettings place,
        Map<ExerciseId, PackFile> packs,
        Set<Measurement> measured,
        ClassBooks books,
        Log log) {
    /** @throws MojoFailureException if there are submissions without a grade */
    void run(Path submissions, Only only)
            throws GraderException, IOException, InterruptedException, MojoFailureException {
        OutputFolder.make(place.folder());
        TargetLock lock = TargetLock.take(place.folder());
        try (Database database = database(place);
                Aside unpacked = Aside.below(place.folder().resolve("unpacked"))) {
            List<HandedIn> found =
                    new Submissions(packs.keySet(), unpacked.path()).in(submissions, books.settled()::due);
            Desk desk = new Desk(database, place.name(), codec());
            try (CompilerPool compilers = new CompilerPool();
                    Worker worker = new Worker(
                            desk, workshop(shared.installation(), compilers, place.cores(), unpacked.path(), log))) {
                Batch.Hands hands = place.cores() > 0 ? Batch.Hands.OWN : Batch.Hands.OTHERS;
                new Batch(desk, packs, measured, shared.seed(), worker).run(found, only, hands, new Reports(desk));
            }
            books.write(desk);
            finish(desk.book().rows());
        } finally {
            lock.close();
        }
    }

    /** The one where a class's gradebook is. */
    static Database database(ClassSettings place) throws GraderException {
        return place.server().isPresent() ? Database.at(place.server().get()) : Database.in(place.folder());
    }

    static GradeCodec codec() {
        return new GradeCodec() {
            @Override
            public byte[] bytes(Grade grade) {
                return GradeDocument.bytes(grade);
            }

            @Override
            public Grade grade(byte[] bytes) throws IOException {
                return GradeDocument.grade(bytes);
            }
        };
    }

    /** What submissions are graded with on this machine. */
    static Workshop workshop(Installation installation, CompilerPool compilers, int cores, Path scratch, Log log) {
        return new Workshop(
                (Pack pack) -> new Grader(
                        installation
                                .toolchain(pack.exercise().modules(), log::info)
                                .compilingIn(compilers),
                        log::debug),
                installation.version(),
                scratch,
                Math.max(1, cores),
                log::debug);
    }

    private void finish(List<BookRow> rows) throws MojoFailureException {
        for (Outcome outcome : Outcome.values()) {
            long count = rows.stream().filter(row -> row.outcome() == outcome).count();
            if (count > 0) {
                log.info(count + " " + BatchProgress.words(outcome));
            }
        }
        long pending = rows.stream().filter(BookRow::isPending).count();
        if (pending > 0) {
            log.info(
                    pending + " with pending points: measure them again with -Dgrade.only=pending, on a quiet machine");
        }
        long none = rows.stream()
                .filter(row -> row.outcome() == Outcome.INFRASTRUCTURE)
                .count();
        if (none > 0) {
            throw new MojoFailureException("There is no grade of " + none + " of " + rows.size()
                    + ", because the grader itself failed; " + place.folder().resolve(GradebookCsv.FILE_NAME)
                    + " says why. Put that right, then run the same command again");
        }
    }

    /** Writes each grade's report, and says how far the batch is. */
    private final class Reports implements BatchListener {
        private final BatchProgress progress = new BatchProgress(log::info, System::nanoTime);
        private final Desk desk;

        Reports(Desk desk) {
            this.desk = desk;
        }

        @Override
        public void begins(int found, int toGrade) {
            progress.begins(found, toGrade);
        }

        @Override
        public void checked(BookRow row) {
            progress.checked(row);
        }

        @Override
        public void graded(BookRow row, Grade grade, int done) throws GraderException, IOException {
            books.report(desk, row.key(), grade);
            progress.graded(row, grade, done);
        }
    }
}
