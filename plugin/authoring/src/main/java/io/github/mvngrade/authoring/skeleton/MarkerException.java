package io.github.mvngrade.authoring.skeleton;

/** Markers of a solution that don't fit together; the message begins with file and line. */
public final class MarkerException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** @param line from 1 */
    MarkerException(String file, int line, String problem) {
        super(file + ':' + line + ": " + problem);
    }
}
