package io.github.mvngrade.batch.reckoning;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Finding;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Gives grades the points of other packs, as far as those run the same checks. The packs that the grades were made with are in the
 * database, so they can be compared.
 */
public final class Rescoring {
    private final Desk desk;
    private final Map<ExerciseId, PackFile> packs;
    private final Map<String, Boolean> same = new HashMap<>();

    /** @param packs that are there now, by exercise */
    public Rescoring(Desk desk, Map<ExerciseId, PackFile> packs) {
        this.desk = desk;
        this.packs = Map.copyOf(packs);
    }

    /**
     * Why grades of some exercises keep the points that they have, a sentence each.
     *
     * @throws GraderException if the gradebook can't be used
     */
    public List<String> refused() throws GraderException {
        TreeSet<String> refused = new TreeSet<>();
        for (BookRow row : desk.book().rows()) {
            Optional<Pack> pack = other(row);
            if (pack.isPresent() && !isTheSameWork(row, pack.get())) {
                refused.add(
                        "The checks of " + row.key().exercise()
                                + " themselves have changed, so its grades keep their points: grade it again with grade:batch.");
            }
        }
        return List.copyOf(refused);
    }

    /** The pack that is there now, if it isn't the one that a row was graded with. */
    private Optional<Pack> other(BookRow row) {
        if (!row.isFinished() || row.outcome() != Outcome.GRADED) {
            return Optional.empty();
        }
        return Optional.ofNullable(packs.get(new ExerciseId(row.key().exercise())))
                .map(PackFile::pack)
                .filter(pack -> !pack.digest().equals(row.basis().checks()));
    }

    private boolean isTheSameWork(BookRow row, Pack now) throws GraderException {
        String digest = row.basis().checks();
        Boolean known = same.get(digest);
        if (known == null) {
            Optional<byte[]> jar = desk.handIns().pack(digest);
            known = jar.isPresent() && Rubric.isTheSameWork(read(jar.get()), now);
            same.put(digest, known);
        }
        return known;
    }

    private static Pack read(byte[] jar) throws GraderException {
        try {
            Path file = Files.createTempFile("pack", ".jar");
            try {
                Files.write(file, jar);
                return PackFiles.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new GraderException("A pack can't be read from the database: " + e, e);
        }
    }

    /** A row's grade by the points of the pack that is there now; the same grade if that runs other checks. */
    public Grade by(BookRow row, Grade grade) throws GraderException {
        Optional<Pack> pack = other(row);
        return pack.isPresent() && isTheSameWork(row, pack.get()) ? Rubric.by(pack.get(), grade) : grade;
    }

    /**
     * Writes the grades by the points that are there now.
     *
     * @return how many changed
     * @throws GraderException if the gradebook can't be used
     * @throws IOException if a pack can't be read
     */
    public int write() throws GraderException, IOException {
        List<BookRow> rows = new ArrayList<>(desk.book().rows());
        int changed = 0;
        for (BookRow row : rows) {
            Optional<Pack> pack = other(row);
            Optional<Grade> grade = pack.isPresent() ? desk.book().grade(row.key()) : Optional.empty();
            if (grade.isPresent() && isTheSameWork(row, pack.get())) {
                Grade now = Rubric.by(pack.get(), grade.get());
                Basis basis = new Basis(
                        row.basis().content(), pack.get().digest(), row.basis().version());
                desk.book()
                        .put(
                                new BookRow(
                                        row.key(), basis, row.stage(), Finding.of(now), row.gradedAt(), row.triedAt()),
                                now);
                changed++;
            }
        }
        for (PackFile pack : packs.values()) {
            desk.handIns().putPack(pack.pack().digest(), Files.readAllBytes(pack.jar()));
        }
        return changed;
    }
}
