package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.proof.Column.Took;
import java.time.Duration;
import java.util.List;

/**
 * A submission with its grades.
 *
 * @param specimen what was graded
 * @param runs one for each grade; not empty, and only a correct one has more than one
 */
record Graded(Specimen specimen, List<Run> runs) {
    /**
     * One grade of a submission.
     *
     * @param grade its own seed is in its provenance
     * @param took from handing the submission in to its grade
     */
    record Run(Grade grade, Duration took) {
        Took time() {
            Duration measuring = grade.checks().stream()
                    .flatMap(check -> check.speedup().stream())
                    .map(Run::between)
                    .reduce(Duration.ZERO, Duration::plus);
            return new Took(took, measuring);
        }

        /** From the start of the first block to the end of the last. */
        private static Duration between(SpeedupResult speedup) {
            List<SpeedupBlock> blocks = speedup.blocks();
            return blocks.isEmpty()
                    ? Duration.ZERO
                    : Duration.between(
                            blocks.get(0).period().start(),
                            blocks.get(blocks.size() - 1).period().end());
        }
    }

    /** @throws IllegalArgumentException if there is no grade */
    Graded {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("Submission " + specimen.name() + " was never graded");
        }
    }

    Took took() {
        return runs.stream().map(Run::time).reduce(Took.NO_TIME, Took::plus);
    }
}
