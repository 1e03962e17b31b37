package io.github.mvngrade.checks.parts;

import org.opentest4j.AssertionFailedError;

/** Says at the end of a check which of its parts failed or weren't tried; what they threw is suppressed in it. */
public final class PartsMissingError extends AssertionFailedError {
    private static final long serialVersionUID = 1;

    public PartsMissingError(String message) {
        super(message);
    }
}
