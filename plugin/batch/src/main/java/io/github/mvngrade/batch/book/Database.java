package io.github.mvngrade.batch.book;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The database of a batch: one of its own in a folder, or a PostgreSQL that several machines share. What was written to it is there
 * after any crash. Any thread may use it.
 */
public final class Database implements AutoCloseable {
    private static final Pattern PASSWORD = Pattern.compile("[?&](?:password|sslpassword)=", Pattern.CASE_INSENSITIVE);
    private static final int CONNECTIONS = 8;
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A database that is restarted is back in seconds; one that is moved, in a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static {
        // Two libraries report their own life to Maven's log; only what goes wrong concerns anybody.
        for (String library : List.of("com.zaxxer.hikari", "com.github.kagkarlsson")) {
            System.getProperties().putIfAbsent("org.slf4j.simpleLogger.log." + library, "error");
        }
    }

    private final String name;
    private final Dialect dialect;
    private final HikariDataSource source;
    private final Duration patience;

    /** What the two kinds spell differently. */
    public enum Dialect {
        /** In a folder, for one process. */
        HSQLDB("varbinary(100000000)", "values current_timestamp"),
        /** On a server, for any number of machines. */
        POSTGRESQL("bytea", "select clock_timestamp()");

        private final String bytes;
        private final String now;

        Dialect(String bytes, String now) {
            this.bytes = bytes;
            this.now = now;
        }

        /** A statement in which {@code BYTES} stands for the type of a column of bytes. */
        String spelt(String statement) {
            return statement.replace("BYTES", bytes);
        }
    }

    /** What is done with a connection; it may be done again if the database went away meanwhile. */
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private Database(String name, Dialect dialect, HikariConfig config, Duration patience) {
        this.name = name;
        this.dialect = dialect;
        this.patience = patience;
        this.source = new HikariDataSource(config);
    }

    /**
     * Opens the database of a folder, or makes it.
     *
     * @throws BookException if another process has it open, or it can't be read or written
     */
    public static Database in(Path folder) throws BookException {
        // Without the first property, what was written in the last half second could be lost.
        String url = "jdbc:hsqldb:file:" + folder.resolve("gradebook")
                + ";hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.log_size=20";
        String advice = ". Check that no other batch uses it, and that the folder can be written";
        HikariConfig config = config(url);
        config.setUsername("SA");
        return open("The gradebook in " + folder, Dialect.HSQLDB, config, advice);
    }

    /**
     * Opens a database on a server.
     *
     * @param url as PostgreSQL's driver reads it: {@code jdbc:postgresql://HOST/DATABASE?user=NAME}. The password is in
     *     {@code ~/.pgpass}: whatever is on a command line can be read by everybody on the machine, submissions among them.
     * @throws BookException if the URL is another kind's or has a password, or the server can't be used
     */
    public static Database at(String url) throws BookException {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new BookException("grade.db must be like jdbc:postgresql://HOST/DATABASE?user=NAME, but is " + url);
        }
        if (PASSWORD.matcher(url).find()) {
            throw new BookException(
                    "grade.db must not have a password, because everybody on this machine can read it there,"
                            + " submissions too: put it into ~/.pgpass, with a line HOST:PORT:DATABASE:NAME:PASSWORD");
        }
        HikariConfig config = config(url);
        config.addDataSourceProperty("ApplicationName", "mvn grade");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        String advice = ". Check that the server runs, that " + url
                + " names it and a database in which tables can be made, and that the password is in ~/.pgpass";
        return open("The database at " + url, Dialect.POSTGRESQL, config, advice);
    }

    private static HikariConfig config(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setPoolName("gradebook");
        return config;
    }

    private static Database open(String name, Dialect dialect, HikariConfig config, String advice)
            throws BookException {
        try {
            Database database = new Database(name, dialect, config, PATIENCE);
            try {
                Tables.make(database);
                return database;
            } catch (BookException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (HikariPool.PoolInitializationException e) {
            throw new BookException(name + " can't be opened: " + e.getCause().getMessage() + advice, e);
        }
    }

    /** For whoever needs connections of its own. */
    public DataSource source() {
        return source;
    }

    public Dialect dialect() {
        return dialect;
    }

    /**
     * Does something with a connection. While the database is away, it waits for two minutes.
     *
     * @throws BookException if the database stays away, or refuses
     */
    public <T> T ask(Work<T> work) throws BookException {
        long start = System.nanoTime();
        while (true) {
            try (Connection connection = source.getConnection()) {
                return work.with(connection);
            } catch (SQLException e) {
                if (!isAway(e) || System.nanoTime() - start > patience.toNanos() || !pause()) {
                    throw new BookException(name + " can't be used: " + e.getMessage(), e);
                }
            }
        }
    }

    /** The same, wholly or not at all. */
    public <T> T change(Work<T> work) throws BookException {
        return ask(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        });
    }

    private static boolean isAway(SQLException e) {
        String state = String.valueOf(e.getSQLState()).toUpperCase(Locale.ROOT);
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                || e instanceof SQLNonTransientConnectionException
                // Class 08 is a broken connection; 57P01 to 57P03, a server that ends or begins.
                || state.startsWith("08")
                || state.startsWith("57P");
    }

    /** Whether it may be tried again: not by a thread that is to end. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The time by the database's clock, which all machines share.
     *
     * @throws BookException if it can't be asked
     */
    public Instant now() throws BookException {
        return ask(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(dialect.now)) {
                found.next();
                return found.getObject(1, OffsetDateTime.class).toInstant();
            }
        });
    }

    /** Closes the connections; a database of its own is written out. */
    @Override
    public void close() {
        if (dialect == Dialect.HSQLDB) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            } catch (SQLException nothingIsLost) {
                // All that was committed is in its log, and is read from there.
                source.close();
            }
        }
        source.close();
    }
}
