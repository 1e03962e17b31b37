package io.github.mvngrade.verification.batch;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.book.GradeCodec;
import io.github.mvngrade.batch.intake.Due;
import io.github.mvngrade.batch.intake.Submissions;
import io.github.mvngrade.batch.run.Batch;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.batch.run.Worker;
import io.github.mvngrade.batch.run.Workshop;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.report.gradebook.GradeDocument;
import io.github.mvngrade.verification.course.CourseExercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Batches of the course's own exercises, without Maven.
 *
 * @param packs that are graded with
 * @param grader that grades
 * @param scratch folder for files that nobody needs afterwards
 * @param threads how many submissions are graded at a time
 */
record BatchRig(Map<ExerciseId, PackFile> packs, Grader grader, Path scratch, int threads) {
    static final long SEED = 4711;

    BatchRig {
        packs = Map.copyOf(packs);
    }

    /** One that grades two submissions at a time. */
    BatchRig(Map<ExerciseId, PackFile> packs, Grader grader, Path scratch) {
        this(packs, grader, scratch, 2);
    }

    /** One that grades as this one, but one submission after the other. */
    BatchRig oneByOne() {
        return new BatchRig(packs, grader, scratch, 1);
    }

    /** The full packs of these exercises. */
    static Map<ExerciseId, PackFile> packs(List<CourseExercise> exercises) throws Exception {
        Map<ExerciseId, PackFile> packs = new LinkedHashMap<>();
        for (CourseExercise exercise : exercises) {
            PackFile file = new PackFile(PackFiles.read(exercise.fullPackFile()), exercise.fullPackFile());
            packs.put(file.pack().exercise().id(), file);
        }
        return packs;
    }

    /** Where those meet who work on a batch. */
    static Desk desk(Database database, String name) {
        return new Desk(database, name, new GradeCodec() {
            @Override
            public byte[] bytes(Grade grade) {
                return GradeDocument.bytes(grade);
            }

            @Override
            public Grade grade(byte[] bytes) throws IOException {
                return GradeDocument.grade(bytes);
            }
        });
    }

    /** What this JVM's workers grade with. */
    Workshop workshop() throws IOException {
        String version = packs.values().iterator().next().pack().pluginVersion();
        return new Workshop(pack -> grader, version, Files.createDirectories(scratch), threads, words -> {});
    }

    /** Grades, and returns all rows. */
    List<BookRow> grade(Desk desk, Path handedIn, Only only, Set<Measurement> measured, BatchListener listener)
            throws Exception {
        try (Worker worker = new Worker(desk, workshop())) {
            new Batch(desk, packs, measured, SEED, worker)
                    .run(
                            new Submissions(packs.keySet(), scratch).in(handedIn, names -> Due.NEVER),
                            only,
                            Batch.Hands.OWN,
                            listener);
        }
        return desk.book().rows();
    }
}
