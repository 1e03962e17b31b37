package io.github.mvngrade.report.course;

import java.nio.file.Path;

/**
 * One exercise of a course, graded or not.
 *
 * @param name of the exercise; shown until there is a grade with a title
 * @param gradeFolder where its {@code grade.json} and its page are, or will be: usually {@code target/grade}
 */
public record ExerciseEntry(String name, Path gradeFolder) {}
