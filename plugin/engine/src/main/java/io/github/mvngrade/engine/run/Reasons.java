package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.protocol.Failure;
import java.util.Optional;

/** Decides the reason why a run is no pass; pure. */
public final class Reasons {
    private Reasons() {}

    /**
     * Why a run didn't pass, or gave no time.
     *
     * @param failure what the subject said went wrong; it counts only where the subject could go on
     */
    public static Reason of(Ending ending, Optional<Failure> failure) {
        return switch (ending.kind()) {
            case FINISHED ->
                failure.map(found -> Reason.valueOf(found.kind().name())).orElse(Reason.UNEXPLAINED);
            case OUT_OF_MEMORY ->
                failure.map(found -> Reason.valueOf(found.kind().name())).orElse(Reason.OUT_OF_MEMORY);
            case TIMED_OUT -> Reason.TIMED_OUT;
            case EXITED -> Reason.EXITED;
            case KILLED -> Reason.KILLED;
            case NEVER_CONNECTED -> Reason.NEVER_CONNECTED;
            case FORGED -> Reason.FORGED;
            case HARNESS_FAILED -> Reason.HARNESS_FAILED;
        };
    }
}
