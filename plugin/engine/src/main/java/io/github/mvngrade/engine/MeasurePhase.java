package io.github.mvngrade.engine;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.step.Step;
import io.github.mvngrade.engine.step.Steps;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Speedups and curves of the checks that passed.
 *
 * @param pack whose plan lists whatever a check requires before it
 * @param steps that are taken
 */
record MeasurePhase(Pack pack, Steps steps) {
    /** Whether there is anything to measure. */
    boolean isNeeded(Results checked) {
        return pack.checks().stream().anyMatch(check -> isNeeded(check, checked.of(check)));
    }

    private boolean isNeeded(PackedCheck check, CheckResult result) {
        return result.verdict() == Verdict.PASSED && steps.isAskedFor(Step.Phase.MEASURE, check);
    }

    /** The results as long as nothing is measured: what depends on a measurement is undecided. */
    List<CheckResult> undecided(Results checked) {
        return pack.checks().stream()
                .map(check -> {
                    CheckResult result = checked.of(check);
                    return isNeeded(check, result)
                            ? result.because(UnrunWords.NOT_MEASURED_YET).undecided()
                            : result;
                })
                .toList();
    }

    /** The final results. A check that requires one whose speedup was missed counts as if it had never run. */
    Results results(Results checked) throws IOException, PackException, InterruptedException {
        Results measured = new Results(pack);
        for (PackedCheck check : pack.checks()) {
            CheckResult own = checked.of(check);
            Optional<CheckResult> missing =
                    own.verdict() == Verdict.PASSED ? measured.withoutRequired(check) : Optional.empty();
            measured.decide(missing.isPresent() ? missing.get() : steps.after(Step.Phase.MEASURE, check, own));
        }
        return measured;
    }
}
