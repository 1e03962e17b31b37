package io.github.mvngrade.checks;

import org.opentest4j.TestAbortedException;

/**
 * Thrown by a check that can't be decided on this machine, for example because the system doesn't say which ports a process
 * has. It is neither passed nor failed: a grade leaves its points pending, and a plain {@code mvn test} skips it.
 */
public class CannotTellException extends TestAbortedException {
    private static final long serialVersionUID = 1;

    /** @param why one sentence on what can't be told here, and why */
    public CannotTellException(String why) {
        super(why);
    }
}
