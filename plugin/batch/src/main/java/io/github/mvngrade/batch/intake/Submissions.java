package io.github.mvngrade.batch.intake;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The submissions that a folder holds: each folder and each archive in it is one. Learning platforms give such a folder, or one
 * archive with all of it.
 *
 * @param known the exercises that can be graded
 * @param scratch folder in which archives are unpacked; whoever made it deletes it
 */
public record Submissions(Set<ExerciseId> known, Path scratch) {
    private static final int LONGEST_ID = 200;

    /** @throws IllegalArgumentException if no exercise is known */
    public Submissions {
        known = Set.copyOf(known);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("Without an exercise nothing can be found");
        }
    }

    /**
     * Finds them, in the order of their names; what can't be graded is among them, and says why.
     *
     * @param place a folder, or an archive of one
     * @param due up to when it counts, for the names of all that are there; of a clone, what is committed later isn't taken
     * @throws EmptyPlaceException if there is nothing, or nothing that is a submission; the message says what was expected
     * @throws IOException if it can't be read
     */
    public List<HandedIn> in(Path place, Function<List<SubmissionId>, Due> due)
            throws EmptyPlaceException, IOException {
        List<Path> entries = entries(opened(place));
        Taking taking = new Taking(
                known,
                scratch,
                due.apply(entries.stream().map(entry -> id(name(entry))).toList()));
        List<HandedIn> found = new ArrayList<>();
        for (Path entry : entries) {
            String name = name(entry);
            found.add(taking.of(id(name), name, entry));
        }
        if (found.isEmpty()) {
            throw new EmptyPlaceException(
                    "There is no submission in " + place + ": each submission is a folder, a .zip or a .tar.gz in it");
        }
        return withoutTwins(found);
    }

    private Path opened(Path place) throws EmptyPlaceException, IOException {
        if (Files.isDirectory(place)) {
            return place;
        }
        if (!Files.exists(place)) {
            throw new EmptyPlaceException(place + " isn't there: name the folder that holds the submissions");
        }
        if (Archive.baseName(place).isEmpty()) {
            throw new EmptyPlaceException(place + " is neither a folder nor a .zip or .tar.gz of one");
        }
        try {
            Path unpacked = Files.createTempDirectory(scratch, "all");
            new Archive(place).unpack(unpacked);
            return unpacked;
        } catch (TroubleException e) {
            throw new EmptyPlaceException(place + ": " + e.getMessage());
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .filter(entry -> !entry.endsWith("__MACOSX"))
                    .filter(entry ->
                            Files.isDirectory(entry) || Archive.baseName(entry).isPresent() || Archive.isForeign(entry))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
    }

    private static String name(Path entry) {
        return Archive.baseName(entry).orElse(entry.getFileName().toString());
    }

    /** A name may be anything that a file can be called. */
    private static SubmissionId id(String name) {
        String line = name.codePoints()
                .mapToObj(c -> Character.isISOControl(c) ? "?" : Character.toString(c))
                .collect(Collectors.joining())
                .strip();
        String shown = line.isEmpty() ? "?" : line;
        return new SubmissionId(shown.length() <= LONGEST_ID ? shown : shown.substring(0, LONGEST_ID));
    }

    /** A folder and an archive of the same name may be the same work or not; nobody but the teacher knows. */
    private static List<HandedIn> withoutTwins(List<HandedIn> found) {
        TreeMap<String, HandedIn> byId = new TreeMap<>();
        for (HandedIn each : found) {
            byId.merge(
                    each.id().value(),
                    each,
                    (first, second) -> HandedIn.unreadable(
                            first.id(),
                            "there are two of this name, such as a folder and an archive: keep one of them"));
        }
        return List.copyOf(byId.values());
    }
}
