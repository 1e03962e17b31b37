package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.Isolation;

/**
 * What a grade was made from; enough to repeat it.
 *
 * @param pluginVersion version of the grader
 * @param checksDigest SHA-256 of the check pack's content, in hex
 * @param sourcesDigest SHA-256 of the submission's sources, in hex
 * @param image key of the runtime image, in hex; after {@link #LIMITED} where the JDK couldn't link one, so that submissions ran on
 *     the JDK itself with some of its modules hidden
 * @param seed that inputs were drawn from, 0 or more
 * @param isolation how the subject was fenced in
 */
public record Provenance(
        String pluginVersion, String checksDigest, String sourcesDigest, String image, long seed, Isolation isolation) {
    /** Before the key of a runtime that isn't an image: it fences submissions in less. */
    public static final String LIMITED = "limited-";

    /** Whether submissions ran on the JDK itself, with some of its modules hidden. */
    public boolean isLimited() {
        return image.startsWith(LIMITED);
    }
}
