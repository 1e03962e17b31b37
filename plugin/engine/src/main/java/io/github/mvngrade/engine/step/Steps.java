package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import java.io.IOException;
import java.util.List;

/**
 * The steps of one grade, in the order in which they are taken.
 *
 * @param all those that this grade was asked for
 */
public record Steps(List<Step> all) {
    public Steps {
        all = List.copyOf(all);
    }

    /**
     * The result of a check after all steps of one phase that it asks for; unchanged if the check earned nothing before them.
     * What a check demands of its run as a whole is also demanded of one that earned some of its parts; but only one that
     * passed is measured.
     *
     * @throws PackException if the course's own programs are at fault
     * @throws IOException if the grader couldn't do its work
     */
    public CheckResult after(Step.Phase phase, PackedCheck check, CheckResult before)
            throws IOException, PackException, InterruptedException {
        CheckResult result = before;
        boolean partly = before.verdict() == Verdict.PARTIAL && phase == Step.Phase.CHECK;
        if (before.verdict() == Verdict.PASSED || partly) {
            for (Step step : of(phase, check)) {
                result = step.after(check, result);
            }
        }
        return result;
    }

    /** Whether a check asks for anything in a phase. */
    public boolean isAskedFor(Step.Phase phase, PackedCheck check) {
        return !of(phase, check).isEmpty();
    }

    private List<Step> of(Step.Phase phase, PackedCheck check) {
        return all.stream()
                .filter(step -> step.phase() == phase && step.isFor(check.demands()))
                .toList();
    }
}
