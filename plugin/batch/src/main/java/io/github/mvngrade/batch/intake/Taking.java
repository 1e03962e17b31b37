package io.github.mvngrade.batch.intake;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes one submission in.
 *
 * @param known the exercises that can be graded
 * @param scratch folder for what must be unpacked
 * @param due up to when it counts
 */
record Taking(Set<ExerciseId> known, Path scratch, Due due) {
    /** One of a folder or an archive; one that can't be graded says why. */
    HandedIn of(SubmissionId id, String name, Path entry) {
        try {
            Layout layout = new Layout(known, name, scratch);
            if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry) && isCut(id) && GitClone.isOne(entry)) {
                return ofClone(id, layout, entry);
            }
            Map<ExerciseId, Path> exercises = layout.of(folder(entry));
            return new HandedIn(id, exercises, times(entry, exercises), "");
        } catch (TroubleException e) {
            return HandedIn.unreadable(id, e.getMessage());
        } catch (IOException e) {
            return HandedIn.unreadable(id, "it can't be read: " + e);
        }
    }

    private boolean isCut(SubmissionId id) {
        return known.stream().anyMatch(exercise -> due.of(id, exercise).isPresent());
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

    /** An archive is as old as its file, whatever is in it. */
    private static Map<ExerciseId, HandInTime> times(Path entry, Map<ExerciseId, Path> exercises) throws IOException {
        Map<ExerciseId, HandInTime> times = new LinkedHashMap<>();
        for (Map.Entry<ExerciseId, Path> exercise : exercises.entrySet()) {
            boolean archive = !Files.isDirectory(entry);
            Instant at = archive ? Files.getLastModifiedTime(entry).toInstant() : newest(exercise.getValue());
            HandInTime.Source source = archive ? HandInTime.Source.ARCHIVE : HandInTime.Source.FILES;
            times.put(exercise.getKey(), new HandInTime(at, source));
        }
        return times;
    }

    private static Instant newest(Path folder) throws IOException {
        Instant newest = Instant.EPOCH;
        for (Path file : SourceFiles.in(folder).values()) {
            Instant at = Files.getLastModifiedTime(file).toInstant();
            newest = at.isAfter(newest) ? at : newest;
        }
        return newest;
    }

    /** Each exercise as it was at its own deadline; one without a deadline as it is now. */
    private HandedIn ofClone(SubmissionId id, Layout layout, Path entry) throws IOException, TroubleException {
        Map<ExerciseId, Path> exercises = new LinkedHashMap<>();
        Map<ExerciseId, HandInTime> times = new LinkedHashMap<>();
        String trouble = "nothing of an exercise was committed by its deadline";
        for (Optional<Instant> moment : moments(id)) {
            try {
                Tree tree = moment.isPresent() ? at(entry, moment.get()) : new Tree(entry, Optional.empty());
                Map<ExerciseId, Path> found = layout.of(tree.folder());
                found.forEach((exercise, folder) -> {
                    if (due.of(id, exercise).equals(moment)) {
                        exercises.put(exercise, folder);
                        tree.time().ifPresent(time -> times.put(exercise, time));
                    }
                });
            } catch (TroubleException e) {
                trouble = e.getMessage();
            }
        }
        return exercises.isEmpty() ? HandedIn.unreadable(id, trouble) : new HandedIn(id, exercises, times, "");
    }

    private Iterable<Optional<Instant>> moments(SubmissionId id) {
        Set<Optional<Instant>> moments =
                new TreeSet<>(Comparator.comparing((Optional<Instant> moment) -> moment.orElse(Instant.MAX)));
        known.forEach(exercise -> moments.add(due.of(id, exercise)));
        return moments;
    }

    /** The files of a moment. */
    private record Tree(Path folder, Optional<HandInTime> time) {}

    private Tree at(Path entry, Instant moment) throws IOException, TroubleException {
        try (GitClone clone = GitClone.open(entry)) {
            GitClone.Counted counted =
                    clone.at(moment).orElseThrow(() -> new TroubleException("nothing had been committed by " + moment));
            Path folder = Files.createTempDirectory(scratch, "commit");
            clone.export(counted.commit(), folder);
            return new Tree(folder, Optional.of(counted.time()));
        } catch (RuntimeException e) {
            throw new TroubleException("its Git repository is damaged: " + e.getMessage(), e);
        }
    }
}
