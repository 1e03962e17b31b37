package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.variant.VariantNames;
import io.github.mvngrade.engine.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exercise whose checks are to be proven.
 *
 * @param folder the exercise as its author keeps it
 * @param pack its full pack, made from that folder
 * @param speedups of which submissions they are measured
 * @param solutionRuns how often each correct solution is graded, 1 or more
 * @param only the one wrong or further correct solution that is asked for; empty for the whole proof
 * @param seed that inputs are drawn from, 0 or more
 */
public record ProofRequest(
        ExerciseFolder folder, Pack pack, ProvenSpeedups speedups, int solutionRuns, Optional<String> only, long seed) {
    /** @throws IllegalArgumentException if a correct solution is never to be graded, or the seed is negative */
    public ProofRequest {
        if (solutionRuns < 1) {
            throw new IllegalArgumentException("grade.solutionRuns must be 1 or more, but is " + solutionRuns);
        }
        if (seed < 0) {
            throw new IllegalArgumentException("grade.seed must be 0 or more, but is " + seed);
        }
    }

    /** What isn't asked for, as sentences. */
    List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        only.map(name -> name.equals(VariantNames.ALL_CORRECT) ? "the correct solutions were" : name + " was")
                .ifPresent(which -> sentences.add("Only " + which + " graded (grade.wrong)."));
        switch (speedups) {
            case NONE -> sentences.add("Speedups were left out (grade.speedup=false).");
            case STATED ->
                sentences.add(
                        "Speedups were measured in the first run of each correct solution, and of the wrong solutions that state"
                                + " one (grade.speedup=stated).");
            case ONCE ->
                sentences.add("Speedups were measured in the solution's first run, and of the first wrong solution that"
                        + " states each of them (grade.speedup=once).");
            case ALL -> {}
        }
        return sentences;
    }
}
