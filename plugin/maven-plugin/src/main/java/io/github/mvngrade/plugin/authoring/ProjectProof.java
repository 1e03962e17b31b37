package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.proof.FolderGrading;
import io.github.mvngrade.authoring.proof.ProofRequest;
import io.github.mvngrade.authoring.proof.Prover;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.student.StudentsProof;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.compile.CompilerPool;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.engine.toolchain.Toolchain;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.plugin.settings.ReportSettings;
import io.github.mvngrade.plugin.setup.FullPack;
import io.github.mvngrade.plugin.setup.ProgressLog;
import io.github.mvngrade.plugin.setup.TargetLock;
import io.github.mvngrade.report.console.ProofTable;
import io.github.mvngrade.report.proof.ProofPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Proves the checks of the exercise in a project's folder, from its full pack to the proof's page.
 *
 * @param settings what was asked for
 * @param project whose folder is the author's
 * @param log gets the proof, and what is being done
 */
record ProjectProof(ProofSettings settings, MavenProject project, Log log) {
    /** Each submission that is checked has a heap of its own, and may start processes. */
    private static final int MOST_BESIDE = 4;

    /** @throws MojoFailureException if something is wrong with the checks */
    void run() throws GraderException, IOException, InterruptedException, MojoFailureException {
        ProofRequest request = request();
        ReportSettings report = settings.shared().report();
        TargetLock lock = TargetLock.take(report.folder());
        try {
            Proof proof = prove(request);
            Path page = ProofPage.write(proof, report.folder(), report.templates());
            ProofTable.lines(proof).forEach(log::info);
            log.info("Proof: " + page.toUri());
            requireNone(proof.of(Weight.OBJECTION), page);
        } finally {
            lock.close();
        }
    }

    private FullPack packs() {
        return new FullPack(project.getBasedir().toPath(), settings.packBase(), project.getAttachedArtifacts());
    }

    private ProofRequest request() throws GraderException, IOException {
        return new ProofRequest(
                new ExerciseFolder(project.getBasedir().toPath()),
                packs().read(),
                settings.speedups(),
                settings.solutionRuns(),
                settings.only(),
                settings.shared().seed());
    }

    private Proof prove(ProofRequest request) throws GraderException, IOException, InterruptedException {
        Installation installation = settings.shared().installation();
        try (CompilerPool compilers = new CompilerPool()) {
            return prove(
                    request,
                    installation
                            .toolchain(request.pack().exercise().modules(), log::info)
                            .compilingIn(compilers));
        }
    }

    private Proof prove(ProofRequest request, Toolchain tools)
            throws GraderException, IOException, InterruptedException {
        Grader grader = new Grader(tools, new ProgressLog(log));
        FolderGrading grading = new FolderGrading(grader, request.pack());
        Proof proof = new Prover(grading, beside(), InstantSource.system(), log::info).prove(request);
        if (request.only().isPresent()) {
            return proof;
        }
        log.info("Grading the solution with the pack that students get");
        StudentsProof students = new StudentsProof(
                tools.compiler(), settings.shared().installation().linked());
        StudentsProof.Packs packs = new StudentsProof.Packs(request.pack(), packs().students());
        return proof.with(students.findings(request.folder(), packs, grader, request.seed()));
    }

    /** Half as many again as there are processors: much of a check's time is spent waiting for processes to start and end. */
    private static int beside() {
        int processors = Runtime.getRuntime().availableProcessors();
        return Math.min(processors + (processors + 1) / 2, MOST_BESIDE);
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
