package io.github.mvngrade.model.curve;

/**
 * What a size did to a program.
 *
 * @param plan what was asked
 * @param series a setting for each pair of workers and size, row by row
 */
public record SweepResult(SweepPlan plan, Series series) {}
