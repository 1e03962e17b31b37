package io.github.mvngrade.batch.run;

import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.pack.Pack;

/**
 * An exercise that a batch grades.
 *
 * @param pack its checks
 * @param grader that grades it
 */
public record GradedExercise(Pack pack, Grader grader) {}
