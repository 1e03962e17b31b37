package io.github.mvngrade.verification;

/**
 * One place that breaks a rule.
 *
 * @param where a path from the repository's root, a class, or a member as {@code Class#member}; what an exception names
 * @param what what stands there, and what the rule wants
 */
public record Violation(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
