package io.github.mvngrade.batch.book;

import java.sql.Statement;
import java.util.List;

/** The tables of a batch. */
final class Tables {
    /**
     * Marks of the queue: what its library keeps of each task. The library asks for these names.
     */
    private static final String TASKS = """
            create table if not exists scheduled_tasks (
              task_name varchar(200) not null,
              task_instance varchar(400) not null,
              task_data BYTES,
              execution_time timestamp(6) with time zone not null,
              picked boolean not null,
              picked_by varchar(200),
              last_success timestamp(6) with time zone,
              last_failure timestamp(6) with time zone,
              consecutive_failures int,
              last_heartbeat timestamp(6) with time zone,
              version bigint not null,
              priority smallint,
              primary key (task_name, task_instance))""";

    private static final String GRADES = """
            create table if not exists grade (
              batch varchar(100) not null,
              submission varchar(200) not null,
              exercise varchar(100) not null,
              content varchar(64) not null,
              checks varchar(64) not null,
              version varchar(100) not null,
              stage varchar(10) not null,
              outcome varchar(20) not null,
              earned decimal(10, 2),
              pending decimal(10, 2),
              held_back decimal(10, 2),
              left_out decimal(10, 2),
              max_points decimal(10, 2),
              reason varchar(4000) not null,
              graded_at timestamp(6) with time zone not null,
              tried_at timestamp(6) with time zone not null,
              document BYTES,
              primary key (batch, submission, exercise))""";

    private static final String HANDED_IN = """
            create table if not exists handed_in (
              batch varchar(100) not null,
              submission varchar(200) not null,
              exercise varchar(100) not null,
              content varchar(64) not null,
              sources BYTES not null,
              attempts int not null,
              handed_in_at timestamp(6) with time zone,
              handed_in_by varchar(20),
              came_later varchar(200),
              primary key (batch, submission, exercise))""";

    private static final String ANNOUNCED = """
            create table if not exists announced (
              batch varchar(100) not null,
              submission varchar(200) not null,
              exercise varchar(100) not null,
              points decimal(10, 2),
              rests varchar(1000) not null,
              primary key (batch, submission, exercise))""";

    private static final String PACKS = """
            create table if not exists pack (
              digest varchar(64) not null primary key,
              jar BYTES not null)""";

    private static final String BATCHES = """
            create table if not exists batch (
              name varchar(100) not null primary key,
              done boolean not null)""";

    private static final List<String> INDEXES = List.of(
            "create index if not exists due_tasks on scheduled_tasks (execution_time)",
            "create index if not exists task_heartbeats on scheduled_tasks (last_heartbeat)",
            "create index if not exists tried_grades on grade (batch, tried_at)");

    private Tables() {}

    /** Makes those that aren't there. Two that begin at the same time may both try to make one: whoever is late tries again. */
    static void make(Database database) throws BookException {
        try {
            makeMissing(database);
        } catch (BookException raced) {
            makeMissing(database);
        }
    }

    private static void makeMissing(Database database) throws BookException {
        database.ask(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String table : List.of(TASKS, GRADES, HANDED_IN, ANNOUNCED, PACKS, BATCHES)) {
                    statement.execute(database.dialect().spelt(table));
                }
                for (String index : INDEXES) {
                    statement.execute(index);
                }
            }
            return true;
        });
    }
}
