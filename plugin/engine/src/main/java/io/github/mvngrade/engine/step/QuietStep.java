package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;

/** Judges whether anything was printed. */
public final class QuietStep implements Step {
    @Override
    public Phase phase() {
        return Phase.CHECK;
    }

    @Override
    public boolean isFor(Demands demands) {
        return demands.quiet();
    }

    @Override
    public CheckResult after(PackedCheck check, CheckResult result) {
        Execution run = result.execution().orElseThrow();
        return run.output().isBlank()
                ? result
                : CheckResult.failed(check.plan(), Explanation.of("Something was printed, and nothing may be."), run)
                        .withProcesses(result.processes());
    }
}
