package io.github.mvngrade.model;

/** What became of a grade as a whole. */
public enum Outcome {
    /** The checks were decided one by one. */
    GRADED,
    /** The submission doesn't compile; no check ran. */
    NOT_COMPILED,
    /** What was handed in can't be read as a submission. */
    UNREADABLE,
    /** The grader's own machinery failed; that says nothing about the submission. */
    INFRASTRUCTURE
}
