package io.github.mvngrade.verification.papers;

import java.util.Optional;

/**
 * What a user can set of a goal.
 *
 * @param name as the pom's configuration names it
 * @param property with which the command line sets it; empty if only a pom can
 * @param value the default; empty if there is none
 * @param required whether the goal does nothing without it
 * @param since the first version that knows it; empty for all of them
 * @param description what the descriptor says about it
 */
record Setting(
        String name,
        Optional<String> property,
        Optional<String> value,
        boolean required,
        Optional<String> since,
        String description) {}
