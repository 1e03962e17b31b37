package io.github.mvngrade.verification.tools;

import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** What happens to a test whose machine, or whose build so far, lacks something. */
public enum Requirement {
    /** It is skipped with the reason: the default, so that anybody can build. */
    WHAT_IS_THERE,
    /** It fails, so that nothing is left out unseen: {@code -Dverification.require=all}, as {@code .ci/run} says it. */
    ALL;

    /** System property that chooses; {@code all} or absent. */
    public static final String PROPERTY = "verification.require";

    /** The one that this build asked for. */
    public static Requirement current() {
        return "all".equals(System.getProperty(PROPERTY)) ? ALL : WHAT_IS_THERE;
    }

    /**
     * What to throw in a test that lacks something.
     *
     * @param lacking what is missing and how to get it
     */
    public static Throwable lacking(String lacking) {
        return current().failure(lacking).<Throwable>map(error -> error).orElse(new TestAbortedException(lacking));
    }

    Optional<AssertionError> failure(String missing) {
        return this == ALL
                ? Optional.of(new AssertionError(missing + "; with -D" + PROPERTY + "=all nothing may be missing"))
                : Optional.empty();
    }
}
