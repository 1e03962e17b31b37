package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.proof.FolderGrading;
import io.github.mvngrade.authoring.proof.ProofRequest;
import io.github.mvngrade.authoring.proof.ProvenSpeedups;
import io.github.mvngrade.authoring.proof.Prover;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.GraderException;
import io.github.mvngrade.engine.compile.NoCompilerException;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.plugin.AbstractGradingGoal;
import io.github.mvngrade.plugin.setup.FullPack;
import io.github.mvngrade.plugin.setup.ProgressLog;
import io.github.mvngrade.plugin.setup.SettingValue;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.plugin.setup.TargetLock;
import io.github.mvngrade.report.console.ProofTable;
import io.github.mvngrade.report.proof.ProofPage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Proves an exercise's checks, for its author: the skeleton earns nothing, the solution earns everything in each of its
 * runs, and each wrong solution in {@code src/wrong} loses exactly the checks that {@code exercise.yaml} states; every check
 * is lost by a wrong solution. Submissions are generated from the skeleton, whose methods return null or 0, empty values, or
 * their argument, or end the JVM; they earn nothing either.
 *
 * <p>Grades with the full pack that {@code grade:pack} has built, so it runs after it. Prints a matrix of checks by
 * submissions and what is wrong, and writes both to {@code target/grade/verify.html}. The build fails if anything is wrong; a
 * speedup that this machine can't tell is named and fails nothing.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class VerifyMojo extends AbstractGradingGoal {
    /** Each submission that is checked has a heap, and may start processes, of its own. */
    private static final int MOST_BESIDE = 4;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** How often the solution is graded, each time with other inputs; 1 or more. */
    @Parameter(property = "grade.solutionRuns", defaultValue = "20")
    private String solutionRuns;

    /** Only this wrong solution, by the name of its folder; the proof is partial. */
    @Parameter(property = "grade.wrong")
    private @Nullable String wrong;

    /**
     * Of which submissions speedups are measured: {@code true} for all that get so far; {@code stated} for the solution's first run, and
     * the wrong solutions of which {@code exercise.yaml} states that they lose one, in much less time; {@code false} for none.
     * Without all of them the proof is partial.
     */
    @Parameter(property = "grade.speedup", defaultValue = "true")
    private String speedup;

    /**
     * Where inputs are drawn from, a whole number from 0; a fresh one by default, which is printed. Later runs of the solution
     * have seeds that are made from it; what one of them loses is printed with its own.
     */
    @Parameter(property = "grade.seed")
    private @Nullable String seed;

    /** Whether anything is proven; {@code false} leaves the proof out of a build that has other work. */
    @Parameter(property = "grade.verify", defaultValue = "true")
    private String verify;

    /** Nothing is proven if the build skips its tests. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Nothing is proven if the build has no tests. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTestsWholly;

    /** Path of the packs, without {@code -checks.jar} and {@code -checks-full.jar}; that of {@code grade:pack}. */
    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}", required = true)
    private File packBase;

    /** Folder with templates that replace those of the report. */
    @Parameter(property = "grade.templates")
    private @Nullable File templates;

    /** Where {@code verify.html} is written. */
    @Parameter(defaultValue = "${project.build.directory}/grade", readonly = true, required = true)
    private File outputFolder;

    @Override
    protected void run()
            throws SetupException, PackException, ImageException, NoCompilerException, GraderException, IOException,
                    InterruptedException, MojoFailureException {
        if (project.getPackaging().equals("pom")) {
            getLog().debug("Nothing to prove in " + project.getArtifactId() + ": it only gathers exercises");
            return;
        }
        if (!SettingValue.yesOrNo("grade.verify", verify) || skipTests || skipTestsWholly) {
            getLog().info("The checks of " + project.getArtifactId() + " aren't proven: tests are skipped, or"
                    + " grade.verify=false");
            return;
        }
        ProofRequest request = request();
        TargetLock lock = TargetLock.take(outputFolder.toPath());
        try {
            Proof proof = prove(request);
            Path page = ProofPage.write(
                    proof, outputFolder.toPath(), Optional.ofNullable(templates).map(File::toPath));
            ProofTable.lines(proof).forEach(getLog()::info);
            getLog().info("Proof: " + page.toUri());
            requireNone(proof.of(Weight.OBJECTION), page);
        } finally {
            lock.close();
        }
    }

    private ProofRequest request() throws SetupException, PackException, IOException {
        Path folder = project.getBasedir().toPath();
        Pack pack = new FullPack(folder, packBase.toPath(), project.getAttachedArtifacts()).read();
        return new ProofRequest(
                new ExerciseFolder(folder),
                pack,
                speedups(),
                (int) SettingValue.wholeNumber("grade.solutionRuns", solutionRuns, 1, Integer.MAX_VALUE),
                Optional.ofNullable(wrong),
                seed(seed));
    }

    private Proof prove(ProofRequest request)
            throws SetupException, PackException, ImageException, NoCompilerException, GraderException, IOException,
                    InterruptedException {
        Grader grader = new Grader(tools().toolchain(request.pack().exercise().modules()), new ProgressLog(getLog()));
        int beside = Math.min(Runtime.getRuntime().availableProcessors(), MOST_BESIDE);
        FolderGrading grading = new FolderGrading(grader, request.pack());
        return new Prover(grading, beside, InstantSource.system(), getLog()::info).prove(request);
    }

    private ProvenSpeedups speedups() {
        return switch (speedup.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> ProvenSpeedups.ALL;
            case "stated" -> ProvenSpeedups.STATED;
            case "false" -> ProvenSpeedups.NONE;
            default ->
                throw new IllegalArgumentException("grade.speedup must be true, stated or false, but is " + speedup);
        };
    }

    private void requireNone(List<Finding> objections, Path page) throws MojoFailureException {
        if (objections.isEmpty()) {
            return;
        }
        StringBuilder message = new StringBuilder("The checks of " + project.getArtifactId() + " are not proven:");
        int number = 0;
        for (Finding objection : objections) {
            number++;
            message.append("\n  ").append(number).append(". ").append(objection.what());
        }
        message.append("\nWhat to do about it is in the proof, above and in ").append(page.toUri());
        throw new MojoFailureException(message.toString());
    }
}
