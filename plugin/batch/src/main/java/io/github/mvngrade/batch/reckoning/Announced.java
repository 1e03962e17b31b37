package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.batch.book.BookException;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was last written of each row's points, so that it can be said who moves.
 *
 * @param desk of the batch
 */
public record Announced(Desk desk) {
    /**
     * A row whose points aren't what they were.
     *
     * @param counted as it is now
     * @param from what was written before; empty if there were no points
     * @param why it moved
     */
    public record Movement(Counted counted, Optional<Points> from, String why) {}

    /** What counted, and on what that rested. */
    private record Known(Optional<Points> points, String rests) {}

    /**
     * The rows that had been written before, and have other points now.
     *
     * @throws BookException if the database can't be used
     */
    public List<Movement> movements(List<Counted> rows) throws BookException {
        Map<BookKey, Known> before = known();
        List<Movement> moved = new ArrayList<>();
        for (Counted row : rows) {
            Known known = before.get(row.row().key());
            if (known != null && !known.points().equals(row.counts())) {
                moved.add(new Movement(row, known.points(), why(known.rests(), rests(row))));
            }
        }
        return moved;
    }

    private Map<BookKey, Known> known() throws BookException {
        return desk.database().ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select submission, exercise, points, rests from announced where batch = ?")) {
                query.setString(1, desk.batch());
                Map<BookKey, Known> known = new HashMap<>();
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        BigDecimal points = found.getBigDecimal(3);
                        known.put(
                                new BookKey(new SubmissionId(found.getString(1)), found.getString(2)),
                                new Known(Optional.ofNullable(points).map(Points::new), found.getString(4)));
                    }
                }
                return known;
            }
        });
    }

    /** What a row's points rest on: three texts, each of which can be the reason why they change. */
    private static List<String> rests(Counted row) {
        String adjustments = row.adjustments().stream()
                .map(each -> each.check() + " " + each.points() + " " + each.by() + " " + each.reason())
                .collect(Collectors.joining("; "));
        String late = row.handedIn().charge() + " " + row.handedIn().lateness().percent();
        return List.of(
                row.row().basis().content(),
                row.row().basis().checks(),
                Integer.toHexString(adjustments.hashCode()),
                late,
                row.row().gradedAt().toString());
    }

    private static String why(String before, List<String> now) {
        List<String> was = List.of(before.split("\n", -1));
        List<String> words = List.of(
                "it was handed in again",
                "the checks or their points are others",
                "an adjustment was made, changed or withdrawn",
                "its lateness counts otherwise",
                "it was graded again");
        for (int i = 0; i < words.size(); i++) {
            if (was.size() != words.size() || !Objects.equals(was.get(i), now.get(i))) {
                return words.get(i);
            }
        }
        return words.get(words.size() - 1);
    }

    /**
     * Notes what is written now.
     *
     * @throws BookException if the database can't be used
     */
    public void note(List<Counted> rows) throws BookException {
        desk.database().change(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from announced where batch = ?")) {
                delete.setString(1, desk.batch());
                delete.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into announced (batch, submission, exercise, points, rests) values (?, ?, ?, ?, ?)")) {
                for (Counted row : rows) {
                    insert.setString(1, desk.batch());
                    insert.setString(2, row.row().key().submission().value());
                    insert.setString(3, row.row().key().exercise());
                    insert.setBigDecimal(4, row.counts().map(Points::amount).orElse(null));
                    insert.setString(5, String.join("\n", rests(row)));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return true;
        });
    }
}
