package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.proof.Graded.Run;
import io.github.mvngrade.engine.GraderException;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.proof.SubmissionKind;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Proves the checks of an exercise: gathers the submissions, has them graded one after the other, and lets judge. */
public final class Prover {
    private static final long SEEDS = 1_000_000_000;

    private final Grading grading;
    private final InstantSource clock;
    private final Consumer<String> progress;

    /** @param progress is told, in a line, what is graded next */
    public Prover(Grading grading, InstantSource clock, Consumer<String> progress) {
        this.grading = grading;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Proves. Whatever is wrong with the checks, the answer is a proof with objections.
     *
     * @throws PackException if the exercise can't be read, or the pack isn't its full pack
     * @throws GraderException if the grader's own set-up is broken
     * @throws IllegalArgumentException if a wrong solution is asked for that isn't there
     */
    public Proof prove(ProofRequest request) throws PackException, GraderException, IOException {
        Exercise exercise = ExerciseFile.read(request.folder().root());
        requireFullPack(request, exercise);
        Map<String, List<CheckId>> stated = exercise.wrong();
        Submissions submissions = request.only().isPresent()
                ? Submissions.only(request.only().get(), request.folder(), stated)
                : Submissions.whole(request.folder(), stated);
        List<Graded> graded = new ArrayList<>();
        for (Submission submission : submissions.all()) {
            int runs = submission.kind() == SubmissionKind.SOLUTION ? request.solutionRuns() : 1;
            String place = (graded.size() + 1) + " of " + submissions.all().size();
            graded.add(new Graded(submission, runs(submission, runs, request.seed(), place)));
        }
        return new Judge(request).judge(graded, submissions.findings());
    }

    private List<Run> runs(Submission submission, int count, long seed, String place)
            throws GraderException, IOException {
        List<Run> runs = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            String ofRuns = count == 1 ? "" : ", run " + (run + 1) + " of " + count;
            progress.accept("Grading " + submission.inWords() + " (" + place + ")" + ofRuns);
            long start = clock.millis();
            Grade grade = grading.grade(submission, seed(seed, run));
            runs.add(new Run(grade, Duration.ofMillis(Math.max(0, clock.millis() - start))));
        }
        return runs;
    }

    /**
     * The seed of a submission's run, counted from 0: the proof's own, then ones that are far from each other. What {@link
     * java.util.Random} draws first from neighbouring seeds is nearly the same.
     */
    static long seed(long ofProof, int run) {
        return run == 0 ? ofProof : new SplittableRandom(ofProof + run).nextLong(SEEDS);
    }

    private static void requireFullPack(ProofRequest request, Exercise exercise) throws PackException {
        if (!request.pack().exercise().id().equals(exercise.id())) {
            throw new PackException("The pack is of the exercise "
                    + request.pack().exercise().id() + ", but "
                    + request.folder().root() + " holds " + exercise.id()
                    + ": build its packs again (grade:pack)");
        }
        if (request.pack().checks().stream().anyMatch(check -> check.code().isEmpty())) {
            throw new PackException("The pack of " + exercise.id()
                    + " holds checks back: a proof needs the full pack, whose name ends with -checks-full.jar");
        }
        for (Map.Entry<String, List<CheckId>> wrong : new TreeMap<>(exercise.wrong()).entrySet()) {
            for (CheckId id : wrong.getValue()) {
                if (request.pack().checks().stream()
                        .noneMatch(check -> check.plan().id().equals(id))) {
                    throw new PackException("exercise.yaml says that the wrong solution " + wrong.getKey()
                            + " loses check " + id + ", which the pack doesn't have: correct the id, or build the packs"
                            + " again (grade:pack)");
                }
            }
        }
    }
}
