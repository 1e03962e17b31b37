package io.github.mvngrade.batch.intake;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.SubmissionId;
import java.time.Instant;
import java.util.Optional;

/** Up to when what was handed in counts. */
public interface Due {
    /** Nothing is ever due. */
    Due NEVER = (submission, exercise) -> Optional.empty();

    /** The last moment that counts for an exercise of a submission; empty if there is none. */
    Optional<Instant> of(SubmissionId submission, ExerciseId exercise);
}
