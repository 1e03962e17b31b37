package io.github.mvngrade.authoring.wrong;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.skeleton.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The wrong solutions of an exercise. Each is {@code src/wrong/<name>.patch}, which changes the solution, or {@code
 * src/wrong/<name>/}, whose files replace the solution's.
 *
 * @param folder the exercise's
 */
public record WrongSolutions(ExerciseFolder folder) {
    private static final String FOLDER = "src/wrong";
    private static final String PATCH = ".patch";

    /** The names of those that there are, in either form. */
    public SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Path start = folder.root().resolve(FOLDER);
        if (Files.isDirectory(start)) {
            try (Stream<Path> entries = Files.list(start)) {
                for (Path entry : entries.toList()) {
                    String file = entry.getFileName().toString();
                    if (Files.isDirectory(entry)) {
                        names.add(file);
                    } else if (file.endsWith(PATCH)) {
                        names.add(file.substring(0, file.length() - PATCH.length()));
                    }
                }
            }
        }
        return names;
    }

    /**
     * All sources of a wrong solution, by their path from the exercise's folder.
     *
     * @param name one of {@link #names}
     * @throws WrongSolutionException if its patch doesn't fit the solution, can't be read, or has a folder beside it
     */
    public SortedMap<String, String> sources(String name) throws WrongSolutionException, IOException {
        Path whole = folder.root().resolve(FOLDER).resolve(name);
        Path patch = folder.root().resolve(FOLDER).resolve(name + PATCH);
        SortedMap<String, String> sources = folder.solution();
        if (!Files.isRegularFile(patch)) {
            sources.putAll(new ExerciseFolder(whole).solution());
            return sources;
        }
        if (Files.isDirectory(whole)) {
            throw new WrongSolutionException(
                    "The wrong solution " + name + " is there twice: as the folder " + FOLDER + '/' + name
                            + " and as the patch " + patchOf(name) + '.',
                    "Remove one of the two.");
        }
        return Patch.read(name, new SourceText(patchOf(name), text(patch))).applyTo(sources);
    }

    /** Where the patch of this name belongs, from the exercise's folder. */
    public static String patchOf(String name) {
        return folderOf(name) + PATCH;
    }

    /** Where the whole files of this name belong, from the exercise's folder. */
    public static String folderOf(String name) {
        return FOLDER + '/' + name;
    }

    private static String text(Path patch) throws IOException {
        try {
            return Files.readString(patch);
        } catch (CharacterCodingException e) {
            throw new IOException(patch + " isn't text in UTF-8", e);
        }
    }
}
