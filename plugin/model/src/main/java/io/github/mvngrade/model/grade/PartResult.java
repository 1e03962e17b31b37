package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.List;

/**
 * What was decided about one part of a check's points.
 *
 * @param name of the part
 * @param points that it is worth
 * @param state what became of it
 * @param message why it failed, in words for the student; empty unless it did
 */
public record PartResult(String name, Points points, State state, String message) {
    /** What becomes of a part; only one that PASSED earns its points. */
    public enum State {
        /** It was tried, and passed. */
        PASSED,
        /** It was tried, and failed. */
        FAILED,
        /** The check was over before the part was: it took too long, or its process ended. */
        STOPPED,
        /** It wasn't tried. */
        NOT_TRIED,
        /** It passed by itself, but the check as a whole is lost. */
        VOID,
        /** The check as a whole couldn't be decided. */
        UNDECIDED
    }

    /** @throws IllegalArgumentException if a part that didn't fail says why it failed */
    public PartResult {
        if (state != State.FAILED && !message.isEmpty()) {
            throw new IllegalArgumentException(
                    "Only a part that FAILED has a message, but \"" + name + "\" is " + state);
        }
    }

    public boolean passed() {
        return state == State.PASSED;
    }

    /** The same part without why it failed. */
    public PartResult withoutMessage() {
        return new PartResult(name, points, state, "");
    }

    /** The same part, if it passed, without its points. */
    PartResult voided() {
        return passed() ? new PartResult(name, points, State.VOID, "") : this;
    }

    /** The parts of a check in which all have the same state. */
    public static List<PartResult> all(CheckPlan check, State state) {
        return check.parts().stream()
                .map(part -> new PartResult(part, check.pointsOfAPart(), state, ""))
                .toList();
    }

    /** The parts of a check of which nothing is known but its verdict. */
    static List<PartResult> of(CheckPlan check, Verdict verdict) {
        return all(
                check,
                switch (verdict) {
                    case PASSED -> State.PASSED;
                    case UNMEASURABLE, HELD_BACK -> State.UNDECIDED;
                    case PARTIAL, FAILED, NOT_RUN -> State.NOT_TRIED;
                });
    }

    /** The points that these parts earn. */
    public static Points earned(List<PartResult> parts) {
        return parts.stream().filter(PartResult::passed).map(PartResult::points).reduce(Points.ZERO, Points::plus);
    }

    /** @throws IllegalArgumentException if these aren't the parts of the check, or don't earn these points */
    static void requireFit(CheckPlan check, Points earned, List<PartResult> parts) {
        if (!parts.stream().map(PartResult::name).toList().equals(check.parts())) {
            throw new IllegalArgumentException(
                    "Check " + check.id() + " has the parts " + check.parts() + ", but its result is of " + parts);
        }
        if (!parts.isEmpty() && !earned(parts).equals(earned)) {
            throw new IllegalArgumentException("The parts of check " + check.id() + " earn " + earned(parts)
                    + " points, but the check earns " + earned);
        }
    }
}
