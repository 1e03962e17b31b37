package io.github.mvngrade.model.grade;

/**
 * One complaint of the compiler.
 *
 * @param file path relative to the submission's folder, with {@code /}; empty if the complaint has no place
 * @param line 1-based; 0 if unknown
 * @param column 1-based; 0 if unknown
 * @param message the compiler's words
 * @param source the line of source; empty if unknown or too long to be shown
 * @param code the compiler's key for the message, like {@code compiler.err.doesnt.exist}; empty if it isn't the compiler's
 */
public record Diagnostic(String file, long line, long column, String message, String source, String code) {
    /** A complaint that isn't the compiler's own, or whose key doesn't matter. */
    public Diagnostic(String file, long line, long column, String message, String source) {
        this(file, line, column, message, source, "");
    }
}
