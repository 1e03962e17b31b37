package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.reckoning.Counted;
import io.github.mvngrade.batch.roster.Person;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.report.export.PendingPolicy;
import io.github.mvngrade.report.gradebook.PeopleCsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person has.
 *
 * @param points by exercise
 * @param total of them; empty if it isn't to be handed on
 * @param max that could be earned
 * @param problems why there is no total
 * @param feedback one line for the person
 */
record PersonResult(
        Person person,
        Map<String, Points> points,
        Optional<Points> total,
        Points max,
        List<String> problems,
        String feedback) {
    /** @param own this person's rows */
    static PersonResult of(Person person, List<Counted> own, PendingPolicy pending) {
        Map<String, Points> points = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        List<String> feedback = new ArrayList<>();
        Points sum = Points.ZERO;
        Points max = Points.ZERO;
        for (Counted row : own) {
            String exercise = row.row().key().exercise();
            if (row.counts().isEmpty() || row.score().isEmpty()) {
                problems.add((exercise.isEmpty() ? "" : exercise + ": ") + "there is no grade");
                continue;
            }
            if (points.put(exercise, row.counts().get()) != null) {
                problems.add(exercise + " was handed in twice");
            }
            problem(row, pending).ifPresent(why -> problems.add(exercise + ": " + why));
            Points of = most(row.score().get(), pending);
            sum = sum.plus(row.counts().get());
            max = max.plus(of);
            feedback.add(exercise + " " + row.counts().get() + " of " + of + late(row));
        }
        if (person.terms().released() == Person.Release.HELD) {
            problems.add("held back by the roster");
        }
        Optional<Points> total = own.isEmpty() || !problems.isEmpty() ? Optional.empty() : Optional.of(sum);
        return new PersonResult(person, points, total, max, problems, String.join("; ", feedback));
    }

    private static Optional<String> problem(Counted row, PendingPolicy pending) {
        if (!row.row().isFinished()) {
            return Optional.of("it isn't measured yet");
        }
        if (row.isPartial()) {
            return Optional.of("the grade is partial");
        }
        if (row.isPending() && pending == PendingPolicy.HOLD) {
            return Optional.of("points are pending");
        }
        return Optional.empty();
    }

    /** Pending points count as lost, or not at all. */
    private static Points most(Score score, PendingPolicy pending) {
        return pending == PendingPolicy.ZERO ? score.decided().plus(score.pending()) : score.decided();
    }

    private static String late(Counted row) {
        boolean taken =
                row.handedIn().charge() == Counted.Charge.APPLIED && !row.cost().isZero();
        return taken ? " (" + row.handedIn().lateness().words() + ": -" + row.cost() + ")" : "";
    }

    /** Whether nothing was handed in. */
    boolean isEmpty() {
        return points.isEmpty() && problems.stream().noneMatch(problem -> problem.endsWith("no grade"));
    }

    PeopleCsv.Line line() {
        List<String> remarks = new ArrayList<>(problems);
        if (isEmpty()) {
            remarks.add("nothing was handed in");
        }
        return new PeopleCsv.Line(person.name(), points, total, max, remarks);
    }
}
