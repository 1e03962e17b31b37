package io.github.mvngrade.engine.coverage;

import io.github.mvngrade.engine.intake.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The sources that were handed in, without given ones.
 *
 * @param folder that holds them
 * @param files relative to the folder, with {@code /}, sorted
 */
public record OwnSources(Path folder, List<String> files) {
    public OwnSources {
        files = List.copyOf(files);
    }

    /** @param given the sources that the course supplies, by path relative to the exercise's folder */
    public static OwnSources of(Sources sources, Collection<String> given) {
        return new OwnSources(
                sources.folder(),
                sources.files().stream().filter(file -> !given.contains(file)).toList());
    }

    /**
     * The source that a class was compiled from.
     *
     * @param packageName of the class, with {@code /}; empty for none
     * @param fileName of its source, as the compiler wrote it into the class
     */
    Optional<String> find(String packageName, String fileName) {
        String path = packageName.isEmpty() ? fileName : packageName + '/' + fileName;
        return files.stream()
                .filter(file -> file.equals(path) || file.endsWith('/' + path))
                .findFirst();
    }

    /** The lines of a source, as the compiler counts them. */
    List<String> lines(String file) throws IOException {
        String text = new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
        return text.lines().toList();
    }
}
