package io.github.mvngrade.authoring.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that an author starts from, at a place where there is nothing yet.
 *
 * @param root where it goes
 * @param files texts by path from the folder, with {@code /}
 */
record NewFolder(Path root, SortedMap<String, String> files) {
    NewFolder {
        files = new TreeMap<>(files);
    }

    /**
     * Writes it.
     *
     * @param otherwise what to do if the place is taken, as a clause
     * @throws CourseException if it is
     */
    void write(String otherwise) throws CourseException, IOException {
        requireEmpty(otherwise);
        new GeneratedFolder(root, files).write();
    }

    /** @throws CourseException if there is something at its place already */
    void requireEmpty(String otherwise) throws CourseException, IOException {
        if (Files.notExists(root)) {
            return;
        }
        if (Files.isDirectory(root)) {
            try (Stream<Path> content = Files.list(root)) {
                if (content.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new CourseException(root + " already exists and isn't empty: " + otherwise);
    }
}
