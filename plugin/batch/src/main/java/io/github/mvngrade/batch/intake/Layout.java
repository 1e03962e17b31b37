package io.github.mvngrade.batch.intake;

import io.github.mvngrade.model.ExerciseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the exercises of a submission are: in folders that have their names, or all of it is one exercise. Either may be some
 * folders or one archive further in.
 *
 * @param known the exercises that can be graded
 * @param name of the submission, which may say which exercise it is: {@code fibonacci-ada}
 * @param scratch folder of its own for archives within it; made if it's needed
 */
record Layout(Set<ExerciseId> known, String name, Path scratch) {
    private static final int DEEPEST = 3;
    private static final String SOURCES = "src";

    /** @throws TroubleException if there are none, or it isn't clear which */
    Map<ExerciseId, Path> of(Path folder) throws TroubleException {
        try {
            return of(folder, 0);
        } catch (IOException e) {
            throw new TroubleException("it can't be read: " + e, e);
        }
    }

    private Map<ExerciseId, Path> of(Path folder, int depth) throws TroubleException, IOException {
        Map<ExerciseId, Path> named = new TreeMap<>(Comparator.comparing(ExerciseId::value));
        for (ExerciseId exercise : known) {
            Path own = folder.resolve(exercise.value());
            if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
                named.put(exercise, own);
            }
        }
        if (!named.isEmpty()) {
            return named;
        }
        if (Files.isDirectory(folder.resolve(SOURCES), LinkOption.NOFOLLOW_LINKS) || hasLooseSources(folder)) {
            named.put(theOne(), folder);
            return named;
        }
        Optional<Path> inner = depth < DEEPEST ? theOneIn(folder) : Optional.empty();
        if (inner.isPresent()) {
            return of(inner.get(), depth + 1);
        }
        throw new TroubleException("no exercise is in it: expected a folder src, or folders called " + names());
    }

    private static boolean hasLooseSources(Path folder) throws IOException {
        return entries(folder).stream()
                .anyMatch(entry -> entry.toString().endsWith(".java") && Files.isRegularFile(entry));
    }

    /** The folder or archive, if nothing else is there. */
    private Optional<Path> theOneIn(Path folder) throws TroubleException, IOException {
        List<Path> entries = entries(folder);
        List<Path> folders = entries.stream()
                .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (folders.size() == 1) {
            return Optional.of(folders.get(0));
        }
        List<Path> archives = entries.stream()
                .filter(entry ->
                        Files.isRegularFile(entry) && Archive.baseName(entry).isPresent())
                .toList();
        if (!folders.isEmpty() || archives.size() != 1) {
            return Optional.empty();
        }
        Path unpacked = Files.createTempDirectory(Files.createDirectories(scratch), "archive");
        new Archive(archives.get(0)).unpack(unpacked);
        return Optional.of(unpacked);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .filter(entry -> !entry.endsWith("__MACOSX"))
                    .sorted()
                    .toList();
        }
    }

    private ExerciseId theOne() throws TroubleException {
        if (known.size() == 1) {
            return known.iterator().next();
        }
        List<ExerciseId> named = known.stream()
                .filter(exercise -> name.equals(exercise.value()) || name.startsWith(exercise + "-"))
                .toList();
        if (named.size() != 1) {
            throw new TroubleException(
                    "it has one exercise, and nothing says which: name the pack of that exercise alone, or call"
                            + " the submission EXERCISE-SOMETHING, with one of " + names());
        }
        return named.get(0);
    }

    private String names() {
        return known.stream().map(ExerciseId::value).sorted().collect(Collectors.joining(", "));
    }
}
