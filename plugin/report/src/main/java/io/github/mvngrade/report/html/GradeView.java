package io.github.mvngrade.report.html;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.coverage.CoverageView;
import io.github.mvngrade.report.curve.ComparisonView;
import io.github.mvngrade.report.curve.Place;
import io.github.mvngrade.report.curve.ScalingView;
import io.github.mvngrade.report.curve.SweepView;
import io.github.mvngrade.report.words.FirstFix;
import io.github.mvngrade.report.words.Numbers;
import io.github.mvngrade.report.words.OutcomeWords;
import io.github.mvngrade.report.words.RemarkWords;
import io.github.mvngrade.report.words.VerdictWords;
import io.github.mvngrade.report.words.Visible;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the template {@code grade.vm} sees: ready strings and lists in the order of the page.
 *
 * @param head what was graded and how that went
 * @param total where the points went
 * @param first what to fix first; none if nothing ran and lost points
 * @param checks in the plan's order
 * @param evidence what was measured and observed
 * @param foot where the grade comes from
 */
public record GradeView(
        Head head, TotalView total, List<First> first, List<CheckView> checks, Evidence evidence, Foot foot) {
    private static final int MOST_COMPLAINTS = 20;

    /**
     * The top of the page.
     *
     * @param exercise its title
     * @param submission its id
     * @param outcome one of the words of {@link io.github.mvngrade.model.Outcome}, as a CSS class
     * @param reason why there is no ordinary grade; empty if there is
     * @param notes what the reader must know about this grade
     * @param complaints why nothing ran, if nothing did
     */
    public record Head(
            String exercise,
            String submission,
            String outcome,
            String reason,
            List<String> notes,
            Complaints complaints) {}

    /**
     * Why nothing ran.
     *
     * @param recognised causes that the grader recognised, as sentences
     * @param heading stands between them and the compiler's; empty if none was recognised
     * @param compiler the compiler's complaints
     */
    public record Complaints(List<String> recognised, String heading, List<DiagnosticView> compiler) {}

    /**
     * What was measured and observed.
     *
     * @param speedups of the checks that were measured
     * @param scalings of the checks whose programs were timed with several numbers of workers
     * @param sweeps of the checks whose programs were timed with several sizes
     * @param comparisons of the checks whose work was done in several ways
     * @param timelines of the checks that started processes
     */
    public record Evidence(
            List<SpeedupView> speedups,
            List<ScalingView> scalings,
            List<SweepView> sweeps,
            List<ComparisonView> comparisons,
            List<TimelineView> timelines) {
        static Evidence of(Grade grade) {
            return new Evidence(
                    grade.checks().stream()
                            .flatMap(check -> check.speedup().stream()
                                    .map(speedup -> SpeedupView.of(CheckView.link(check), speedup)))
                            .toList(),
                    grade.checks().stream()
                            .flatMap(check -> check.measurements().scaling().stream()
                                    .map(scaling -> ScalingView.of(place("scaling-", check), scaling)))
                            .toList(),
                    grade.checks().stream()
                            .flatMap(check -> check.measurements().sweep().stream()
                                    .map(sweep -> SweepView.of(place("sweep-", check), sweep)))
                            .toList(),
                    grade.checks().stream()
                            .flatMap(check -> check.measurements().comparison().stream()
                                    .map(ways -> ComparisonView.of(place("comparison-", check), ways)))
                            .toList(),
                    grade.checks().stream()
                            .filter(check -> !check.processes().isEmpty())
                            .map(TimelineView::of)
                            .toList());
        }

        private static Place place(String part, CheckResult check) {
            CheckView.Link link = CheckView.link(check);
            return new Place(part + link.anchor(), link.title(), link.anchor());
        }
    }

    /**
     * What to fix first.
     *
     * @param check that is most worth looking at
     * @param cause what keeps its class from being graded; empty if that isn't so
     * @param worth what a fix is worth
     */
    public record First(CheckView check, String cause, String worth) {}

    /**
     * The foot of the page.
     *
     * @param coverage which lines ran; none if that wasn't asked for, or nothing ran
     * @param repeat the command that repeats this grade with the same inputs
     * @param facts names and values
     * @param verdicts all of them, explained
     */
    public record Foot(List<CoverageView> coverage, String repeat, List<Fact> facts, List<VerdictView> verdicts) {}

    /** A name and a value. */
    public record Fact(String name, String value) {}

    static GradeView of(ShownGrade shown) {
        Grade grade = shown.grade();
        CheckView.Budget budget = CheckView.Budget.forChecks(grade.checks().size());
        return new GradeView(
                head(grade, shown.audience()),
                TotalView.of(grade.score()),
                FirstFix.of(grade)
                        .map(fix -> new First(
                                CheckView.of(fix.check(), budget),
                                fix.cause()
                                        .map(remark -> Visible.line(RemarkWords.of(remark)))
                                        .orElse(""),
                                fix.worth()))
                        .stream()
                        .toList(),
                grade.checks().stream()
                        .map(check -> CheckView.of(check, budget))
                        .toList(),
                Evidence.of(grade),
                foot(grade));
    }

    private static Head head(Grade grade, Audience audience) {
        List<String> notes = new ArrayList<>();
        if (grade.partial()) {
            notes.add("This grade is partial: something was left out by request, so it doesn't count.");
        }
        if (audience == Audience.TEACHER) {
            notes.add("This page is for teachers: it shows what hidden checks try.");
        }
        if (grade.outcome() == Outcome.GRADED) {
            grade.remarks().forEach(remark -> notes.add(Visible.line(RemarkWords.of(remark))));
        }
        int complaints = grade.compiler().size();
        if (complaints > MOST_COMPLAINTS) {
            notes.add("The compiler complained " + complaints + " times; the first " + MOST_COMPLAINTS
                    + " are shown, grade.json has all.");
        }
        return new Head(
                grade.title(),
                grade.submission().value(),
                grade.outcome().name(),
                grade.reason(),
                notes,
                complaints(grade));
    }

    /** What the grader recognised comes before the compiler's own words. */
    private static Complaints complaints(Grade grade) {
        if (grade.outcome() == Outcome.GRADED) {
            return new Complaints(List.of(), "", List.of());
        }
        List<String> recognised = grade.remarks().stream()
                .map(remark -> Visible.line(RemarkWords.of(remark)))
                .toList();
        return new Complaints(
                recognised,
                recognised.isEmpty() ? "" : OutcomeWords.COMPILER_SAID,
                grade.compiler().stream()
                        .limit(MOST_COMPLAINTS)
                        .map(DiagnosticView::of)
                        .toList());
    }

    private static Foot foot(Grade grade) {
        return new Foot(
                grade.coverage().map(CoverageView::of).stream().toList(),
                "mvn grade -Dgrade.seed=" + grade.provenance().seed(),
                facts(grade),
                VerdictWords.all().stream().map(VerdictView::of).toList());
    }

    private static List<Fact> facts(Grade grade) {
        return Stream.of(
                        new Fact("Exercise", grade.exercise().value()),
                        new Fact(
                                "Machine",
                                grade.machine().os() + ", "
                                        + Numbers.count(grade.machine().cores(), "core")),
                        new Fact(
                                "Java",
                                grade.machine().java() + " (" + grade.machine().vendor() + ")"),
                        new Fact("Time", times(grade.machine().took())),
                        new Fact("Isolation", isolation(grade.provenance())),
                        new Fact("Grader", grade.provenance().pluginVersion()),
                        new Fact("Checks", grade.provenance().checksDigest()),
                        new Fact("Sources", grade.provenance().sourcesDigest()),
                        new Fact("Runtime image", grade.provenance().image()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String times(Machine.Took took) {
        if (took.equals(Machine.Took.NOTHING)) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        part("preparing", took.preparing(), parts);
        part("checks", took.checking(), parts);
        part("coverage", took.covering(), parts);
        part("measuring", took.measuring(), parts);
        return Numbers.duration(took.whole()) + ": " + String.join(", ", parts);
    }

    private static void part(String name, Duration time, List<String> parts) {
        if (time.toMillis() > 0) {
            parts.add(name + " " + Numbers.duration(time));
        }
    }

    private static String isolation(Provenance provenance) {
        return provenance.isolation().name()
                + (provenance.isLimited()
                        ? ", but on the JDK itself with some of its modules hidden, which is weaker"
                        : "");
    }
}
