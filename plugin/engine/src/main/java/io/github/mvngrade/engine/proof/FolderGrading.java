package io.github.mvngrade.engine.proof;

import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.GraderException;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.pack.Pack;
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
 * @param selection which checks are asked for
 */
public record FolderGrading(Grader grader, Pack pack, Selection selection) implements Grading {
    @Override
    public Grade grade(Submission submission, long seed) throws GraderException {
        try {
            return graded(submission, seed);
        } catch (IOException e) {
            return grader.failed(
                    request(Path.of(""), submission, seed), "The submission's files can't be written (" + e + ")");
        }
    }

    private GradeRequest request(Path folder, Submission submission, long seed) {
        return new GradeRequest(folder, submission.name(), pack, selection, seed);
    }

    private Grade graded(Submission submission, long seed) throws GraderException, IOException {
        try (RunFolder folder = RunFolder.create()) {
            for (Map.Entry<String, String> source : submission.sources().entrySet()) {
                Path file = folder.sources().resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            return grader.gradeOrSayWhy(request(folder.sources(), submission, seed));
        }
    }
}
