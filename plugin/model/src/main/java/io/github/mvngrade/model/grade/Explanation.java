package io.github.mvngrade.model.grade;

import java.util.Optional;

/**
 * Why a check got its verdict, in words for the student.
 *
 * @param message one or more lines; empty for a check that passed
 * @param expected what the check wanted, when it compared two values
 * @param actual what the submission gave instead
 */
public record Explanation(String message, Optional<String> expected, Optional<String> actual) {
    public static final Explanation NONE = of("");

    public static Explanation of(String message) {
        return new Explanation(message, Optional.empty(), Optional.empty());
    }
}
