package io.github.mvngrade.report.github;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The sources that a student wrote, as a repository names them.
 *
 * @param workspace folder of the whole repository
 * @param submission folder of the exercise
 * @param byName paths of the exercise's own sources, by the names of their files
 */
public record OwnSources(Path workspace, Path submission, Map<String, List<Path>> byName) {
    private static final String FOLDER = "src/main/java";
    private static final int DEEPEST = 20;
    private static final int MOST = 1000;

    /** Looks for them; links aren't followed. */
    public static OwnSources of(Path workspace, Path submission) {
        Path folder = submission.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return new OwnSources(workspace, submission, Map.of());
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return new OwnSources(
                    workspace,
                    submission,
                    files.filter(file -> file.toString().endsWith(".java"))
                            .limit(MOST)
                            .collect(Collectors.groupingBy(
                                    file -> file.getFileName().toString())));
        } catch (IOException | UncheckedIOException e) {
            // Annotations without a place are better than none.
            return new OwnSources(workspace, submission, Map.of());
        }
    }

    /** The path within the repository of the one source whose file has this name; empty if there are none or several. */
    Optional<String> named(String fileName) {
        List<Path> files = byName.getOrDefault(fileName, List.of());
        return files.size() == 1 ? within(files.get(0)) : Optional.empty();
    }

    /** The path within the repository of a file of the submission; empty if it isn't there. */
    Optional<String> at(String path) {
        return byName.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of()).stream()
                .filter(file -> slashed(submission.relativize(file)).equals(path))
                .findFirst()
                .flatMap(this::within);
    }

    private Optional<String> within(Path file) {
        Path real = file.toAbsolutePath().normalize();
        Path root = workspace.toAbsolutePath().normalize();
        return real.startsWith(root) ? Optional.of(slashed(root.relativize(real))) : Optional.empty();
    }

    private static String slashed(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
