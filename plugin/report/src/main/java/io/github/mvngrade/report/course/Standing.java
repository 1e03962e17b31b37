package io.github.mvngrade.report.course;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.course.ExerciseState;
import io.github.mvngrade.record.course.ExerciseState.Result;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.report.html.GradePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How an exercise stands, found in its folder. */
final class Standing {
    private Standing() {}

    /** @param courseFolder where the link to the exercise's page starts */
    static ExerciseState of(ExerciseEntry entry, Path courseFolder) {
        Path file = entry.gradeFolder().resolve(GradeJson.FILE_NAME);
        Optional<String> page = page(entry, courseFolder);
        if (!Files.exists(file)) {
            return new ExerciseState(entry.name(), entry.name(), Optional.empty(), page, Optional.empty());
        }
        try {
            Grade grade = GradeJson.read(file).grade();
            return new ExerciseState(
                    grade.exercise().value(), grade.title(), Optional.of(Result.of(grade)), page, Optional.empty());
        } catch (IOException e) {
            return new ExerciseState(entry.name(), entry.name(), Optional.empty(), page, Optional.of(firstLine(e)));
        }
    }

    private static Optional<String> page(ExerciseEntry entry, Path courseFolder) {
        Path page = entry.gradeFolder().resolve(GradePage.FILE_NAME);
        return Files.exists(page) ? Optional.of(RelativeLink.between(courseFolder, page)) : Optional.empty();
    }

    /** Jackson's messages quote the document over several lines. */
    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }
}
