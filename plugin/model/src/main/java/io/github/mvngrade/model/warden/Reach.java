package io.github.mvngrade.model.warden;

import java.nio.file.Path;

/**
 * Something in the file system that a confined process may reach: a file, or a folder with all that is below it.
 *
 * @param access what it may do there
 * @param path absolute; if nothing is there, nothing can be reached
 */
public record Reach(Access access, Path path) {
    /** What a process may do with what it reaches. */
    public enum Access {
        /** Read files and run programs. */
        READ,
        /** All of that, and make, change and delete files and folders. */
        WRITE
    }

    /** @throws IllegalArgumentException if the path isn't absolute */
    public Reach {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("What a process may reach must be an absolute path, not " + path);
        }
    }
}
