package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.run.CheckRecord;
import io.github.mvngrade.engine.run.PartSeen;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.PartResult.State;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.protocol.Failure;
import java.util.List;

/**
 * What the run of a check that didn't pass means for its parts.
 *
 * @param words for why a part failed
 */
record SeenParts(EndingWords words) {
    /** The parts in the plan's order. */
    List<PartResult> of(CheckPlan check, CheckRecord seen) {
        return check.parts().stream()
                .map(name -> seen.parts().stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .map(part -> result(check, seen, part))
                        .orElseGet(() -> new PartResult(name, check.pointsOfAPart(), State.NOT_TRIED, "")))
                .toList();
    }

    private PartResult result(CheckPlan check, CheckRecord seen, PartSeen part) {
        State state =
                switch (part.state()) {
                    case RUNNING -> State.STOPPED;
                    case FAILED -> State.FAILED;
                    case PASSED -> passed(check, seen, part);
                };
        String message = part.failure().map(words::ofPart).orElse("");
        return new PartResult(part.name(), check.pointsOfAPart(), state, message);
    }

    /**
     * What passed counts, unless the check itself failed outside of its parts. Of a check whose process ended after the last
     * of them, that last one is what it didn't go on after.
     */
    private static State passed(CheckPlan check, CheckRecord seen, PartSeen part) {
        if (failedOutside(seen)) {
            return State.VOID;
        }
        List<PartSeen> tried = seen.parts();
        boolean all = tried.size() == check.parts().size()
                && tried.stream().allMatch(each -> each.state() == PartSeen.State.PASSED);
        return all && part.equals(tried.get(tried.size() - 1)) ? State.STOPPED : State.PASSED;
    }

    private static boolean failedOutside(CheckRecord seen) {
        boolean missing = seen.failure()
                .filter(failure -> failure.kind() == Failure.Kind.PARTS_MISSING)
                .isPresent();
        return seen.execution().ending().equals(Ending.FINISHED) && !missing;
    }
}
