package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.intake.HandInTime;
import io.github.mvngrade.batch.reckoning.Counted.HandedInWhen;
import io.github.mvngrade.batch.roster.Attribution;
import io.github.mvngrade.batch.roster.Lateness;
import io.github.mvngrade.batch.roster.Person;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what each row is worth in the end.
 *
 * @param desk whose rows
 * @param settled by a teacher
 */
public record Reckoner(Desk desk, Settled settled) {
    /** Is given each row with its grade, one at a time: a class has more grades than memory. */
    public interface Receiver {
        /** @param grade with the adjustments; empty where there was nothing to grade */
        void take(Counted row, Optional<Grade> grade) throws GraderException;
    }

    /** What a stored grade is taken for. */
    public interface Reading {
        Grade of(BookRow row, Grade stored) throws GraderException;
    }

    /**
     * Counts all rows by the grades that are stored.
     *
     * @throws GraderException if the gradebook can't be used, or an adjustment doesn't fit any row
     */
    public List<Counted> count(Receiver receiver) throws GraderException {
        return count(receiver, (row, stored) -> stored);
    }

    /**
     * Counts all rows by what their grades are taken for.
     *
     * @throws GraderException if the gradebook can't be used, or an adjustment doesn't fit any row
     */
    public List<Counted> count(Receiver receiver, Reading reading) throws GraderException {
        List<BookRow> rows = desk.book().rows();
        requireUsed(rows);
        Attribution owners = settled.attribution(submissions(rows));
        List<Counted> counted = new ArrayList<>();
        for (BookRow row : rows) {
            List<Person> people = owners.of(row.key().submission());
            Optional<Grade> grade = grade(row, reading);
            Counted one = new Counted(
                    row, score(row, grade), settled.adjustments().of(row.key()), when(row.key(), people), people);
            counted.add(one);
            receiver.take(one, grade);
        }
        return counted;
    }

    private static List<SubmissionId> submissions(List<BookRow> rows) {
        return rows.stream().map(row -> row.key().submission()).distinct().toList();
    }

    /** A checked row's grade isn't for anybody to see yet. */
    private Optional<Grade> grade(BookRow row, Reading reading) throws GraderException {
        if (!row.isFinished()) {
            return Optional.empty();
        }
        Optional<Grade> grade = desk.book().grade(row.key());
        return grade.isEmpty() ? grade : Optional.of(adjusted(reading.of(row, grade.get()), row.key()));
    }

    /** The grade as a teacher adjusted it. */
    public Grade adjusted(Grade grade, BookKey key) throws GraderException {
        List<Adjustment> own = settled.adjustments().of(key);
        if (own.isEmpty()) {
            return grade;
        }
        try {
            return Rubric.adjusted(grade, own);
        } catch (IllegalArgumentException e) {
            throw new GraderException("An adjustment of " + key.submission() + " doesn't fit: " + e.getMessage(), e);
        }
    }

    private Optional<Score> score(BookRow row, Optional<Grade> grade) {
        return row.score().isPresent() && grade.isPresent() ? grade.map(Grade::score) : row.score();
    }

    private HandedInWhen when(BookKey key, List<Person> people) throws GraderException {
        Optional<HandInTime> time = people.stream()
                .flatMap(person -> person.terms().handedIn().stream())
                .findFirst()
                .map(at -> new HandInTime(at, HandInTime.Source.ROSTER));
        if (time.isEmpty()) {
            time = desk.handIns().time(key);
        }
        Optional<Instant> deadline = settled.deadlines().of(key.exercise(), people);
        if (time.isEmpty() || deadline.isEmpty()) {
            return new HandedInWhen(time, Lateness.NONE, settled.charge());
        }
        Lateness lateness =
                Lateness.of(time.get().at(), deadline.get(), settled.deadlines().policy());
        return new HandedInWhen(time, lateness, settled.charge());
    }

    /** A decision for a submission that isn't there was meant for another. */
    private void requireUsed(List<BookRow> rows) throws GraderException {
        Set<BookKey> keys = new HashSet<>();
        rows.forEach(row -> keys.add(row.key()));
        for (Adjustment adjustment : settled.adjustments().all()) {
            if (!keys.contains(adjustment.key())) {
                throw new GraderException("There is an adjustment for "
                        + adjustment.key().submission() + ", "
                        + adjustment.key().exercise()
                        + ", but no such row in the gradebook: write both as gradebook.csv has them");
            }
        }
    }
}
