package io.github.mvngrade.model.curve;

/**
 * How a size affected a program.
 *
 * @param plan what was asked
 * @param series a setting for each pair of workers and size, row by row
 */
public record SweepResult(SweepPlan plan, Series series) {}
