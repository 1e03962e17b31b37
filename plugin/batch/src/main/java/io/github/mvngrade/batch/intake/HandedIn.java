package io.github.mvngrade.batch.intake;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.SubmissionId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One submission.
 *
 * @param id what it was found under
 * @param exercises the folders of the exercises that are in it, by their ids
 * @param times when each was handed in, as far as that is known
 * @param trouble why it can't be graded, in words for the teacher; empty if it has exercises
 */
public record HandedIn(
        SubmissionId id, Map<ExerciseId, Path> exercises, Map<ExerciseId, HandInTime> times, String trouble) {
    /** @throws IllegalArgumentException if it has neither an exercise nor a trouble, or both */
    public HandedIn {
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
        times = Map.copyOf(times);
        if (exercises.isEmpty() == trouble.isEmpty()) {
            throw new IllegalArgumentException("Submission " + id + " has either exercises or a trouble, but "
                    + exercises + " came with \"" + trouble + '"');
        }
    }

    /** One that can't be graded. */
    static HandedIn unreadable(SubmissionId id, String trouble) {
        return new HandedIn(id, Map.of(), Map.of(), trouble);
    }
}
