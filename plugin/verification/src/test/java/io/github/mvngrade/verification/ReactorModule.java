package io.github.mvngrade.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One module of the reactor.
 *
 * @param name its folder from the repository's root, as in {@code plugin/model}
 * @param folder where it is
 */
public record ReactorModule(String name, Path folder) {
    /** Its POM. */
    public Path pom() {
        return folder.resolve("pom.xml");
    }

    /** Where its compiled classes are, without its tests. */
    public Path classes() {
        return folder.resolve("target/classes");
    }

    /** Where its compiled tests are. */
    public Path testClasses() {
        return folder.resolve("target/test-classes");
    }

    /** Whether it has sources other than tests. */
    public boolean hasMainSources() {
        return Files.isDirectory(folder.resolve("src/main/java"));
    }

    /** Its jar, without those of sources, Javadoc and tests; empty if it isn't packaged yet. */
    public Optional<Path> jar() {
        return below("target", 1).stream()
                .filter(file -> file.toString().endsWith("-SNAPSHOT.jar")
                        || file.getFileName().toString().matches("grade-[a-z-]+-[0-9.]+\\.jar"))
                .findFirst();
    }

    /** The files below one of its folders, sorted; none if there is no such folder. */
    public List<Path> below(String folderName) {
        return below(folderName, Integer.MAX_VALUE);
    }

    private List<Path> below(String folderName, int depth) {
        Path start = folder.resolve(folderName);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, depth)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list " + start, e);
        }
    }
}
