package io.github.mvngrade.subject.sample;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Checks that should fail in one way, and don't. */
public class OddCanaries {
    @Test
    public void passes() {}

    @Test
    public void hasOtherWords() {
        throw new AssertionError("something else");
    }

    @Test
    public void throwsInstead() {
        throw new IllegalStateException("this check must fail");
    }

    @Test
    @Disabled
    public void isDisabled() {}
}
