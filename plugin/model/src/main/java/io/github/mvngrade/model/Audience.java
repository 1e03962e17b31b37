package io.github.mvngrade.model;

/** Who a report is written for. */
public enum Audience {
    /** Sees only the title, points, verdict and hint of a hidden check. */
    STUDENT,
    /** Sees all. */
    TEACHER
}
