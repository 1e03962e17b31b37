package io.github.mvngrade.report.classroom;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.report.gradebook.Alike;
import io.github.mvngrade.report.gradebook.GradebookRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts a class while its grades go by; it keeps none of them. */
public final class ClassTally {
    private final List<GradebookRow> rows = new ArrayList<>();
    private final Map<String, ExerciseTally> exercises = new TreeMap<>();

    /** One exercise of a class. */
    static final class ExerciseTally {
        /** Tenths of the points that could be decided; the last is for all of them. */
        static final int BINS = 11;

        private final String title;
        private final int[] bins = new int[BINS];
        private final Map<CheckId, CheckTally> checks = new LinkedHashMap<>();
        private final Map<String, List<String>> mistakes = new TreeMap<>();
        private final List<Alike> alike = new ArrayList<>();
        private int graded;

        private ExerciseTally(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        int graded() {
            return graded;
        }

        int[] bins() {
            return bins.clone();
        }

        List<CheckTally> checks() {
            return List.copyOf(checks.values());
        }

        /** The submissions that look like a mistake, by its name. */
        Map<String, List<String>> mistakes() {
            return mistakes;
        }

        /** The pairs of submissions that were compared, the most alike first. */
        List<Alike> alike() {
            return alike;
        }

        private void add(String submission, Grade grade, List<String> looksLike) {
            graded++;
            if (!looksLike.isEmpty()) {
                mistakes.computeIfAbsent(String.join(" or ", looksLike), name -> new ArrayList<>())
                        .add(submission);
            }
            bins[bin(grade.score())]++;
            for (CheckResult result : grade.checks()) {
                checks.computeIfAbsent(result.check().id(), id -> new CheckTally(result.check()))
                        .add(submission, result);
            }
        }

        /** Rounded down: only all points are in the last. */
        private static int bin(Score score) {
            if (score.decided().isZero()) {
                return 0;
            }
            return score.earned()
                    .amount()
                    .multiply(BigDecimal.TEN)
                    .divide(score.decided().amount(), 0, RoundingMode.DOWN)
                    .intValue();
        }
    }

    /**
     * Adds one row.
     *
     * @param grade the row's, with everything that a teacher may see; empty if there is none
     * @param looksLike the names of known mistakes that lose the same
     */
    public void add(GradebookRow row, Optional<Grade> grade, List<String> looksLike) {
        rows.add(row);
        boolean counts = row.outcome() == Outcome.GRADED || row.outcome() == Outcome.NOT_COMPILED;
        if (counts && grade.isPresent()) {
            exercises
                    .computeIfAbsent(
                            row.subject().exercise(),
                            id -> new ExerciseTally(grade.get().title()))
                    .add(row.subject().submission(), grade.get(), looksLike);
        }
    }

    /**
     * Adds how alike the submissions of an exercise are; one of which nothing was graded stays out.
     *
     * @param pairs the most alike first
     */
    public void alike(String exercise, List<Alike> pairs) {
        Optional.ofNullable(exercises.get(exercise)).ifPresent(tally -> tally.alike.addAll(pairs));
    }

    /** All rows, in the order in which they were added. */
    public List<GradebookRow> rows() {
        return List.copyOf(rows);
    }

    Map<String, ExerciseTally> exercises() {
        return exercises;
    }
}
