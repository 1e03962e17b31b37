package io.github.mvngrade.plugin.similarity;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.intake.SourceZip;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.report.gradebook.Alike;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Compares the submissions of each exercise with each other.
 *
 * @param jars JPlag, and all that it requires
 * @param exercises folder with what was handed out, in a folder for each exercise
 * @param warn gets a sentence about whatever couldn't be compared
 */
public record Similarity(List<Path> jars, Path exercises, Consumer<String> warn) {
    private static final int PERCENT = 100;

    public Similarity {
        jars = List.copyOf(jars);
    }

    /**
     * The pairs of each exercise, the most alike first. An exercise that can't be compared has none, and the reason is said.
     *
     * @param rows of the class
     * @param folder for files that nobody needs afterwards
     * @throws GraderException if what was handed in can't be read
     */
    public Map<String, List<Alike>> of(Desk desk, List<BookRow> rows, Path folder)
            throws GraderException, IOException, InterruptedException {
        Jplag jplag = new Jplag(jars);
        Map<String, List<BookRow>> handedIn = new TreeMap<>();
        for (BookRow row : rows) {
            handedIn.computeIfAbsent(row.key().exercise(), id -> new ArrayList<>())
                    .add(row);
        }
        Map<String, List<Alike>> alike = new TreeMap<>();
        for (Map.Entry<String, List<BookRow>> exercise : handedIn.entrySet()) {
            alike.put(exercise.getKey(), compared(jplag, desk, exercise.getValue(), folder));
        }
        return alike;
    }

    private List<Alike> compared(Jplag jplag, Desk desk, List<BookRow> rows, Path folder)
            throws GraderException, IOException, InterruptedException {
        String exercise = rows.get(0).key().exercise();
        try (Aside scratch = Aside.below(folder)) {
            Path submissions = Files.createDirectory(scratch.path().resolve("submissions"));
            List<String> names = unpacked(desk, rows, submissions);
            if (names.size() < 2) {
                return List.of();
            }
            try {
                return jplag.compare(submissions, handedOut(exercise, scratch.path()), scratch.path()).stream()
                        .map(pair -> alike(pair, names))
                        .sorted(Comparator.comparingInt(Alike::percent)
                                .thenComparingInt(Alike::tokens)
                                .reversed())
                        .toList();
            } catch (IOException e) {
                warn.accept("The submissions of " + exercise + " weren't compared: " + e.getMessage());
                return List.of();
            }
        }
    }

    /** Each submission in a folder that is called by its number: its own name may be anything. */
    private static List<String> unpacked(Desk desk, List<BookRow> rows, Path submissions)
            throws GraderException, IOException {
        List<String> names = new ArrayList<>();
        for (BookRow row : rows) {
            Optional<byte[]> zip = desk.handIns().files(row.key(), row.basis().content());
            if (zip.isPresent() && zip.get().length > 0) {
                SourceZip.unpack(zip.get(), submissions.resolve(Integer.toString(names.size())));
                names.add(row.key().submission().value());
            }
        }
        return names;
    }

    private Optional<Path> handedOut(String exercise, Path scratch) throws IOException {
        Path skeleton = exercises.resolve(exercise);
        if (!Files.isDirectory(skeleton.resolve("src"))) {
            warn.accept("What was handed out for " + exercise + " isn't in " + skeleton
                    + ", so it counts as alike, too: run this in the course's folder");
            return Optional.empty();
        }
        Path copy = scratch.resolve("handed-out");
        SourceZip.unpack(SourceZip.of(skeleton), copy);
        return Optional.of(copy);
    }

    private static Alike alike(Jplag.Pair pair, List<String> names) {
        return new Alike(
                names.get(Integer.parseInt(pair.first())),
                names.get(Integer.parseInt(pair.second())),
                (int) Math.floor(pair.share() * PERCENT),
                pair.tokens());
    }
}
