package io.github.mvngrade.authoring.skeleton;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An exercise as its author keeps it. Sources are named by their path from the folder, with {@code /}, for example
 * {@code src/main/java/parallel/fibonacci/Fibonacci.java}.
 *
 * @param root folder with {@code exercise.yaml}
 */
public record ExerciseFolder(Path root) {
    /** Where the solution is, and a submission's sources too. */
    public static final String MAIN = "src/main/java";

    /** Where the sources are that the course supplies. */
    public static final String GIVEN = "src/given/java";

    /** Where the checks are. */
    public static final String CHECKS = "src/test/java";

    /** The solution, with its markers. */
    public SortedMap<String, String> solution() throws IOException {
        return texts(MAIN);
    }

    /**
     * What a student starts from: what the markers leave of the solution.
     *
     * @throws MarkerException if the markers don't pair or one is misspelt
     */
    public SortedMap<String, String> skeleton() throws IOException {
        SortedMap<String, String> sources = solution();
        sources.replaceAll((file, text) -> Skeleton.of(new SourceText(file, text)));
        return sources;
    }

    /** The sources that the course supplies. */
    public SortedMap<String, String> given() throws IOException {
        return texts(GIVEN);
    }

    /** All checks, hidden ones too, with what they share. */
    public SortedMap<String, String> checks() throws IOException {
        return texts(CHECKS);
    }

    /** The files below one of its folders, as UTF-8; none if there is no such folder. */
    private SortedMap<String, String> texts(String folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        Path start = root.resolve(folder);
        if (Files.isDirectory(start)) {
            for (Path file : files(start)) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), text(file));
            }
        }
        return texts;
    }

    private static List<Path> files(Path start) throws IOException {
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " isn't text in UTF-8", e);
        }
    }
}
