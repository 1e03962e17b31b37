package io.github.mvngrade.benchmarks.verdicts;

/** What was decided about a speedup. */
enum Ruling {
    PASS,
    FAIL,
    UNMEASURABLE
}
