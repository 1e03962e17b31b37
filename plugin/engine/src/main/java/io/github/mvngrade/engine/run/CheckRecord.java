package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.protocol.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What was seen of one check in its subject.
 *
 * @param check which one
 * @param passed whether an explicit, complete {@code passed} arrived
 * @param said what the subject said when it didn't pass
 * @param parts those of its parts that were tried, in their order; none of them counts if what arrived was forged
 * @param execution how it ran
 * @param processes that it started
 */
public record CheckRecord(
        CheckId check,
        Pass passed,
        Said said,
        List<PartSeen> parts,
        Execution execution,
        List<ObservedProcess> processes) {
    public CheckRecord {
        parts = List.copyOf(parts);
    }

    /** What was seen of a check that has no parts. */
    public CheckRecord(
            CheckId check,
            Pass passed,
            Optional<Failure> failure,
            String exitedAt,
            Execution execution,
            List<ObservedProcess> processes) {
        this(check, passed, new Said(failure, exitedAt), List.of(), execution, processes);
    }

    /**
     * What a subject said when a check didn't pass.
     *
     * @param failure what went wrong; empty if it passed, or if the subject could no longer say
     * @param exitedAt the frame that ended the JVM, if the subject could still say; otherwise empty
     */
    public record Said(Optional<Failure> failure, String exitedAt) {}

    public Optional<Failure> failure() {
        return said.failure();
    }

    public String exitedAt() {
        return said.exitedAt();
    }

    /** Whether a check passed in its subject. */
    public enum Pass {
        YES,
        NO
    }

    /**
     * PASSED only for an explicit pass in a subject that went on. What the grader itself broke is pending, and so is what the
     * check itself says that it can't tell.
     */
    public Verdict verdict() {
        Ending ending = execution.ending();
        if (passed == Pass.YES && ending.kind() == Ending.Kind.FINISHED) {
            return Verdict.PASSED;
        }
        boolean untold = ending.kind() == Ending.Kind.FINISHED
                && failure()
                        .map(found -> found.kind() == Failure.Kind.CANNOT_TELL)
                        .orElse(false);
        return untold || ending.kind() == Ending.Kind.HARNESS_FAILED ? Verdict.UNMEASURABLE : Verdict.FAILED;
    }
}
