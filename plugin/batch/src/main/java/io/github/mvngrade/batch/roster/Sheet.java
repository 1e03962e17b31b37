package io.github.mvngrade.batch.roster;

import io.github.mvngrade.model.Points;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The sheet that goes back to the platform from which a roster came: the same people, with their grades.
 *
 * @param roster that it was
 * @param column in which grades are entered
 * @param scale the most points that the platform gives there; empty if it doesn't say
 */
public record Sheet(Roster roster, String column, Optional<BigDecimal> scale) {
    private static final String MOODLE_GRADE = "Grade";
    private static final String MOODLE_MOST = "Maximum Grade";
    private static final String MOODLE_FEEDBACK = "Feedback comments";
    private static final String MOODLE_OPEN = "Grade can be changed";
    private static final List<String> CANVAS_PEOPLE =
            List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Root Account", "Section");
    private static final int DECIMALS = 2;

    /**
     * What is entered for somebody.
     *
     * @param points that count
     * @param max that could be earned
     * @param feedback one line for the student
     */
    public record Entry(Points points, Points max, String feedback) {}

    /**
     * The sheet of a roster, if it is one of a platform that takes grades.
     *
     * @param wanted the column of an assignment; needed if there are several
     * @throws RosterException if there is no such column, or it isn't clear which
     */
    public static Optional<Sheet> of(Roster roster, Optional<String> wanted) throws RosterException {
        return switch (roster.format()) {
            case CANVAS -> Optional.of(canvas(roster, wanted));
            case MOODLE -> Optional.of(new Sheet(roster, MOODLE_GRADE, moodleScale(roster)));
            case CLASSROOM, OWN -> Optional.empty();
        };
    }

    private static Sheet canvas(Roster roster, Optional<String> wanted) throws RosterException {
        List<String> assignments = roster.table().columns().stream()
                .filter(column -> column.matches(".* \\(\\d+\\)"))
                .toList();
        List<String> chosen = assignments.stream()
                .filter(column -> wanted.map(text -> column.equals(text)
                                || column.replaceFirst(" \\(\\d+\\)$", "").equals(text))
                        .orElse(true))
                .toList();
        if (chosen.size() != 1) {
            throw new RosterException(
                    roster.file() + " has " + (assignments.isEmpty() ? "no column" : "several columns")
                            + " in which grades could be entered: name one with -Dgrade.column=NAME. Its assignments are: "
                            + String.join(", ", assignments));
        }
        String column = chosen.get(0);
        return new Sheet(roster, column, canvasScale(roster.table(), column));
    }

    private static Optional<BigDecimal> canvasScale(Table table, String column) {
        for (int row = 0; row < table.rows().size(); row++) {
            boolean possible = table.cell(row, "Student")
                    .map(text -> text.toLowerCase(Locale.ROOT).equals(Roster.POINTS_POSSIBLE))
                    .orElse(false);
            if (possible) {
                return table.cell(row, column).flatMap(Sheet::number);
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> moodleScale(Roster roster) {
        return roster.people().stream()
                .flatMap(person -> roster.table().cell(person.row(), MOODLE_MOST).stream())
                .findFirst()
                .flatMap(Sheet::number);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(',', '.'))).filter(value -> value.signum() > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The name of its file. */
    public Path fileName() {
        return Path.of(roster.format().name().toLowerCase(Locale.ROOT) + ".csv");
    }

    /**
     * The number that is entered: of as many points as the platform gives there, rounded down.
     *
     * @throws IllegalArgumentException if nothing could be earned
     */
    public BigDecimal entered(Entry entry) {
        BigDecimal points = entry.points().amount();
        if (scale.isEmpty()) {
            return points;
        }
        if (entry.max().isZero()) {
            throw new IllegalArgumentException("Of 0 points nothing can be entered");
        }
        return points.multiply(scale.get()).divide(entry.max().amount(), DECIMALS, RoundingMode.DOWN);
    }

    /**
     * The sheet as text. People without an entry aren't in Canvas's sheet, where an empty cell could delete a grade, and are as they were
     * in Moodle's.
     *
     * @param entries by person
     */
    public String filled(Map<Person, Entry> entries) {
        Table table = roster.table();
        List<String> columns = columns(table);
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(table.separator())
                .setHeader(columns.toArray(String[]::new))
                .get();
        try (CSVPrinter out = new CSVPrinter(text, format)) {
            for (int row = 0; row < table.rows().size(); row++) {
                Optional<Entry> entry = entry(entries, row);
                if (entry.isPresent() || isKept(row)) {
                    out.printRecord(cells(table, columns, row, entry));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("A table in memory couldn't be written", e);
        }
        return text.toString();
    }

    private List<String> columns(Table table) {
        if (roster.format() == RosterFormat.CANVAS) {
            return table.columns().stream()
                    .filter(name -> CANVAS_PEOPLE.contains(name) || name.equals(column))
                    .toList();
        }
        return table.columns().stream()
                .filter(name -> !Roster.OURS.contains(name))
                .toList();
    }

    private Optional<Entry> entry(Map<Person, Entry> entries, int row) {
        return roster.people().stream()
                .filter(person -> person.row() == row)
                .findFirst()
                .map(entries::get)
                .filter(entry -> isOpen(row));
    }

    private boolean isOpen(int row) {
        return !roster.table().cell(row, MOODLE_OPEN).orElse("Yes").equals("No");
    }

    /** Moodle wants all rows, and Canvas the one that says how many points there are. */
    private boolean isKept(int row) {
        return roster.format() == RosterFormat.MOODLE
                || roster.people().stream().noneMatch(person -> person.row() == row);
    }

    private List<String> cells(Table table, List<String> columns, int row, Optional<Entry> entry) {
        List<String> cells = new ArrayList<>();
        for (String name : columns) {
            String old = table.rows().get(row).get(table.columns().indexOf(name));
            if (entry.isPresent() && name.equals(column)) {
                cells.add(entered(entry.get()).toPlainString());
            } else if (entry.isPresent() && name.equals(MOODLE_FEEDBACK)) {
                cells.add(entry.get().feedback());
            } else {
                cells.add(old);
            }
        }
        return cells;
    }
}
