package io.github.mvngrade.verification.papers;

import java.util.List;
import java.util.Optional;

/**
 * A goal of the plugin.
 *
 * @param name without the plugin's prefix
 * @param phase that it is bound to unless a pom says otherwise; empty if to none
 * @param needsProject whether there must be a pom
 * @param description what the descriptor says about it
 * @param settings what a user can set, in the descriptor's order
 */
record Goal(String name, Optional<String> phase, boolean needsProject, String description, List<Setting> settings) {}
