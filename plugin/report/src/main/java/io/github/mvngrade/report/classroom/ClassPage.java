package io.github.mvngrade.report.classroom;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.record.file.AtomicFile;
import io.github.mvngrade.report.classroom.ClassTally.ExerciseTally;
import io.github.mvngrade.report.classroom.ClassView.Bin;
import io.github.mvngrade.report.classroom.ClassView.Check;
import io.github.mvngrade.report.classroom.ClassView.Counts;
import io.github.mvngrade.report.classroom.ClassView.Exercise;
import io.github.mvngrade.report.classroom.ClassView.Fact;
import io.github.mvngrade.report.classroom.ClassView.Failure;
import io.github.mvngrade.report.classroom.ClassView.Figures;
import io.github.mvngrade.report.classroom.ClassView.Mistake;
import io.github.mvngrade.report.classroom.ClassView.Name;
import io.github.mvngrade.report.classroom.ClassView.Remarkable;
import io.github.mvngrade.report.classroom.ClassView.Row;
import io.github.mvngrade.report.classroom.ClassView.Who;
import io.github.mvngrade.report.gradebook.Alike;
import io.github.mvngrade.report.gradebook.GradebookRow;
import io.github.mvngrade.report.html.Templates;
import io.github.mvngrade.report.words.Numbers;
import io.github.mvngrade.report.words.Visible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a class: how the points are spread, how each check went, what went wrong, and a table of all submissions. */
public final class ClassPage {
    public static final String FILE_NAME = "index.html";
    private static final String TEMPLATE = "class.vm";
    private static final List<String> SCRIPTS = List.of("tablesort.js", "sort.js");
    private static final int MOST_FAILURES = 15;
    private static final int MOST_ALIKE = 20;
    private static final int MOST_NAMED = 5;
    private static final int PERCENT = 100;

    private ClassPage() {}

    /**
     * Writes the page in place of an earlier one.
     *
     * @param title of the class, one line
     * @param notes what a teacher must do or know, a sentence each
     * @param templates folder with the templates that the course replaces
     * @return the page
     * @throws java.io.UncheckedIOException if it can't be written
     * @throws IllegalArgumentException if a template of the course can't be used
     */
    public static Path write(
            Path folder, String title, ClassTally tally, List<String> notes, Optional<Path> templates) {
        Templates all = Templates.of(templates);
        Path page = folder.resolve(FILE_NAME);
        AtomicFile.write(page, all.render(TEMPLATE, view(title, tally, notes, all)));
        return page;
    }

    private static ClassView view(String title, ClassTally tally, List<String> notes, Templates templates) {
        List<Exercise> exercises = new ArrayList<>();
        tally.exercises().forEach((id, exercise) -> exercises.add(exercise(id, exercise)));
        return new ClassView(
                title,
                facts(tally.rows()),
                notes.stream().map(Visible::line).toList(),
                exercises,
                tally.rows().stream().map(ClassPage::row).toList(),
                templates.hashes(SCRIPTS));
    }

    private static List<Fact> facts(List<GradebookRow> rows) {
        List<Fact> facts = new ArrayList<>();
        long submissions =
                rows.stream().map(row -> row.subject().submission()).distinct().count();
        facts.add(new Fact(Numbers.grouped(submissions), submissions == 1 ? "submission" : "submissions"));
        for (Outcome outcome : Outcome.values()) {
            long count = rows.stream().filter(row -> row.outcome() == outcome).count();
            if (count > 0) {
                facts.add(new Fact(Numbers.grouped(count), words(outcome)));
            }
        }
        long pending = rows.stream()
                .filter(row ->
                        row.score().map(score -> !score.pending().isZero()).orElse(false))
                .count();
        if (pending > 0) {
            facts.add(new Fact(Numbers.grouped(pending), "with pending points"));
        }
        long late =
                rows.stream().filter(row -> !row.settlement().late().isEmpty()).count();
        if (late > 0) {
            facts.add(new Fact(Numbers.grouped(late), "handed in late"));
        }
        return facts;
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case GRADED -> "graded";
            case NOT_COMPILED -> "not compiling";
            case UNREADABLE -> "not readable";
            case INFRASTRUCTURE -> "without a grade, because the grader failed";
        };
    }

    private static Exercise exercise(String id, ExerciseTally tally) {
        List<CheckTally> checks = tally.checks();
        Optional<CheckTally> hardest = checks.stream()
                .filter(check -> check.decided() > 0 && check.passRate() < 1)
                .min(Comparator.comparingDouble(CheckTally::passRate));
        Optional<CheckTally> slowest = checks.stream()
                .filter(check -> check.median().isPresent())
                .max(Comparator.comparing(check -> check.median().orElse(Duration.ZERO)));
        return new Exercise(
                id,
                tally.title(),
                Numbers.count(tally.graded(), "submission"),
                bins(tally.bins()),
                checks.stream()
                        .map(check -> check(check, marks(check, hardest, slowest)))
                        .toList(),
                new Remarkable(failures(checks), mistakes(tally), alike(tally)));
    }

    private static List<Alike> alike(ExerciseTally tally) {
        return tally.alike().stream()
                .limit(MOST_ALIKE)
                .map(pair -> new Alike(
                        Visible.line(pair.first()), Visible.line(pair.second()), pair.percent(), pair.tokens()))
                .toList();
    }

    private static List<Mistake> mistakes(ExerciseTally tally) {
        return tally.mistakes().entrySet().stream()
                .map(entry -> new Mistake(entry.getKey(), entry.getValue().size(), who(entry.getValue())))
                .sorted(Comparator.comparingInt(Mistake::count).reversed())
                .toList();
    }

    private static String marks(CheckTally check, Optional<CheckTally> hardest, Optional<CheckTally> slowest) {
        List<String> marks = new ArrayList<>();
        if (hardest.filter(check::equals).isPresent()) {
            marks.add("failed most often");
        }
        if (slowest.filter(check::equals).isPresent()) {
            marks.add("takes longest");
        }
        return String.join(", ", marks);
    }

    private static List<Bin> bins(int[] counts) {
        int longest = Math.max(1, Arrays.stream(counts).max().orElse(1));
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String label = i == counts.length - 1 ? "all points" : i * 10 + " to " + (i * 10 + 9) + " %";
            bins.add(new Bin(label, counts[i], counts[i] * PERCENT / longest));
        }
        return bins;
    }

    private static Check check(CheckTally tally, String marks) {
        Counts counts = new Counts(
                tally.count(Verdict.PASSED),
                tally.count(Verdict.PARTIAL),
                tally.count(Verdict.FAILED),
                tally.count(Verdict.NOT_RUN),
                tally.count(Verdict.UNMEASURABLE, Verdict.HELD_BACK));
        Name name = new Name(
                tally.check().id().value(),
                tally.check().title(),
                tally.check().points().toString());
        return new Check(
                name,
                counts,
                (int) Math.floor(tally.passRate() * PERCENT),
                tally.median().map(Numbers::duration).orElse("–"),
                Long.toString(tally.median().map(Duration::toMillis).orElse(-1L)),
                marks);
    }

    private static List<Failure> failures(List<CheckTally> checks) {
        List<Failure> failures = new ArrayList<>();
        for (CheckTally check : checks) {
            for (Map.Entry<String, List<String>> kind : check.failures().entrySet()) {
                failures.add(new Failure(
                        check.check().id().value(),
                        kind.getKey(),
                        kind.getValue().size(),
                        who(kind.getValue())));
            }
        }
        return failures.stream()
                .sorted(Comparator.comparingInt(Failure::count).reversed())
                .limit(MOST_FAILURES)
                .toList();
    }

    private static String who(List<String> submissions) {
        String first = String.join(
                ", ", submissions.stream().limit(MOST_NAMED).map(Visible::line).toList());
        int more = submissions.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static Row row(GradebookRow row) {
        List<String> remarks = new ArrayList<>();
        if (row.outcome() != Outcome.GRADED) {
            remarks.add(row.outcome() == Outcome.NOT_COMPILED ? "doesn't compile" : row.reason());
        }
        remarks.addAll(row.settlement().remarks());
        GradebookRow.Subject subject = row.subject();
        return new Row(
                new Who(
                        Visible.line(subject.submission()),
                        Visible.line(String.join(", ", subject.people())),
                        subject.report()),
                subject.exercise(),
                figures(row),
                row.settlement().handedIn(),
                row.settlement().late(),
                Visible.line(String.join("; ", remarks)));
    }

    private static Figures figures(GradebookRow row) {
        Optional<Points> counts = row.settlement().counts();
        if (row.score().isEmpty() || counts.isEmpty()) {
            return new Figures("–", "–", "", "-1");
        }
        Score score = row.score().get();
        BigDecimal share = score.decided().isZero()
                ? BigDecimal.ZERO
                : counts.get()
                        .amount()
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(score.decided().amount(), 2, RoundingMode.DOWN);
        return new Figures(
                counts.get().toString(),
                score.decided().toString(),
                score.pending().isZero() ? "" : score.pending().toString(),
                share.toPlainString());
    }
}
