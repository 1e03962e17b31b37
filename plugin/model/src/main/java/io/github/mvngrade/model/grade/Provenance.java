package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.Isolation;

/**
 * What a grade was made from; enough to repeat it.
 *
 * @param pluginVersion version of the grader
 * @param checksDigest SHA-256 of the check pack's content, in hex
 * @param sourcesDigest SHA-256 of the submission's sources, in hex
 * @param image key of the runtime image, in hex
 * @param seed that inputs were drawn from, 0 or more
 * @param isolation how the subject was fenced in
 */
public record Provenance(
        String pluginVersion,
        String checksDigest,
        String sourcesDigest,
        String image,
        long seed,
        Isolation isolation) {}
