package io.github.mvngrade.engine.compile;

import io.github.mvngrade.model.grade.Diagnostic;
import java.time.Duration;

/**
 * Why a compiler came to grief over the sources, in words for the student. They can't stand with a grade's other
 * sentences: those see subjects, whose image is made with a compiler, and packages must not form a cycle.
 */
final class CompilerWords {
    private static final double MILLIS_PER_SECOND = 1000.0;

    private CompilerWords() {}

    static Diagnostic tooSlow(Duration time) {
        return withoutPlace("the compiler didn't finish within " + time.toMillis() / MILLIS_PER_SECOND
                + " s: look for generated code and deeply nested generic calls or lambdas, and simplify them");
    }

    static Diagnostic outOfMemory(int heapMiB) {
        return withoutPlace("the compiler ran out of memory (" + heapMiB
                + " MiB): look for generated code, huge constants and arrays, and make them smaller");
    }

    static Diagnostic outOfStack() {
        return withoutPlace("the compiler ran out of stack: an expression or block is nested too deeply; split it");
    }

    static Diagnostic tooLarge(int classesMiB) {
        return withoutPlace("the class files have more than " + classesMiB
                + " MiB: look for generated code and nested finally blocks, and make them smaller");
    }

    /** @param how in the compiler's words; empty if unknown */
    static Diagnostic crashed(String how) {
        return withoutPlace("the compiler crashed" + (how.isEmpty() ? "" : " (" + how + ")")
                + ": look for unusual code, and simplify it until it compiles");
    }

    static Diagnostic silent() {
        return withoutPlace("the compiler gave up without a word");
    }

    static Diagnostic more(int shown) {
        return withoutPlace("there are more than " + shown + " errors; these are the first");
    }

    private static Diagnostic withoutPlace(String message) {
        return new Diagnostic("", 0, 0, message, "");
    }
}
