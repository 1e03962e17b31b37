package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.plugin.settings.GradingSettings;
import java.util.Optional;

/**
 * What a grade is set to.
 *
 * @param shared by all goals that grade
 * @param pack coordinates, a file or a folder
 * @param exercise that the pack must be of; empty for any
 * @param selection which checks are asked for
 * @param audience who the report is for
 * @param passMark below which the build fails; empty if no grade fails it
 */
record GradeSettings(
        GradingSettings shared,
        String pack,
        Optional<ExerciseId> exercise,
        Selection selection,
        Audience audience,
        Optional<PassMark> passMark) {}
