package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Gradebook;
import io.github.mvngrade.batch.intake.HandedIn;
import io.github.mvngrade.batch.intake.Submissions;
import io.github.mvngrade.batch.run.Batch;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.GradedExercise;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.plugin.settings.GradingSettings;
import io.github.mvngrade.plugin.setup.OutputFolder;
import io.github.mvngrade.plugin.setup.TargetLock;
import io.github.mvngrade.report.GradeReport;
import io.github.mvngrade.report.gradebook.GradebookCsv;
import io.github.mvngrade.report.gradebook.GradebookLine;
import io.github.mvngrade.report.words.Redaction;
import io.github.mvngrade.report.words.ScoreWords;
import io.github.mvngrade.report.words.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Grades a class, from the folder that holds its submissions to the gradebook.
 *
 * @param shared by all goals that grade
 * @param folder of the gradebook and the reports
 * @param packs by exercise; one or more
 * @param selection which checks are asked for
 * @param audience who the reports are for
 */
record ClassGrading(
        GradingSettings shared,
        Path folder,
        Map<ExerciseId, Pack> packs,
        Selection selection,
        Audience audience,
        Log log) {
    /** @throws MojoFailureException if there are submissions without a grade */
    void run(Path submissions, Only only)
            throws GraderException, IOException, InterruptedException, MojoFailureException {
        OutputFolder.make(folder);
        TargetLock lock = TargetLock.take(folder);
        try (Gradebook book = Gradebook.open(folder);
                Aside unpacked = Aside.below(folder.resolve("unpacked"))) {
            List<HandedIn> found = new Submissions(packs.keySet(), unpacked.path()).in(submissions);
            Batch batch = new Batch(exercises(), selection, shared.seed(), book, Clock.systemUTC());
            batch.run(found, only, cores(), new Reports());
            finish(book);
        } finally {
            lock.close();
        }
    }

    private Map<ExerciseId, GradedExercise> exercises() throws GraderException, InterruptedException {
        Map<ExerciseId, GradedExercise> exercises = new LinkedHashMap<>();
        for (Map.Entry<ExerciseId, Pack> each : packs.entrySet()) {
            Pack pack = each.getValue();
            Grader grader =
                    new Grader(shared.installation().toolchain(pack.exercise().modules(), log::info), log::debug);
            exercises.put(each.getKey(), new GradedExercise(pack, grader));
        }
        return exercises;
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void finish(Gradebook book) throws GraderException, MojoFailureException {
        List<BookRow> rows = book.rows();
        Path table =
                GradebookCsv.write(folder, rows.stream().map(ClassGrading::line).toList());
        for (Outcome outcome : Outcome.values()) {
            long count = rows.stream().filter(row -> row.outcome() == outcome).count();
            if (count > 0) {
                log.info(count + " " + words(outcome));
            }
        }
        long pending = rows.stream().filter(BookRow::isPending).count();
        if (pending > 0) {
            log.info(
                    pending + " with pending points: measure them again with -Dgrade.only=pending, on a quiet machine");
        }
        log.info("Gradebook: " + table);
        long none = rows.stream()
                .filter(row -> row.outcome() == Outcome.INFRASTRUCTURE)
                .count();
        if (none > 0) {
            throw new MojoFailureException(
                    "There is no grade of " + none + " of " + rows.size() + ", because the grader itself failed; "
                            + table + " says why. Put that right, then run the same command again");
        }
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case GRADED -> "graded";
            case NOT_COMPILED -> "that don't compile";
            case UNREADABLE -> "that can't be read as a submission";
            case INFRASTRUCTURE -> "without a grade, because the grader itself failed";
        };
    }

    private static GradebookLine line(BookRow row) {
        return new GradebookLine(
                row.key().submission().value(),
                row.key().exercise(),
                row.outcome(),
                row.score(),
                row.reason(),
                row.gradedAt());
    }

    /** Writes each grade's report, and says how far the batch is. */
    private final class Reports implements BatchListener {
        private final long start = System.nanoTime();
        private int toGrade;

        @Override
        public void begins(int found, int toGrade) {
            this.toGrade = toGrade;
            log.info(found + " exercises handed in, " + toGrade + " to grade");
        }

        @Override
        public void graded(BookKey key, Grade grade, int done) throws IOException {
            Path to = folder.resolve(ReportPlace.of(key));
            GradeReport.write(
                    Redaction.forAudience(grade, audience), to, shared.report().templates());
            String id = Visible.inLog(Visible.line(key.submission().value()));
            log.info("[" + done + " of " + toGrade + ", " + left(done) + "] " + id + ", " + key.exercise() + ": "
                    + result(grade));
        }

        private static String result(Grade grade) {
            return switch (grade.outcome()) {
                case GRADED -> ScoreWords.total(grade.score());
                case NOT_COMPILED -> "doesn't compile";
                case UNREADABLE -> "can't be read as a submission";
                case INFRASTRUCTURE -> "no grade, because the grader itself failed";
            };
        }

        private String left(int done) {
            long seconds = (System.nanoTime() - start) / 1_000_000_000L * (toGrade - done) / Math.max(1, done);
            return seconds < 90 ? seconds + " s left" : (seconds + 30) / 60 + " min left";
        }
    }
}
