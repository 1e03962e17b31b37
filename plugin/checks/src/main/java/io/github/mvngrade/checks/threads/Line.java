package io.github.mvngrade.checks.threads;

/**
 * A line that was printed.
 *
 * @param number of the thread that printed it
 */
public record Line(String text, int number) {}
