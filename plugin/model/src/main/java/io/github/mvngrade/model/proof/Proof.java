package io.github.mvngrade.model.proof;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of an exercise's checks on the submissions that they are proven on.
 *
 * @param about what was proven, and with which inputs
 * @param checks in the plan's order; the rows of the matrix
 * @param columns the submissions, numbered from 1
 * @param findings in the order of their places
 */
public record Proof(About about, List<CheckPlan> checks, List<Column> columns, List<Finding> findings) {
    /**
     * What was proven, and with which inputs.
     *
     * @param exercise whose checks they are
     * @param title of the exercise
     * @param seed that the inputs were drawn from; the seeds of the solution's later runs are derived from it
     * @param leftOut what was left out by request, as sentences; empty for a whole proof
     */
    public record About(ExerciseId exercise, String title, long seed, List<String> leftOut) {
        public About {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @throws IllegalArgumentException if a column has another number of cells than there are checks */
    public Proof {
        checks = List.copyOf(checks);
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
        for (Column column : columns) {
            if (column.cells().size() != checks.size()) {
                throw new IllegalArgumentException("Submission " + column.name() + " must have a cell for each of "
                        + checks.size() + " checks, but has " + column.cells().size());
            }
        }
    }

    /** The same proof with more findings, after its own. */
    public Proof with(List<Finding> more) {
        return new Proof(
                about,
                checks,
                columns,
                Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** The findings of one weight. */
    public List<Finding> of(Finding.Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).toList();
    }

    /** Whether something was left out by request. */
    public boolean partial() {
        return !about.leftOut().isEmpty();
    }

    /** How long all of it took. */
    public Column.Took took() {
        return columns.stream().map(Column::took).reduce(Column.Took.NO_TIME, Column.Took::plus);
    }
}
