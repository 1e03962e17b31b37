package io.github.mvngrade.model.plan;

/** In what state a contender starts each timed run. */
public enum Trials {
    /** Loaded, linked and warmed up. */
    WARM,
    /** In fresh class loaders each time, so that nothing is left from the run before. */
    COLD
}
