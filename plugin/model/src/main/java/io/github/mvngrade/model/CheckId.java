package io.github.mvngrade.model;

/**
 * Names one check within its exercise, for example {@code lru-order}.
 *
 * @param value lower-case words joined by hyphens, 1 to 60 characters
 */
public record CheckId(String value) {
    /** @throws IllegalArgumentException if the value is spelt otherwise */
    public CheckId {
        Names.requireKebab("A check's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
