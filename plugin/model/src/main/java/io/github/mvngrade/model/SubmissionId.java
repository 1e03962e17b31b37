package io.github.mvngrade.model;

/**
 * Names one submission where it is graded: the artifact of a student's clone, or what a batch found it under. Never a person's
 * name.
 *
 * @param value one line, 1 to 200 characters, not blank
 */
public record SubmissionId(String value) {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if the value is blank, too long, or more than one line */
    public SubmissionId {
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A submission's id must be one line of 1 to " + LONGEST + " characters, but is \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
