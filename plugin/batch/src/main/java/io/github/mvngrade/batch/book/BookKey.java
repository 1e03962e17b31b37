package io.github.mvngrade.batch.book;

import io.github.mvngrade.model.SubmissionId;

/**
 * What a row of a gradebook is about.
 *
 * @param submission that was handed in
 * @param exercise the exercise's id; empty where no exercise could be found in the submission
 */
public record BookKey(SubmissionId submission, String exercise) {}
