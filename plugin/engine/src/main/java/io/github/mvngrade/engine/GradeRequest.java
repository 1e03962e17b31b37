package io.github.mvngrade.engine;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.SubmissionId;
import java.nio.file.Path;
import java.util.List;

/**
 * One submission to be graded for one exercise.
 *
 * @param folder that holds the submission
 * @param submission what its grade names it
 * @param pack the exercise's check pack
 * @param selection which checks are asked for
 * @param seed that inputs are drawn from, 0 or more
 * @param processors the numbers of those that its checks may use; none for all. What is measured chooses its own.
 */
public record GradeRequest(
        Path folder, SubmissionId submission, Pack pack, Selection selection, long seed, List<Integer> processors) {
    /** @throws IllegalArgumentException if the seed is negative, or a check is asked for that the plan doesn't have */
    public GradeRequest {
        processors = List.copyOf(processors);
        if (seed < 0) {
            throw new IllegalArgumentException("A seed must be 0 or more, but is " + seed);
        }
        selection.only().ifPresent(pack.plan()::check);
    }

    /** One whose checks may use all processors. */
    public GradeRequest(Path folder, SubmissionId submission, Pack pack, Selection selection, long seed) {
        this(folder, submission, pack, selection, seed, List.of());
    }

    /** The same with checks on these processors only. */
    public GradeRequest on(List<Integer> these) {
        return new GradeRequest(folder, submission, pack, selection, seed, these);
    }
}
