package io.github.mvngrade.batch.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whose table a roster is, which its column names tell. */
public enum RosterFormat {
    /** Canvas's exported gradebook. */
    CANVAS("Student", "ID"),
    /** Moodle's grading worksheet. */
    MOODLE("Identifier", "Grade"),
    /** GitHub Classroom's roster. */
    CLASSROOM("identifier", "github_username"),
    /** A table of the teacher's own. */
    OWN("name");

    private final List<String> columns;

    RosterFormat(String... columns) {
        this.columns = List.of(columns);
    }

    /** The first whose columns are all there. */
    static Optional<RosterFormat> of(Collection<String> columns) {
        for (RosterFormat format : values()) {
            if (columns.containsAll(format.columns)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What each needs, for a message. */
    static String all() {
        return "Canvas's gradebook (Student, ID), Moodle's grading worksheet (Identifier, Grade), GitHub Classroom's roster"
                + " (identifier, github_username), or a table of your own (name)";
    }
}
