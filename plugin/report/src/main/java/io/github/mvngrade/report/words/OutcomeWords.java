package io.github.mvngrade.report.words;

import io.github.mvngrade.model.Outcome;

/** What is said about a submission on which no check could run. */
public final class OutcomeWords {
    /** Stands between the causes that the grader recognised and the compiler's own words. */
    public static final String COMPILER_SAID = "The compiler said:";

    private OutcomeWords() {}

    /**
     * The sentence before a grade's reason.
     *
     * @throws IllegalArgumentException if the submission was graded
     */
    public static String opening(Outcome outcome) {
        return switch (outcome) {
            case NOT_COMPILED, UNREADABLE -> "No check ran.";
            case INFRASTRUCTURE -> "The grader failed.";
            case GRADED -> throw new IllegalArgumentException("Its checks ran");
        };
    }
}
