package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.reckoning.Announced;
import io.github.mvngrade.batch.reckoning.Announced.Movement;
import io.github.mvngrade.batch.reckoning.Counted;
import io.github.mvngrade.batch.reckoning.Likeness;
import io.github.mvngrade.batch.reckoning.Reckoner;
import io.github.mvngrade.batch.reckoning.Settled;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.plugin.similarity.Similarity;
import io.github.mvngrade.report.GradeReport;
import io.github.mvngrade.report.classroom.ClassPage;
import io.github.mvngrade.report.classroom.ClassTally;
import io.github.mvngrade.report.export.PendingPolicy;
import io.github.mvngrade.report.gradebook.Alike;
import io.github.mvngrade.report.gradebook.GradebookCsv;
import io.github.mvngrade.report.gradebook.SimilarityCsv;
import io.github.mvngrade.report.words.Redaction;
import io.github.mvngrade.report.words.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes what becomes of a class's grades: tables, sheets and the class's page.
 *
 * @param folder they are written to
 * @param settled by a teacher
 * @param policy of the sheets
 * @param pages what they show, and how
 * @param similarity of the submissions; empty if nobody asks
 */
record ClassBooks(Path folder, Settled settled, Policy policy, Pages pages, Optional<Similarity> similarity, Log log) {
    private static final int MOST_MOVED = 50;

    /**
     * How sheets are filled in.
     *
     * @param pending what becomes of points that couldn't be decided
     * @param column of the sheet; empty if it has only one that fits
     */
    record Policy(PendingPolicy pending, Optional<String> column) {}

    /**
     * What pages show, and how.
     *
     * @param audience who the reports are for
     * @param templates folder with the templates that the course replaces
     * @param mistakes that are known, by exercise
     */
    record Pages(Audience audience, Optional<Path> templates, Map<String, Likeness> mistakes) {
        List<String> likenesses(BookKey key, Optional<Grade> grade) {
            Likeness known = mistakes.getOrDefault(key.exercise(), Likeness.NONE);
            return grade.map(known::of).orElse(List.of());
        }
    }

    /** Writes one grade's report, with a teacher's adjustments. */
    void report(Desk desk, BookKey key, Grade grade) throws GraderException {
        Grade adjusted = new Reckoner(desk, settled).adjusted(grade, key);
        GradeReport.write(
                Redaction.forAudience(adjusted, pages.audience()),
                folder.resolve(ReportPlace.of(key)),
                pages.templates());
    }

    /** Writes the tables and the page, and says whose points have changed since they were last written. */
    void write(Desk desk) throws GraderException, IOException, InterruptedException {
        write(desk, row -> !row.adjustments().isEmpty(), true);
    }

    /** The same after it was said whose points change; and all reports are written again. */
    void rewrite(Desk desk) throws GraderException, IOException, InterruptedException {
        write(desk, row -> true, false);
    }

    private void write(Desk desk, Predicate<Counted> reported, boolean tells)
            throws GraderException, IOException, InterruptedException {
        ClassTally tally = new ClassTally();
        List<Counted> rows = new Reckoner(desk, settled).count((row, grade) -> {
            tally.add(BookLine.of(row), grade, pages.likenesses(row.row().key(), grade));
            if (reported.test(row) && grade.isPresent()) {
                GradeReport.write(
                        Redaction.forAudience(grade.get(), pages.audience()),
                        folder.resolve(ReportPlace.of(row.row().key())),
                        pages.templates());
            }
        });
        Announced announced = new Announced(desk);
        if (tells) {
            tell(announced.movements(rows), "have changed");
        }
        List<String> notes = new ArrayList<>(lateness(rows));
        Path table = GradebookCsv.write(folder, tally.rows());
        if (settled.roster().isPresent()) {
            notes.addAll(new ClassSheets(folder, settled.roster().get(), policy, log).write(rows));
        }
        announced.note(rows);
        compare(desk, rows, tally);
        notes.forEach(log::warn);
        Path page = ClassPage.write(folder, title(desk.batch()), tally, notes, pages.templates());
        log.info("Gradebook: " + table);
        log.info("Class: " + page.toUri());
    }

    private void compare(Desk desk, List<Counted> rows, ClassTally tally)
            throws GraderException, IOException, InterruptedException {
        if (similarity.isPresent()) {
            Map<String, List<Alike>> alike =
                    similarity.get().of(desk, rows.stream().map(Counted::row).toList(), folder);
            alike.forEach(tally::alike);
            log.info("Most alike: " + SimilarityCsv.write(folder, alike));
        }
    }

    /** What moved, a line each. */
    void tell(List<Movement> movements, String verb) {
        if (movements.isEmpty()) {
            return;
        }
        log.info(movements.size() + " of the points that were written before " + verb + ":");
        movements.stream().limit(MOST_MOVED).forEach(moved -> log.info("  " + words(moved)));
        if (movements.size() > MOST_MOVED) {
            log.info("  and " + (movements.size() - MOST_MOVED) + " more");
        }
    }

    private static String words(Movement moved) {
        BookKey key = moved.counted().row().key();
        return Visible.inLog(Visible.line(key.submission().value())) + ", " + key.exercise() + ": from "
                + points(moved.from()) + " to " + points(moved.counted().counts()) + ", because " + moved.why();
    }

    private static String points(Optional<Points> points) {
        return points.map(Points::toString).orElse("none");
    }

    private static String title(String batch) {
        return Character.toUpperCase(batch.charAt(0)) + batch.substring(1);
    }

    private List<String> lateness(List<Counted> rows) {
        List<Counted> late =
                rows.stream().filter(row -> row.handedIn().lateness().isLate()).toList();
        boolean costs = late.stream().anyMatch(row -> !row.cost().isZero());
        if (!costs || settled.charge() == Counted.Charge.APPLIED) {
            return List.of();
        }
        return List.of(late.size() + " handed in late. What that costs is in " + GradebookCsv.FILE_NAME
                + ", and isn't taken off yet: look at it, then do so with -Dgrade.late=apply.");
    }
}
