package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.run.CheckRecord;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.plan.CheckPlan;
import java.util.List;

/**
 * What a check's own run means for it: verdict, points and words. Every step starts from that.
 *
 * @param words for how it ended
 */
public record SeenResults(EndingWords words) {
    /** The result of a check that ran. */
    public CheckResult of(CheckPlan check, CheckRecord seen) {
        Execution execution = words.readable(seen.execution());
        Verdict verdict = seen.verdict();
        if (verdict == Verdict.PASSED) {
            return CheckResult.passed(check, execution).withProcesses(seen.processes());
        }
        if (verdict == Verdict.UNMEASURABLE) {
            return CheckResult.failed(check, words.ofCheck(seen), execution)
                    .withProcesses(seen.processes())
                    .undecided();
        }
        List<PartResult> parts = new SeenParts(words).of(check, seen);
        return CheckResult.inParts(check, parts, words.ofCheck(seen, parts), execution)
                .withProcesses(seen.processes());
    }
}
