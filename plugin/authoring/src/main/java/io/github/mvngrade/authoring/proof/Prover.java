package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.proof.Graded.Run;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.Proof;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Proves the checks of an exercise: gathers the submissions, has them graded, and lets judge. Correctness is checked of several
 * at a time; speedups are measured of one after the other, with nothing beside it.
 */
public final class Prover {
    private static final long SEEDS = 1_000_000_000;

    private final Grading grading;
    private final GradingCrew crew;
    private final Consumer<String> progress;

    /**
     * @param beside how many submissions are checked at the same time, 1 or more
     * @param progress is told, in a line, what is graded next; by several threads
     */
    public Prover(Grading grading, int beside, InstantSource clock, Consumer<String> progress) {
        this.grading = grading;
        this.crew = new GradingCrew(beside, clock);
        this.progress = progress;
    }

    /**
     * Proves. Whatever is wrong with the checks, the answer is a proof with objections.
     *
     * @throws PackException if the exercise can't be read, or the pack isn't its full pack
     * @throws GraderException if the grader's own set-up is broken
     * @throws IllegalArgumentException if a wrong solution is asked for that isn't there
     */
    public Proof prove(ProofRequest request) throws GraderException, IOException {
        Exercise exercise = ExerciseFile.read(request.folder().root());
        requireFullPack(request, exercise);
        Map<String, List<Loss>> stated = exercise.wrong();
        Specimens specimens = request.only().isPresent()
                ? Specimens.only(request.only().get(), request.folder(), stated)
                : Specimens.whole(request.folder(), stated);
        List<Run> runs = crew.runs(jobs(specimens.all(), request));
        List<Graded> graded = new ArrayList<>();
        int next = 0;
        for (Specimen specimen : specimens.all()) {
            int count = count(specimen, request);
            graded.add(new Graded(specimen, runs.subList(next, next + count)));
            next += count;
        }
        return new Judge(request).judge(graded, specimens.findings());
    }

    private static int count(Specimen specimen, ProofRequest request) {
        return specimen.kind().isCorrect() ? request.solutionRuns() : 1;
    }

    private List<GradingCrew.Job> jobs(List<Specimen> all, ProofRequest request) {
        List<GradingCrew.Job> jobs = new ArrayList<>();
        for (int place = 1; place <= all.size(); place++) {
            Specimen specimen = all.get(place - 1);
            int count = count(specimen, request);
            for (int run = 0; run < count; run++) {
                String what = specimen.inWords() + " (" + place + " of " + all.size() + ")"
                        + (count == 1 ? "" : ", run " + (run + 1) + " of " + count);
                long seed = seed(request.seed(), run);
                Selection selection = request.speedups().of(specimen, run, all, request.pack());
                jobs.add(new GradingCrew.Job(
                        () -> {
                            progress.accept("Grading " + what);
                            return grading.start(specimen, seed, selection);
                        },
                        () -> progress.accept("Measuring " + what)));
            }
        }
        return jobs;
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
        for (Map.Entry<String, List<Loss>> wrong : new TreeMap<>(exercise.wrong()).entrySet()) {
            for (Loss loss : wrong.getValue()) {
                CheckId id = loss.check();
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
