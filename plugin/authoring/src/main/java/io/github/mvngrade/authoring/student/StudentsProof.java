package io.github.mvngrade.authoring.student;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.proof.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves what students get of an exercise, as far as the full pack can't show it: their sources compile as their build compiles
 * them, and the solution earns every visible point with their pack, while the hidden ones are held back. Nothing is measured.
 */
public final class StudentsProof {
    private static final SubmissionId SOLUTION = new SubmissionId("solution");

    private final ForkedCompiler compiler;
    private final List<Path> libraries;

    /**
     * @param compiler compiles what students get
     * @param libraries what checks are written against: jars of JUnit and of the grader's annotations
     */
    public StudentsProof(ForkedCompiler compiler, List<Path> libraries) {
        this.compiler = compiler;
        this.libraries = List.copyOf(libraries);
    }

    /**
     * The packs of an exercise, built from the same folder.
     *
     * @param full has the code of all checks
     * @param students has what students get
     */
    public record Packs(Pack full, Pack students) {}

    /**
     * What is wrong with what students get; empty if nothing is.
     *
     * @param folder the exercise as its author keeps it
     * @param grader grades the solution once
     * @param seed that inputs are drawn from, 0 or more
     * @throws GraderException if the grader's own set-up is broken, or the thread was interrupted
     * @throws IOException if files can't be read or written
     */
    public List<Finding> findings(ExerciseFolder folder, Packs packs, Grader grader, long seed)
            throws GraderException, IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>(sources(folder, packs.full()));
        try (RunFolder submission = RunFolder.create()) {
            SourceFiles.write(folder.solution(), submission.sources());
            Grade grade = grader.grade(
                    new GradeRequest(submission.sources(), SOLUTION, packs.students(), Selection.QUICK, seed));
            findings.addAll(StudentsGrade.findings(grade, packs.full().plan()));
        }
        return findings;
    }

    /** What is wrong with the sources that students get; empty if they compile together. */
    List<Finding> sources(ExerciseFolder folder, Pack full) throws IOException, InterruptedException {
        return new StudentsSources(folder, full).compiled(compiler, libraries);
    }
}
