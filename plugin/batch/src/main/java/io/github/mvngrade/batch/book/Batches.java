package io.github.mvngrade.batch.book;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;

/**
 * The batches of a database, and whether they are done: so a worker knows when to leave.
 *
 * @param database that holds them
 */
public record Batches(Database database) {
    /** How far a batch is. */
    public enum State {
        /** Somebody grades it, or was stopped before it was done. */
        OPEN,
        /** Every submission has a row. */
        DONE
    }

    /**
     * The state; empty if there is no such batch.
     *
     * @throws BookException if it can't be read
     */
    public Optional<State> state(String batch) throws BookException {
        return database.ask(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select done from batch where name = ?")) {
                query.setString(1, batch);
                try (ResultSet found = query.executeQuery()) {
                    return found.next()
                            ? Optional.of(found.getBoolean(1) ? State.DONE : State.OPEN)
                            : Optional.<State>empty();
                }
            }
        });
    }

    /**
     * Notes a state.
     *
     * @throws BookException if it can't be written
     */
    public void note(String batch, State state) throws BookException {
        database.change(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from batch where name = ?")) {
                delete.setString(1, batch);
                delete.executeUpdate();
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into batch (name, done) values (?, ?)")) {
                insert.setString(1, batch);
                insert.setBoolean(2, state == State.DONE);
                return insert.executeUpdate();
            }
        });
    }
}
