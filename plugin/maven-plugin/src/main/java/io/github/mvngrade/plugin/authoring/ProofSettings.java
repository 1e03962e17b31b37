package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.proof.ProvenSpeedups;
import io.github.mvngrade.plugin.settings.GradingSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What a proof is set to.
 *
 * @param shared by all goals that grade
 * @param speedups of which submissions they are measured
 * @param solutionRuns how often the solution is graded, 1 or more
 * @param only the one wrong solution that is asked for; empty for the whole proof
 * @param packBase path of the packs, without {@code -checks.jar} and {@code -checks-full.jar}
 */
record ProofSettings(
        GradingSettings shared, ProvenSpeedups speedups, int solutionRuns, Optional<String> only, Path packBase) {
    /** @throws IllegalArgumentException if the text is none of the three */
    static ProvenSpeedups speedups(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> ProvenSpeedups.ALL;
            case "stated" -> ProvenSpeedups.STATED;
            case "once" -> ProvenSpeedups.ONCE;
            case "false" -> ProvenSpeedups.NONE;
            default ->
                throw new IllegalArgumentException("grade.speedup must be true, stated, once or false, but is " + text);
        };
    }
}
