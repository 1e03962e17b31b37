package io.github.mvngrade.authoring.variant;

import io.github.mvngrade.model.GraderException;

/** A variant can't be made of the solution; the message says what is wrong, and what to do. */
public final class VariantException extends GraderException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String advice;

    /**
     * @param what what is wrong, as a sentence
     * @param advice what to do next, as a sentence
     */
    VariantException(String what, String advice) {
        super(what + " " + advice);
        this.what = what;
        this.advice = advice;
    }

    /** What is wrong, as a sentence. */
    public String what() {
        return what;
    }

    /** What to do next, as a sentence. */
    public String advice() {
        return advice;
    }
}
