package io.github.mvngrade.batch.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The people of a class, from a table that a learning platform or a teacher made. Whatever the table, it may have columns of ours:
 * {@code submission} (the exact name of what this person handed in), {@code login} and {@code group} (with which its name ends),
 * {@code extension}, {@code handed-in} and {@code release}.
 */
public final class Roster {
    /** Columns that no platform knows; they aren't in the sheets that go back to one. */
    static final List<String> OURS = List.of("submission", "login", "group", "extension", "handed-in", "release");

    static final String POINTS_POSSIBLE = "points possible";

    private final Path file;
    private final RosterFormat format;
    private final Table table;
    private final List<Person> people;

    private Roster(Path file, RosterFormat format, Table table) throws RosterException {
        this.file = file;
        this.format = format;
        this.table = table;
        List<Person> found = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (isPerson(row)) {
                found.add(person(row));
            }
        }
        this.people = List.copyOf(found);
    }

    /**
     * Reads one.
     *
     * @throws RosterException if it can't be read, or a cell of ours isn't what it must be
     */
    public static Roster read(Path file) throws RosterException {
        Table table = Table.read(file);
        RosterFormat format = RosterFormat.of(table.columns())
                .orElseThrow(() -> new RosterException(file + " isn't a roster that is known here: it must be "
                        + RosterFormat.all() + ", but its columns are " + String.join(", ", table.columns())));
        Roster roster = new Roster(file, format, table);
        if (roster.people.isEmpty()) {
            throw new RosterException(
                    file + " has no people: after the line with the columns there must be a line for each");
        }
        return roster;
    }

    public Path file() {
        return file;
    }

    public RosterFormat format() {
        return format;
    }

    /** All people, in the table's order. */
    public List<Person> people() {
        return people;
    }

    Table table() {
        return table;
    }

    /** Canvas's table also has lines that say how many points there are, and a student for tests. */
    private boolean isPerson(int row) {
        if (format != RosterFormat.CANVAS) {
            return table.rows().get(row).stream().anyMatch(cell -> !cell.isBlank());
        }
        return table.cell(row, "ID").isPresent()
                && !table.cell(row, "Student")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .equals(POINTS_POSSIBLE);
    }

    private Person person(int row) throws RosterException {
        Person.Terms terms = new Person.Terms(
                parsed(row, "extension", Extension::of),
                parsed(row, "handed-in", Extension::moment),
                parsed(row, "release", Roster::release).orElse(Person.Release.RELEASED));
        return new Person(
                row, name(row), new Person.Names(table.cell(row, "submission"), numbers(row), logins(row)), terms);
    }

    private String name(int row) {
        Optional<String> name =
                switch (format) {
                    case CANVAS -> table.cell(row, "Student");
                    case MOODLE -> table.cell(row, "Full name").or(() -> table.cell(row, "Identifier"));
                    case CLASSROOM -> table.cell(row, "name").or(() -> table.cell(row, "identifier"));
                    case OWN -> table.cell(row, "name");
                };
        return name.orElse("line " + (row + 2));
    }

    private List<String> numbers(int row) {
        return switch (format) {
            case CANVAS -> table.cell(row, "ID").stream().toList();
            // "Participant 123456", in the site's language.
            case MOODLE ->
                table.cell(row, "Identifier").stream()
                        .map(text -> text.replaceAll("\\D", ""))
                        .toList();
            case CLASSROOM, OWN -> List.of();
        };
    }

    private List<String> logins(int row) {
        Optional<String> platforms =
                switch (format) {
                    case CANVAS -> table.cell(row, "SIS Login ID");
                    case MOODLE -> table.cell(row, "Email address");
                    case CLASSROOM -> table.cell(row, "github_username");
                    case OWN -> Optional.empty();
                };
        Stream<String> logins = Stream.of(platforms, table.cell(row, "login"), table.cell(row, "group"))
                .flatMap(Optional::stream)
                .map(login -> login.replaceFirst("@.*", ""));
        return logins.filter(login -> !login.isBlank()).distinct().toList();
    }

    private <T> Optional<T> parsed(int row, String column, Function<String, T> parser) throws RosterException {
        Optional<String> cell = table.cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(cell.get()));
        } catch (IllegalArgumentException e) {
            throw new RosterException(file + ", line " + (row + 2) + ", column " + column + ": " + e.getMessage(), e);
        }
    }

    private static Person.Release release(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "x" -> Person.Release.RELEASED;
            case "no", "false", "0" -> Person.Release.HELD;
            default -> throw new IllegalArgumentException("it must be yes or no, but is \"" + text + '"');
        };
    }
}
