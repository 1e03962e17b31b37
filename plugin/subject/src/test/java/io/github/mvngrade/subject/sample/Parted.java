package io.github.mvngrade.subject.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.mvngrade.checks.CannotTellException;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.subject.submission.OwnTests;
import org.junit.jupiter.api.Test;

/** Checks whose points have parts. */
public class Parted {
    public Parted() {}

    @Test
    @Check(
            id = "two-of-three",
            points = "3",
            hint = "",
            parts = {"one", "two", "three"})
    public void twoOfThree(Parts parts) {
        parts.check("one", () -> {});
        parts.check("two", () -> assertEquals(1, 2, "It counts wrong."));
        parts.check("three", () -> {});
    }

    @Test
    @Check(
            id = "all",
            points = "2",
            hint = "",
            parts = {"one", "two"})
    public void all(Parts parts) {
        parts.check("two", () -> {});
        parts.check("one", () -> {});
    }

    @Test
    @Check(
            id = "untold",
            points = "2",
            hint = "",
            parts = {"one", "two"})
    public void untold(Parts parts) {
        parts.check("one", () -> {});
        parts.check("two", () -> {
            throw new CannotTellException("It is dark here.");
        });
    }

    @Test
    @Check(
            id = "twice",
            points = "2",
            hint = "",
            parts = {"one", "two"})
    public void twice(Parts parts) {
        parts.check("one", () -> {});
        parts.check("one", () -> {});
    }

    @Test
    @Check(
            id = "fails-outside",
            points = "2",
            hint = "",
            parts = {"one", "two"})
    public void failsOutside(Parts parts) {
        parts.check("one", () -> {});
        fail("This is about the whole.");
    }

    /** The submission has JUnit run a test of its own that claims to be this check. */
    @Test
    @Check(
            id = "borrowed",
            points = "2",
            hint = "",
            parts = {"one", "two"})
    public void borrowed(Parts parts) {
        parts.check("one", OwnTests::run);
        parts.check("two", () -> fail("It does nothing."));
    }
}
