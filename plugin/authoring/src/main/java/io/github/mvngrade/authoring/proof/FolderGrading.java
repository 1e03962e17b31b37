package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.engine.Begun;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Grades as every submission is graded: from a fresh folder, which is gone afterwards.
 *
 * @param grader that does it
 * @param pack with the code of all checks
 */
public record FolderGrading(Grader grader, Pack pack) implements Grading {
    @Override
    public Started start(Specimen specimen, long seed, Selection selection) throws GraderException {
        try (RunFolder folder = RunFolder.create()) {
            for (Map.Entry<String, String> source : specimen.sources().entrySet()) {
                Path file = folder.sources().resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            return new OfGrader(grader, grader.begin(request(folder.sources(), specimen, seed, selection)));
        } catch (IOException e) {
            return new Finished(grader.failed(
                    request(Path.of(""), specimen, seed, selection),
                    "The submission's files can't be written (" + e + ")"));
        }
    }

    private GradeRequest request(Path folder, Specimen specimen, long seed, Selection selection) {
        return new GradeRequest(folder, specimen.id(), pack, selection, seed);
    }

    private record OfGrader(Grader grader, Begun begun) implements Started {
        @Override
        public boolean needsMeasuring() {
            return begun.needsMeasuring();
        }

        @Override
        public Grade finish() throws GraderException {
            return grader.finish(begun);
        }

        @Override
        public void close() throws GraderException {
            begun.close();
        }
    }

    /** Without a grade of the submission itself. */
    private record Finished(Grade grade) implements Started {
        @Override
        public boolean needsMeasuring() {
            return false;
        }

        @Override
        public Grade finish() {
            return grade;
        }

        @Override
        public void close() {
            // Nothing is on disk.
        }
    }
}
