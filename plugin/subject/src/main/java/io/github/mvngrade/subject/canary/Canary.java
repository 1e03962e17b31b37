package io.github.mvngrade.subject.canary;

import org.junit.jupiter.api.Test;

/** The check that fails. */
public class Canary {
    /** What it fails with. */
    public static final String WORDS = "this check must fail";

    @Test
    public void mustFail() {
        throw new AssertionError(WORDS);
    }
}
