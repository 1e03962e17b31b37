package io.github.mvngrade.report.classroom;

import io.github.mvngrade.report.gradebook.Alike;
import java.util.List;

/**
 * All that the template {@code class.vm} sees.
 *
 * @param title of the class
 * @param facts how many there are of what
 * @param notes what must be done, or known
 * @param exercises statistics of each
 * @param table of all submissions
 * @param scripts hashes of the page's own scripts, as a browser wants them
 */
public record ClassView(
        String title, List<Fact> facts, List<String> notes, List<Exercise> exercises, List<Row> table, String scripts) {
    /** A number and what it counts. */
    public record Fact(String number, String what) {}

    /**
     * One exercise.
     *
     * @param id for links within the page
     * @param bins how many have how much of the points
     * @param checks in the plan's order
     * @param remarkable what a teacher may want to look at
     */
    public record Exercise(
            String id, String title, String graded, List<Bin> bins, List<Check> checks, Remarkable remarkable) {}

    /**
     * What a teacher may want to look at.
     *
     * @param failures the messages that came most often
     * @param mistakes the known mistakes that lose what a submission lost
     * @param alike the submissions that are most alike, if that was asked for
     */
    public record Remarkable(List<Failure> failures, List<Mistake> mistakes, List<Alike> alike) {}

    /** @param name of one mistake, or of several that lose the same */
    public record Mistake(String name, int count, String who) {}

    /**
     * @param label for example {@code 70 to 79 %}
     * @param width of its bar, in percent of the longest
     */
    public record Bin(String label, int count, int width) {}

    /**
     * @param rate how many passed it, in percent
     * @param marks that it is failed most, or takes longest; otherwise empty
     */
    public record Check(Name name, Counts counts, int rate, String median, String medianSort, String marks) {}

    /** What a check is called. */
    public record Name(String id, String title, String points) {}

    /** What became of a check. */
    public record Counts(int passed, int partly, int failed, int notRun, int open) {}

    /** @param who the first of those, by their submissions */
    public record Failure(String check, String message, int count, String who) {}

    /** One exercise of one submission. */
    public record Row(Who who, String exercise, Figures figures, String handedIn, String late, String remarks) {}

    /** @param report link; empty if there is none */
    public record Who(String submission, String people, String report) {}

    /** @param share what is counted of what could be decided, in percent, for sorting; -1 where there are no points */
    public record Figures(String counts, String of, String pending, String share) {}
}
