package io.github.mvngrade.report.export;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.report.words.Numbers;
import io.github.mvngrade.report.words.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is exported: one submission's grades, of one exercise or of a whole course.
 *
 * @param title one line for people
 * @param grades as their audience may see them, in the course's order; one or more
 * @param pending what becomes of points that couldn't be decided
 */
public record Export(String title, List<ShownGrade> grades, PendingPolicy pending) {
    /** @throws IllegalArgumentException if there is no grade */
    public Export {
        title = Visible.inLog(Visible.line(title));
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("An export needs a grade, but " + title + " has none");
        }
    }

    /** Why nothing of this may be exported, whatever the format; empty if it may. */
    public Optional<String> obstacle() {
        return grades.stream()
                .map(ShownGrade::grade)
                .flatMap(grade -> obstacle(grade).stream())
                .findFirst()
                .or(() -> checks().isEmpty() && score().pending().isZero()
                        ? Optional.of("no check could be decided here")
                        : Optional.empty());
    }

    private static Optional<String> obstacle(Grade grade) {
        if (grade.outcome() == Outcome.INFRASTRUCTURE) {
            return Optional.of(grade.exercise() + " has no grade, because the grader itself failed");
        }
        return grade.partial()
                ? Optional.of(
                        "something of " + grade.exercise() + " was left out by request, so its grade doesn't count")
                : Optional.empty();
    }

    /** The checks that count, exercise by exercise: held-back ones don't, pending ones only if they count as 0. */
    public List<ExportedCheck> checks() {
        return grades.stream()
                .flatMap(shown -> checks(shown.grade()).stream())
                .filter(check -> check.state() != ExportedCheck.State.PENDING || pending == PendingPolicy.ZERO)
                .toList();
    }

    /** All checks that the exercises have, whatever became of them. */
    List<CheckPlan> planned() {
        return grades.stream()
                .flatMap(shown -> shown.grade().checks().stream())
                .map(CheckResult::check)
                .toList();
    }

    /** The checks of one exercise that are decided or pending. */
    static List<ExportedCheck> checks(Grade grade) {
        ExerciseId exercise = grade.exercise();
        return grade.checks().stream()
                .filter(result -> result.verdict() != Verdict.HELD_BACK)
                .map(result -> new ExportedCheck(exercise, result))
                .toList();
    }

    /** Where the points of all exercises went. */
    public Score score() {
        return grades.stream().map(shown -> shown.grade().score()).reduce(Score.NOTHING, Score::plus);
    }

    /** What the checks that count are worth together. */
    public Points maximum() {
        return checks().stream().map(ExportedCheck::points).reduce(Points.ZERO, Points::plus);
    }

    /** Sentences about points that the score doesn't show; empty if it shows all. */
    public String note() {
        List<String> sentences = new ArrayList<>();
        Score score = score();
        if (!score.heldBack().isZero()) {
            sentences.add(Numbers.points(score.heldBack()) + " held back, which aren't in the maximum of " + maximum()
                    + ": hidden checks decide them at hand-in.");
        }
        if (!score.pending().isZero()) {
            sentences.add(Numbers.points(score.pending()) + " pending (" + pendingNames() + "): "
                    + (pending == PendingPolicy.ZERO
                            ? "they couldn't be decided here, and count as 0 because grade.pending is zero."
                            : "they couldn't be decided here, and are neither in the score nor in the maximum."));
        }
        return String.join(" ", sentences);
    }

    /** The names of the checks whose points are pending: {@code pi-estimation.speedup, pool-map.speedup}. */
    public String pendingNames() {
        return grades.stream()
                .flatMap(shown -> checks(shown.grade()).stream())
                .filter(check -> check.state() == ExportedCheck.State.PENDING)
                .map(ExportedCheck::name)
                .collect(Collectors.joining(", "));
    }
}
