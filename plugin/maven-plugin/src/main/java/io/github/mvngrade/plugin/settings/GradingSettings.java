package io.github.mvngrade.plugin.settings;

import io.github.mvngrade.engine.toolchain.Installation;

/**
 * What all goals that grade are set to.
 *
 * @param tools that submissions are compiled and run with
 * @param seed that inputs are drawn from, 0 or more
 * @param report that is written at the end
 */
public record GradingSettings(Installation installation, long seed, ReportSettings report) {}
