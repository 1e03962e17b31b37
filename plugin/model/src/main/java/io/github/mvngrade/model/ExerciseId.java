package io.github.mvngrade.model;

/**
 * Names one exercise, for example {@code file-copy}.
 *
 * @param value lower-case words joined by hyphens, 1 to 60 characters
 */
public record ExerciseId(String value) {
    /** @throws IllegalArgumentException if the value is spelt otherwise */
    public ExerciseId {
        Names.requireKebab("An exercise's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
