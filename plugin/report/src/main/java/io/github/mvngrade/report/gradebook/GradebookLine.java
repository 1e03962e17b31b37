package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * How one exercise of one submission stands.
 *
 * @param submission its id
 * @param exercise its id; empty where no exercise could be found in the submission
 * @param outcome what became of the grade as a whole
 * @param score where the points went; empty if there is no grade
 * @param reason why, if the outcome isn't GRADED; otherwise empty
 * @param gradedAt when
 */
public record GradebookLine(
        String submission, String exercise, Outcome outcome, Optional<Score> score, String reason, Instant gradedAt) {}
