package io.github.mvngrade.benchmarks.verdicts;

/** What was decided of a speedup. */
enum Ruling {
    PASS,
    FAIL,
    UNMEASURABLE
}
