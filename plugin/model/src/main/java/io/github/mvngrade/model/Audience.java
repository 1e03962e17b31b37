package io.github.mvngrade.model;

/** Who a report is written for. */
public enum Audience {
    /** Sees of a hidden check its title, points, verdict and hint. */
    STUDENT,
    /** Sees all. */
    TEACHER
}
