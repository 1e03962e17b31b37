package io.github.mvngrade.engine.compile;

import io.github.mvngrade.model.grade.Diagnostic;
import java.util.List;

/**
 * What became of compiling a submission.
 *
 * @param result whether there are class files to run
 * @param diagnostics errors in the compiler's order, at most 50 and a word on the others; empty exactly for COMPILED
 */
public record Compilation(Result result, List<Diagnostic> diagnostics) {
    /** Whether the compiler took the sources. */
    public enum Result {
        COMPILED,
        NOT_COMPILED
    }

    /** @throws IllegalArgumentException if the result doesn't fit the diagnostics */
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        if ((result == Result.COMPILED) != diagnostics.isEmpty()) {
            throw new IllegalArgumentException(
                    "A compilation has errors exactly when it failed, but " + result + " came with " + diagnostics);
        }
    }

    /** The sources compiled without an error. */
    static Compilation compiled() {
        return new Compilation(Result.COMPILED, List.of());
    }

    /** The compiler complained, at least once. */
    static Compilation notCompiled(List<Diagnostic> diagnostics) {
        return new Compilation(Result.NOT_COMPILED, diagnostics);
    }

    /** The compiler itself came to grief. */
    static Compilation notCompiled(Diagnostic reason) {
        return notCompiled(List.of(reason));
    }

    public boolean succeeded() {
        return result == Result.COMPILED;
    }
}
