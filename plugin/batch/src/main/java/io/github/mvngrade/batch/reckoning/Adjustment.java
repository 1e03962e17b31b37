package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;

/**
 * What a teacher decided about one check of one submission.
 *
 * @param key whose check
 * @param check it is
 * @param points that it earns, whatever its run said
 * @param reason why, in a sentence that the student reads
 * @param by whom
 */
public record Adjustment(BookKey key, CheckId check, Points points, String reason, String by) {
    /** @throws IllegalArgumentException if nobody says why, or who it is */
    public Adjustment {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("An adjustment needs a reason, and who made it");
        }
    }
}
