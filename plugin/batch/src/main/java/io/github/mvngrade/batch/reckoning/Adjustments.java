package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.roster.RosterException;
import io.github.mvngrade.batch.roster.Table;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a teacher decided by hand, in a table with the columns {@code submission, exercise, check, points, reason, by}. It is applied
 * whenever points are counted, so that no grading again can lose it.
 *
 * @param all in the file's order
 */
public record Adjustments(List<Adjustment> all) {
    /** None. */
    public static final Adjustments NONE = new Adjustments(List.of());

    private static final List<String> COLUMNS = List.of("submission", "exercise", "check", "points", "reason", "by");

    public Adjustments {
        all = List.copyOf(all);
    }

    /**
     * Reads them.
     *
     * @throws RosterException if the file can't be read, lacks a column, or a line isn't what it must be
     */
    public static Adjustments read(Path file) throws RosterException {
        Table table = Table.read(file);
        table.require(COLUMNS, "a table of adjustments");
        List<Adjustment> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Adjustment adjustment = table.line(row, Adjustments::of);
            if (!seen.add(adjustment.key() + " " + adjustment.check())) {
                throw table.wrong(row, "there is another line for the same check of the same submission");
            }
            all.add(adjustment);
        }
        return new Adjustments(all);
    }

    private static Adjustment of(Table.Line line) {
        return new Adjustment(
                new BookKey(new SubmissionId(line.need("submission")), line.need("exercise")),
                new CheckId(line.need("check")),
                Points.of(line.need("points")),
                line.need("reason"),
                line.need("by"));
    }

    /** Those of one exercise of one submission. */
    public List<Adjustment> of(BookKey key) {
        return all.stream().filter(each -> each.key().equals(key)).toList();
    }
}
