package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one batch, one for each exercise of each submission, and the grades behind them. What {@link #put} returned from is
 * there after any crash. Any thread and any machine may use it.
 */
public final class Gradebook {
    private static final String VALUES =
            "content, checks, version, stage, outcome, earned, pending, held_back, left_out,"
                    + " max_points, reason, graded_at, tried_at";
    private static final String COLUMNS = "submission, exercise, " + VALUES;
    private static final String ONE = " where batch = ? and submission = ? and exercise = ?";

    private final Database database;
    private final String batch;
    private final GradeCodec codec;

    /** @param batch name of the batch, 1 to 100 characters */
    public Gradebook(Database database, String batch, GradeCodec codec) {
        this.database = database;
        this.batch = batch;
        this.codec = codec;
    }

    /**
     * The row; empty if there is none.
     *
     * @throws BookException if it can't be read
     */
    public Optional<BookRow> row(BookKey key) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select " + COLUMNS + " from grade" + ONE)) {
                name(query, 1, key);
                return rows(query).stream().findFirst();
            }
        });
    }

    /**
     * All rows, by submission and exercise.
     *
     * @throws BookException if they can't be read
     */
    public List<BookRow> rows() throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select " + COLUMNS + " from grade where batch = ? order by submission, exercise")) {
                query.setString(1, batch);
                return rows(query);
            }
        });
    }

    /**
     * The rows that were tried at this time or later, by the database's clock.
     *
     * @throws BookException if they can't be read
     */
    public List<BookRow> rowsSince(Instant time) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select " + COLUMNS + " from grade where batch = ? and tried_at >= ? order by tried_at")) {
                query.setString(1, batch);
                query.setObject(2, time.atOffset(ZoneOffset.UTC));
                return rows(query);
            }
        });
    }

    /**
     * The grade behind a row; empty if there is no row, or it is of a submission in which there was nothing to grade.
     *
     * @throws BookException if it can't be read
     */
    public Optional<Grade> grade(BookKey key) throws BookException {
        Optional<byte[]> bytes = database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select document from grade" + ONE)) {
                name(query, 1, key);
                try (ResultSet found = query.executeQuery()) {
                    return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.<byte[]>empty();
                }
            }
        });
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(codec.grade(bytes.get()));
        } catch (IOException e) {
            throw new BookException(
                    "The grade of " + key.submission() + ", " + key.exercise()
                            + ", can't be read from the gradebook (" + e.getMessage()
                            + "): grade it again with -Dgrade.only=all",
                    e);
        }
    }

    /**
     * Writes a row, and no grade, in place of an earlier one.
     *
     * @throws BookException if it can't be written
     */
    public void put(BookRow row) throws BookException {
        write(row, Optional.empty());
    }

    /**
     * Writes a row and its grade in place of an earlier one. A failure of the grader itself takes no grade's place: then the earlier
     * row only gets the time of the attempt.
     *
     * @param grade the row's, or for one that is CHECKED, what its checks alone say
     * @return whether it was written
     * @throws BookException if it can't be
     */
    public boolean put(BookRow row, Grade grade) throws BookException {
        if (row.outcome() == Outcome.INFRASTRUCTURE && touched(row)) {
            return false;
        }
        write(row, Optional.of(codec.bytes(grade)));
        return true;
    }

    private boolean touched(BookRow row) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement touch = connection.prepareStatement("update grade set tried_at = ?" + ONE
                    + " and content = ? and checks = ? and version = ? and outcome <> 'INFRASTRUCTURE'"
                    + " and stage = 'FINISHED'")) {
                touch.setObject(1, row.triedAt().atOffset(ZoneOffset.UTC));
                int next = name(touch, 2, row.key());
                basis(touch, next, row.basis());
                return touch.executeUpdate() > 0;
            }
        });
    }

    private void write(BookRow row, Optional<byte[]> document) throws BookException {
        database.change(connection -> {
            if (update(connection, row, document) == 0) {
                insert(connection, row, document);
            }
            return true;
        });
    }

    private int update(Connection connection, BookRow row, Optional<byte[]> document) throws SQLException {
        String assignments = VALUES.replace(",", " = ?,") + " = ?, document = ?";
        try (PreparedStatement update = connection.prepareStatement("update grade set " + assignments + ONE)) {
            int next = values(update, 1, row);
            update.setBytes(next, document.orElse(null));
            name(update, next + 1, row.key());
            return update.executeUpdate();
        }
    }

    private void insert(Connection connection, BookRow row, Optional<byte[]> document) throws SQLException {
        String marks = "?" + ", ?".repeat(3 + VALUES.split(",").length);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into grade (batch, submission, exercise, " + VALUES + ", document) values (" + marks + ")")) {
            int next = name(insert, 1, row.key());
            next = values(insert, next, row);
            insert.setBytes(next, document.orElse(null));
            insert.executeUpdate();
        }
    }

    /**
     * Deletes a row, if there is one.
     *
     * @throws BookException if it can't be
     */
    public void remove(BookKey key) throws BookException {
        database.ask(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from grade" + ONE)) {
                name(delete, 1, key);
                return delete.executeUpdate();
            }
        });
    }

    private int name(PreparedStatement statement, int from, BookKey key) throws SQLException {
        statement.setString(from, batch);
        statement.setString(from + 1, key.submission().value());
        statement.setString(from + 2, key.exercise());
        return from + 3;
    }

    private static int basis(PreparedStatement statement, int from, Basis basis) throws SQLException {
        statement.setString(from, basis.content());
        statement.setString(from + 1, basis.checks());
        statement.setString(from + 2, basis.version());
        return from + 3;
    }

    private static int values(PreparedStatement statement, int from, BookRow row) throws SQLException {
        int column = basis(statement, from, row.basis());
        statement.setString(column++, row.stage().name());
        statement.setString(column++, row.outcome().name());
        for (Optional<Points> points : List.of(
                row.score().map(Score::earned),
                row.score().map(Score::pending),
                row.score().map(Score::heldBack),
                row.score().map(Score::leftOut),
                row.score().map(Score::max))) {
            statement.setBigDecimal(column++, points.map(Points::amount).orElse(null));
        }
        statement.setString(column++, row.reason());
        statement.setObject(column++, row.gradedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(column++, row.triedAt().atOffset(ZoneOffset.UTC));
        return column;
    }

    private static List<BookRow> rows(PreparedStatement query) throws SQLException {
        List<BookRow> rows = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static BookRow row(ResultSet found) throws SQLException {
        BigDecimal max = found.getBigDecimal("max_points");
        return new BookRow(
                new BookKey(new SubmissionId(found.getString("submission")), found.getString("exercise")),
                new Basis(found.getString("content"), found.getString("checks"), found.getString("version")),
                BookRow.Stage.valueOf(found.getString("stage")),
                new Finding(
                        Outcome.valueOf(found.getString("outcome")),
                        max == null ? Optional.empty() : Optional.of(score(found)),
                        found.getString("reason")),
                found.getObject("graded_at", OffsetDateTime.class).toInstant(),
                found.getObject("tried_at", OffsetDateTime.class).toInstant());
    }

    private static Score score(ResultSet found) throws SQLException {
        return new Score(
                new Points(found.getBigDecimal("earned")),
                new Points(found.getBigDecimal("pending")),
                new Points(found.getBigDecimal("held_back")),
                new Points(found.getBigDecimal("left_out")),
                new Points(found.getBigDecimal("max_points")));
    }
}
