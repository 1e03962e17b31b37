package io.github.mvngrade.authoring.variant;

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
 * All variants of one kind of an exercise's solution. Each is {@code <kind's folder>/<name>.patch}, which changes the
 * solution, or a folder {@code <kind's folder>/<name>}, whose files replace the solution's.
 *
 * @param folder the exercise's
 * @param kind wrong or also correct
 */
public record Variants(ExerciseFolder folder, VariantKind kind) {
    private static final String PATCH = ".patch";

    /** The names of those that there are, in either form. */
    public SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Path start = folder.root().resolve(kind.folder());
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
     * All sources of a variant, by their path from the exercise's folder.
     *
     * @param name one of {@link #names}
     * @throws VariantException if its patch doesn't fit the solution, can't be read, or has a folder beside it, or if it is
     *     the solution itself
     */
    public SortedMap<String, String> sources(String name) throws VariantException, IOException {
        SortedMap<String, String> solution = folder.solution();
        SortedMap<String, String> sources = changed(name, solution);
        if (sources.equals(solution)) {
            throw new VariantException(
                    "The " + kind.noun() + " " + name + " is the solution: " + placeOf(name) + " changes nothing.",
                    kind == VariantKind.WRONG
                            ? "Put the mistake there, or remove it and its line in exercise.yaml."
                            : "Put another way to solve the exercise there, or remove it.");
        }
        return sources;
    }

    private SortedMap<String, String> changed(String name, SortedMap<String, String> solution)
            throws VariantException, IOException {
        Path whole = folder.root().resolve(folderOf(name));
        Path patch = folder.root().resolve(patchOf(name));
        if (!Files.isRegularFile(patch)) {
            SortedMap<String, String> sources = folder.solution();
            sources.putAll(new ExerciseFolder(whole).solution());
            return sources;
        }
        if (Files.isDirectory(whole)) {
            throw new VariantException(
                    "The " + kind.noun() + " " + name + " is there twice: as the folder " + folderOf(name)
                            + " and as the patch " + patchOf(name) + '.',
                    "Remove one of the two.");
        }
        return Patch.read(kind, name, new SourceText(patchOf(name), text(patch)))
                .applyTo(solution);
    }

    /** Where a variant that there is stands, in words: its patch or its folder. */
    public String placeOf(String name) {
        return Files.exists(folder.root().resolve(patchOf(name))) ? patchOf(name) : "a folder " + folderOf(name);
    }

    /** Where the patch of this name belongs, from the exercise's folder. */
    public String patchOf(String name) {
        return folderOf(name) + PATCH;
    }

    /** Where the whole files of this name belong, from the exercise's folder. */
    public String folderOf(String name) {
        return kind.folder() + '/' + name;
    }

    private static String text(Path patch) throws IOException {
        try {
            return Files.readString(patch);
        } catch (CharacterCodingException e) {
            throw new IOException(patch + " isn't text in UTF-8", e);
        }
    }
}
