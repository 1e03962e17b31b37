package io.github.mvngrade.report.course;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Score;
import io.github.mvngrade.report.html.GradePage;
import io.github.mvngrade.report.json.GradeJson;
import io.github.mvngrade.report.json.GradeSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How an exercise stands: neither a grade nor a problem means that it isn't graded yet.
 *
 * @param entry the exercise
 * @param grade what was read back; empty if there is none or it can't be read
 * @param problem why the grade can't be read; otherwise empty
 */
record Standing(ExerciseEntry entry, Optional<GradeSummary> grade, Optional<String> problem) {

    static Standing of(ExerciseEntry entry) {
        Path file = entry.gradeFolder().resolve(GradeJson.FILE_NAME);
        if (!Files.exists(file)) {
            return new Standing(entry, Optional.empty(), Optional.empty());
        }
        try {
            return new Standing(entry, Optional.of(GradeSummary.read(file)), Optional.empty());
        } catch (IOException e) {
            return new Standing(entry, Optional.empty(), Optional.of(firstLine(e)));
        }
    }

    /** The points, if the exercise was graded; a failure of the grader itself is no grade. */
    Optional<Score> score() {
        return grade.filter(read -> read.outcome() != Outcome.INFRASTRUCTURE).map(GradeSummary::score);
    }

    String title() {
        return grade.map(GradeSummary::title).orElse(entry.name());
    }

    /** The link to the exercise's page; empty if there is none. */
    Optional<String> report(Path courseFolder) {
        Path page = entry.gradeFolder().resolve(GradePage.FILE_NAME);
        return Files.exists(page) ? Optional.of(RelativeLink.between(courseFolder, page)) : Optional.empty();
    }

    /** Jackson's messages quote the document over several lines. */
    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }
}
