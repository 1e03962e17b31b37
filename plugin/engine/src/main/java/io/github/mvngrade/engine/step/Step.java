package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.grade.CheckResult;
import java.io.IOException;

/** Sees to one kind of demand, for checks whose own run earned points. A new kind of evidence is a new implementation. */
public interface Step {
    /** When a step is taken. */
    enum Phase {
        /** With the correctness of all checks, on cores that others may use. */
        CHECK,
        /** Once that is known of all checks, on cores that nobody else uses. */
        MEASURE
    }

    /** When it is taken. */
    Phase phase();

    /** Whether a check asks for it. */
    boolean isFor(Demands demands);

    /**
     * The result after this step.
     *
     * @param check that asks for it
     * @param result after the steps before it
     * @throws PackException if the course's own programs are at fault
     * @throws IOException if the grader couldn't do its work
     */
    CheckResult after(PackedCheck check, CheckResult result) throws IOException, PackException, InterruptedException;
}
