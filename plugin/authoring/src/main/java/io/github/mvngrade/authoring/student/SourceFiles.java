package io.github.mvngrade.authoring.student;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes sources to a folder. */
final class SourceFiles {
    private SourceFiles() {}

    /** @param texts by path from the folder, with {@code /} */
    static void write(Map<String, String> texts, Path folder) throws IOException {
        for (Map.Entry<String, String> source : texts.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }
}
