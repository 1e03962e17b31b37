package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Score;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A gradebook in a database of its own, in a folder. What {@link #put} returned from is there after any crash. Any thread may use
 * it.
 */
public final class Gradebook implements AutoCloseable {
    private static final String TABLE = """
            create table if not exists grade (
              submission varchar(200) not null,
              exercise varchar(100) not null,
              content varchar(64) not null,
              checks varchar(64) not null,
              version varchar(100) not null,
              outcome varchar(20) not null,
              earned decimal(10, 2),
              pending decimal(10, 2),
              held_back decimal(10, 2),
              left_out decimal(10, 2),
              max_points decimal(10, 2),
              reason varchar(4000) not null,
              graded_at timestamp with time zone not null,
              primary key (submission, exercise))""";
    private static final String COLUMNS =
            "submission, exercise, content, checks, version, outcome, earned, pending, held_back,"
                    + " left_out, max_points, reason, graded_at";

    private final Path folder;
    private final Connection connection;

    private Gradebook(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /**
     * Opens the gradebook of a folder, or makes it.
     *
     * @throws BookException if another process has it open, or it can't be read or written
     */
    public static Gradebook open(Path folder) throws BookException {
        // Without the first property, what was written in the last half second could be lost.
        String url = "jdbc:hsqldb:file:" + folder.resolve("gradebook")
                + ";hsqldb.write_delay=false;hsqldb.tx=mvcc;shutdown=true";
        try {
            Connection connection = DriverManager.getConnection(url, "SA", "");
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLE);
            }
            return new Gradebook(folder, connection);
        } catch (SQLException e) {
            throw new BookException(
                    "The gradebook in " + folder + " can't be opened: " + e.getMessage()
                            + ". Check that no other batch uses it, and that the folder can be written",
                    e);
        }
    }

    /**
     * The row; empty if there is none.
     *
     * @throws BookException if it can't be read
     */
    public synchronized Optional<BookRow> row(BookKey key) throws BookException {
        try (PreparedStatement query = connection.prepareStatement(
                "select " + COLUMNS + " from grade where submission = ? and exercise = ?")) {
            query.setString(1, key.submission().value());
            query.setString(2, key.exercise());
            List<BookRow> rows = rows(query);
            return rows.stream().findFirst();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /**
     * All rows, by submission and exercise.
     *
     * @throws BookException if they can't be read
     */
    public synchronized List<BookRow> rows() throws BookException {
        try (PreparedStatement query =
                connection.prepareStatement("select " + COLUMNS + " from grade order by submission, exercise")) {
            return rows(query);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /**
     * Writes a row in place of an earlier one. A failure of the grader itself takes no grade's place.
     *
     * @return whether it was written
     * @throws BookException if it can't be
     */
    public synchronized boolean put(BookRow row) throws BookException {
        Optional<BookRow> earlier = row(row.key());
        boolean worse = row.outcome() == Outcome.INFRASTRUCTURE
                && earlier.map(known -> known.outcome() != Outcome.INFRASTRUCTURE
                                && known.basis().equals(row.basis()))
                        .orElse(false);
        if (worse) {
            return false;
        }
        try {
            connection.setAutoCommit(false);
            delete(row.key());
            insert(row);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw unusable(e);
        } finally {
            restore();
        }
    }

    /**
     * Deletes a row, if there is one.
     *
     * @throws BookException if it can't be
     */
    public synchronized void remove(BookKey key) throws BookException {
        try {
            delete(key);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private void restore() throws BookException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private void delete(BookKey key) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from grade where submission = ? and exercise = ?")) {
            delete.setString(1, key.submission().value());
            delete.setString(2, key.exercise());
            delete.executeUpdate();
        }
    }

    private void insert(BookRow row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into grade (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int column = 0;
            insert.setString(++column, row.key().submission().value());
            insert.setString(++column, row.key().exercise());
            insert.setString(++column, row.basis().content());
            insert.setString(++column, row.basis().checks());
            insert.setString(++column, row.basis().version());
            insert.setString(++column, row.outcome().name());
            for (Optional<Points> points : List.of(
                    row.score().map(Score::earned),
                    row.score().map(Score::pending),
                    row.score().map(Score::heldBack),
                    row.score().map(Score::leftOut),
                    row.score().map(Score::max))) {
                insert.setBigDecimal(++column, points.map(Points::amount).orElse(null));
            }
            insert.setString(++column, row.reason());
            insert.setObject(++column, row.gradedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
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
                Outcome.valueOf(found.getString("outcome")),
                max == null ? Optional.empty() : Optional.of(score(found)),
                found.getString("reason"),
                found.getObject("graded_at", OffsetDateTime.class).toInstant());
    }

    private static Score score(ResultSet found) throws SQLException {
        return new Score(
                new Points(found.getBigDecimal("earned")),
                new Points(found.getBigDecimal("pending")),
                new Points(found.getBigDecimal("held_back")),
                new Points(found.getBigDecimal("left_out")),
                new Points(found.getBigDecimal("max_points")));
    }

    private BookException unusable(SQLException e) {
        return new BookException("The gradebook in " + folder + " can't be used: " + e.getMessage(), e);
    }

    /** @throws BookException if what it holds can't be written */
    @Override
    public synchronized void close() throws BookException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }
}
