package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.reckoning.Counted;
import io.github.mvngrade.batch.roster.Person;
import io.github.mvngrade.batch.roster.Roster;
import io.github.mvngrade.batch.roster.RosterException;
import io.github.mvngrade.batch.roster.Sheet;
import io.github.mvngrade.report.gradebook.PeopleCsv;
import io.github.mvngrade.report.gradebook.SheetFile;
import io.github.mvngrade.report.words.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.plugin.logging.Log;

/**
 * What each person has, and the sheet for the platform that they came from.
 *
 * @param folder they are written to
 * @param roster of the people
 * @param policy of the sheets
 */
record ClassSheets(Path folder, Roster roster, ClassBooks.Policy policy, Log log) {
    private static final int MOST_NAMED = 10;

    /** @return what a teacher must know, a sentence each */
    List<String> write(List<Counted> rows) throws RosterException {
        Map<Person, PersonResult> results = results(rows);
        List<String> exercises = new ArrayList<>(new TreeSet<>(rows.stream()
                .map(row -> row.row().key().exercise())
                .filter(exercise -> !exercise.isEmpty())
                .toList()));
        log.info("People: "
                + PeopleCsv.write(
                        folder,
                        exercises,
                        results.values().stream().map(PersonResult::line).toList()));
        Optional<Sheet> sheet = Sheet.of(roster, policy.column());
        if (sheet.isPresent()) {
            write(sheet.get(), results);
        }
        return notes(rows, results);
    }

    private Map<Person, PersonResult> results(List<Counted> rows) {
        Map<Person, PersonResult> results = new LinkedHashMap<>();
        for (Person person : roster.people()) {
            List<Counted> own =
                    rows.stream().filter(row -> row.people().contains(person)).toList();
            results.put(person, PersonResult.of(person, own, policy.pending()));
        }
        return results;
    }

    private void write(Sheet sheet, Map<Person, PersonResult> results) {
        Map<Person, Sheet.Entry> entries = new LinkedHashMap<>();
        results.forEach((person, result) -> {
            if (result.total().isPresent() && !result.max().isZero()) {
                entries.put(person, new Sheet.Entry(result.total().get(), result.max(), result.feedback()));
            }
        });
        Path file = SheetFile.write(folder, sheet.fileName(), sheet.filled(entries));
        log.info("To upload: " + file + ", with " + entries.size() + " of "
                + results.size() + " people in the column " + sheet.column()
                + sheet.scale()
                        .map(scale -> ", of " + scale.toPlainString() + " points")
                        .orElse(""));
    }

    private List<String> notes(List<Counted> rows, Map<Person, PersonResult> results) {
        List<String> notes = new ArrayList<>();
        List<String> strangers = rows.stream()
                .filter(row -> row.people().isEmpty())
                .map(row -> row.row().key().submission().value())
                .distinct()
                .toList();
        if (!strangers.isEmpty()) {
            notes.add("Nobody in " + roster.file().getFileName() + " is known to have handed in " + some(strangers)
                    + ": write the name of the submission into a column \"submission\", in the line of whoever it is.");
        }
        List<String> without = results.values().stream()
                .filter(result -> result.isEmpty())
                .map(result -> result.person().name())
                .toList();
        if (!without.isEmpty()) {
            notes.add("Nothing was handed in by " + some(without) + ".");
        }
        List<String> held = results.values().stream()
                .filter(result -> !result.isEmpty() && result.total().isEmpty())
                .map(result -> result.person().name())
                .toList();
        if (!held.isEmpty()) {
            notes.add("Not in the sheet: " + some(held) + "; " + PeopleCsv.FILE_NAME + " says why.");
        }
        return notes;
    }

    private static String some(List<String> names) {
        String first = String.join(
                "; ", names.stream().limit(MOST_NAMED).map(Visible::line).toList());
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }
}
