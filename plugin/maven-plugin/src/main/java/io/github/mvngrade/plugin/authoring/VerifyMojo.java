package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.variant.VariantNames;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGradingGoal;
import io.github.mvngrade.plugin.settings.SettingValue;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Proves an exercise's checks, for its author: the skeleton earns nothing, the solution earns everything in each of its
 * runs, as does each further correct solution in {@code src/also-correct}, and each wrong solution in {@code src/wrong} loses exactly the checks that {@code exercise.yaml} states; every check
 * is lost by some wrong solution. Submissions that are generated from the skeleton earn nothing either: their methods return
 * null or 0, empty values, or their argument, or they end the JVM. What students get compiles, and with their pack the
 * solution earns all that isn't hidden.
 *
 * <p>It grades with the packs that {@code grade:pack} built, so it runs after that goal. It prints a matrix of checks and
 * submissions, and what is wrong, and writes both to {@code target/grade/verify.html}. The build fails if anything is wrong; a
 * speedup that this machine can't measure is reported, but fails nothing. Later runs of the solution use seeds that are made
 * from {@code grade.seed}; a check that one of them loses is reported with that run's seed.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class VerifyMojo extends AbstractGradingGoal {
    /** How often each correct solution is graded, each time with different inputs: 1 or more. */
    @Parameter(property = "grade.solutionRuns", defaultValue = "20")
    private String solutionRuns;

    /**
     * The only wrong or further correct solution to grade, by the name of its patch or folder; or {@code correct} for the
     * solution and every further correct one. The proof is then partial.
     */
    @Parameter(property = "grade.wrong")
    private @Nullable String wrong;

    /**
     * Whose speedups are measured: {@code true} for every submission that gets that far; {@code stated}, which takes much less
     * time, for the first run of each correct solution and for the wrong solutions that lose a speedup according to {@code exercise.yaml};
     * {@code once}, the quickest, for the solution's first run and the first of these wrong solutions for each speedup; {@code
     * false} for none. Unless all are measured, the proof is partial.
     */
    @Parameter(property = "grade.speedup", defaultValue = "true")
    private String speedup;

    /** Whether to prove anything. {@code false} leaves the proof out of a build that is run for something else. */
    @Parameter(property = "grade.verify", defaultValue = "true")
    private String verify;

    /** Nothing is proven if the build skips its tests. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Nothing is proven if the build doesn't even compile its tests. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTestsWholly;

    /** Path of the packs, without {@code -checks.jar} and {@code -checks-full.jar}; the same as for {@code grade:pack}. */
    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}", required = true)
    private File packBase;

    @Override
    protected void run() throws GraderException, IOException, InterruptedException, MojoFailureException {
        if (isAggregator()) {
            getLog().debug("Nothing to prove in " + project().getArtifactId() + ": it only gathers exercises");
        } else if (!SettingValue.yesOrNo("grade.verify", verify) || skipTests || skipTestsWholly) {
            getLog().info("The checks of " + project().getArtifactId() + " aren't proven: tests are skipped, or"
                    + " grade.verify=false");
        } else {
            new ProjectProof(settings(), project(), getLog()).run();
        }
    }

    private ProofSettings settings() throws GraderException, IOException {
        return new ProofSettings(
                shared(),
                SettingValue.parsed(speedup, ProofSettings::speedups),
                (int) SettingValue.wholeNumber("grade.solutionRuns", solutionRuns, 1, Integer.MAX_VALUE),
                only(),
                packBase.toPath());
    }

    private Optional<String> only() throws GraderException, IOException {
        if (wrong == null) {
            return Optional.empty();
        }
        VariantNames names =
                VariantNames.in(new ExerciseFolder(project().getBasedir().toPath()));
        return Optional.of(SettingValue.parsed(wrong, names::require));
    }
}
