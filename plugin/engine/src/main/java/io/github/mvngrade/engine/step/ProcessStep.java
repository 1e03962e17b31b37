package io.github.mvngrade.engine.step;

import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.ProcessJudge;
import io.github.mvngrade.engine.words.ProcessWords;
import io.github.mvngrade.model.grade.CheckResult;

/** Judges what a check needs of processes, by what was seen of them. */
public final class ProcessStep implements Step {
    @Override
    public Phase phase() {
        return Phase.CHECK;
    }

    @Override
    public boolean isFor(Demands demands) {
        return demands.processes().isPresent();
    }

    @Override
    public CheckResult after(PackedCheck check, CheckResult result) {
        return ProcessJudge.objection(check.demands().processes().orElseThrow(), result.processes())
                .map(ProcessWords::of)
                .map(result::lost)
                .orElse(result);
    }
}
