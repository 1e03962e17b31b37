package io.github.mvngrade.report.gradebook;

/**
 * Two submissions of one exercise, and how alike they are. It proves nothing: short exercises have few solutions.
 *
 * @param first name of a submission
 * @param second name of another
 * @param percent how much of both is alike, rounded down; without what was handed out, if that was at hand
 * @param tokens how many pieces of code, such as a call or an assignment, match
 */
public record Alike(String first, String second, int percent, int tokens) {}
