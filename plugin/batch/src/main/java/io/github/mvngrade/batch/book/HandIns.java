package io.github.mvngrade.batch.book;

import io.github.mvngrade.batch.intake.HandInTime;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What was handed in for a batch, where every worker finds it; and the packs that it is graded with. */
public final class HandIns {
    private static final String ONE = " where batch = ? and submission = ? and exercise = ?";

    private final Database database;
    private final String batch;

    /** @param batch name of the batch */
    public HandIns(Database database, String batch) {
        this.database = database;
        this.batch = batch;
    }

    /**
     * Keeps the files of one exercise of one submission in place of earlier ones, and forgets how often it was tried.
     *
     * @param content their digest
     * @param zip the files
     * @throws BookException if they can't be written
     */
    public void put(BookKey key, String content, byte[] zip) throws BookException {
        database.change(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from handed_in" + ONE)) {
                name(delete, 1, key);
                delete.executeUpdate();
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into handed_in (batch, submission, exercise, content,"
                            + " sources, attempts) values (?, ?, ?, ?, ?, 0)")) {
                name(insert, 1, key);
                insert.setString(4, content);
                insert.setBytes(5, zip);
                return insert.executeUpdate();
            }
        });
    }

    /**
     * Notes when something that is kept was handed in.
     *
     * @throws BookException if it can't be written
     */
    public void noteTime(BookKey key, HandInTime time) throws BookException {
        database.ask(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update handed_in set handed_in_at = ?, handed_in_by = ?, came_later = ?" + ONE)) {
                update.setObject(1, time.at().atOffset(ZoneOffset.UTC));
                update.setString(2, time.source().name());
                update.setString(3, time.later());
                name(update, 4, key);
                return update.executeUpdate();
            }
        });
    }

    /**
     * When something was handed in; empty if that isn't known.
     *
     * @throws BookException if it can't be read
     */
    public Optional<HandInTime> time(BookKey key) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select handed_in_at, handed_in_by, came_later from handed_in" + ONE)) {
                name(query, 1, key);
                try (ResultSet found = query.executeQuery()) {
                    if (!found.next() || found.getObject(1) == null) {
                        return Optional.<HandInTime>empty();
                    }
                    return Optional.of(new HandInTime(
                            found.getObject(1, OffsetDateTime.class).toInstant(),
                            HandInTime.Source.valueOf(found.getString(2)),
                            found.getString(3)));
                }
            }
        });
    }

    /**
     * Whether files with this digest are kept.
     *
     * @throws BookException if that can't be read
     */
    public boolean has(BookKey key, String content) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select 1 from handed_in" + ONE + " and content = ?")) {
                name(query, 1, key);
                query.setString(4, content);
                try (ResultSet found = query.executeQuery()) {
                    return found.next();
                }
            }
        });
    }

    /**
     * The files, as a zip; empty if there are none with this digest.
     *
     * @throws BookException if they can't be read
     */
    public Optional<byte[]> files(BookKey key, String content) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select sources from handed_in" + ONE + " and content = ?")) {
                name(query, 1, key);
                query.setString(4, content);
                return bytes(query);
            }
        });
    }

    /**
     * How often grading this was begun and not ended.
     *
     * @throws BookException if it can't be read
     */
    public int attempts(BookKey key) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select attempts from handed_in" + ONE)) {
                name(query, 1, key);
                try (ResultSet found = query.executeQuery()) {
                    return found.next() ? found.getInt(1) : 0;
                }
            }
        });
    }

    /**
     * Notes that grading this begins.
     *
     * @throws BookException if it can't be written
     */
    public void begin(BookKey key) throws BookException {
        attempts(key, "attempts + 1");
    }

    /**
     * Notes that it has ended.
     *
     * @throws BookException if it can't be written
     */
    public void end(BookKey key) throws BookException {
        attempts(key, "0");
    }

    private void attempts(BookKey key, String value) throws BookException {
        database.ask(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update handed_in set attempts = " + value + ONE)) {
                name(update, 1, key);
                return update.executeUpdate();
            }
        });
    }

    /**
     * Keeps a pack.
     *
     * @throws BookException if it can't be written
     */
    public void putPack(String digest, byte[] jar) throws BookException {
        if (pack(digest).isPresent()) {
            return;
        }
        database.ask(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into pack (digest, jar) values (?, ?)")) {
                insert.setString(1, digest);
                insert.setBytes(2, jar);
                return insert.executeUpdate();
            } catch (SQLException e) {
                // Class 23 is a broken constraint: somebody else has just kept the same pack.
                if (String.valueOf(e.getSQLState()).startsWith("23")) {
                    return 0;
                }
                throw e;
            }
        });
    }

    /**
     * A pack's jar; empty if it isn't there.
     *
     * @throws BookException if it can't be read
     */
    public Optional<byte[]> pack(String digest) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select jar from pack where digest = ?")) {
                query.setString(1, digest);
                return bytes(query);
            }
        });
    }

    private static Optional<byte[]> bytes(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            return found.next() ? Optional.of(found.getBytes(1)) : Optional.empty();
        }
    }

    private void name(PreparedStatement statement, int from, BookKey key) throws SQLException {
        statement.setString(from, batch);
        statement.setString(from + 1, key.submission().value());
        statement.setString(from + 2, key.exercise());
    }
}
