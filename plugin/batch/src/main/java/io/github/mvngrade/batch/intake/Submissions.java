package io.github.mvngrade.batch.intake;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
     * @throws EmptyPlaceException if there is nothing, or nothing that is a submission; the message says what was expected
     * @throws IOException if it can't be read
     */
    public List<HandedIn> in(Path place) throws EmptyPlaceException, IOException {
        Path folder = opened(place);
        List<HandedIn> found = new ArrayList<>();
        for (Path entry : entries(folder)) {
            found.add(handedIn(entry));
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

    private HandedIn handedIn(Path entry) {
        String name = Archive.baseName(entry).orElse(entry.getFileName().toString());
        SubmissionId id = id(name);
        try {
            return new HandedIn(id, new Layout(known, name, scratch).of(folder(entry)), "");
        } catch (TroubleException e) {
            return new HandedIn(id, Map.of(), e.getMessage());
        }
    }

    private Path folder(Path entry) throws TroubleException {
        if (Files.isDirectory(entry)) {
            if (Files.isSymbolicLink(entry)) {
                throw new TroubleException("it is a link; links aren't followed");
            }
            return entry;
        }
        if (Archive.isForeign(entry)) {
            throw new TroubleException("only .zip and .tar.gz archives are opened, and this is " + entry.getFileName());
        }
        try {
            Path unpacked = Files.createTempDirectory(scratch, "archive");
            new Archive(entry).unpack(unpacked);
            return unpacked;
        } catch (IOException e) {
            throw new TroubleException("it can't be unpacked here: " + e, e);
        }
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
                    (first, second) -> new HandedIn(
                            first.id(),
                            Map.of(),
                            "there are two of this name, such as a folder and an archive: keep one of them"));
        }
        return List.copyOf(byId.values());
    }
}
