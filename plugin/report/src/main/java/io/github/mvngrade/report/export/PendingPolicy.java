package io.github.mvngrade.report.export;

/** What an export does with points that couldn't be decided: it never passes them off as lost by itself. */
public enum PendingPolicy {
    /** A grade with pending points isn't exported at all. */
    HOLD,
    /** They count as 0 of their points, and the export says so. */
    ZERO,
    /** They are neither in the score nor in the maximum, and the export says so. */
    EXCLUDE
}
