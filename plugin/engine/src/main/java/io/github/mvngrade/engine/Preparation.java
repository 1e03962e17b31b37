package io.github.mvngrade.engine;

import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.intake.Caps;
import io.github.mvngrade.engine.intake.Intake;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.intake.Sources;
import io.github.mvngrade.engine.intake.UnreadableSubmissionException;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedClasses;
import io.github.mvngrade.engine.remark.SubmissionRemarks;
import io.github.mvngrade.engine.run.ShortPaths;
import io.github.mvngrade.engine.subject.ClassPath;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.toolchain.Toolchain;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import java.io.IOException;
import java.util.List;

/**
 * Takes a submission in and compiles it.
 *
 * @param tools to do it with
 * @param grades that a refused submission gets
 */
record Preparation(Toolchain tools, Grades grades) {
    Prepared of(Prepared fresh) throws GraderException, IOException, InterruptedException {
        GradeRequest request = fresh.request();
        SubmissionRemarks remarks = new SubmissionRemarks(
                request.folder(), request.pack(), tools.image().modules());
        Sources sources;
        try {
            sources = takenIn(request, fresh.folder());
        } catch (UnreadableSubmissionException e) {
            List<Remark> strays = e instanceof UnreadableSubmissionException.NothingMatchesException
                    ? remarks.ofNothing()
                    : List.of();
            return fresh.refused(grades.nothingRan(Outcome.UNREADABLE, e.getMessage(), List.of(), Grades.NO_DIGEST)
                    .withRemarks(strays));
        }
        return compiled(fresh, sources, remarks);
    }

    private static Sources takenIn(GradeRequest request, RunFolder folder)
            throws UnreadableSubmissionException, IOException {
        Pack pack = request.pack();
        return new Intake(Caps.DEFAULT)
                .collect(
                        request.folder(),
                        pack.exercise().submit(),
                        pack.content().given(),
                        folder.sources());
    }

    private Prepared compiled(Prepared fresh, Sources sources, SubmissionRemarks remarks)
            throws GraderException, IOException, InterruptedException {
        Pack pack = fresh.request().pack();
        RunFolder folder = fresh.folder();
        PackedClasses course = PackedClasses.write(pack.content(), folder.path());
        Compilation compilation = tools.compiler()
                .compile(new CompileJob(
                        sources.folder(),
                        sources.files(),
                        course.libraries(),
                        pack.exercise().release(),
                        remarks.modules(),
                        folder.classes()));
        if (!compilation.succeeded()) {
            SubmissionRemarks.Refusal refusal = remarks.ofRefused(sources, compilation.diagnostics());
            return fresh.refused(notCompiled(refusal, new ShortPaths(folder.path()), sources.digest()));
        }
        return fresh.compiled(new Prepared.Compiled(
                sources,
                course,
                folder.classes(),
                launch(fresh.request(), folder, course),
                compilation.diagnostics(),
                remarks.ofCompiled(sources)));
    }

    private SubjectLaunch launch(GradeRequest request, RunFolder folder, PackedClasses course) {
        return new SubjectLaunch(
                tools.image(),
                tools.warden().afresh(),
                folder.path(),
                ClassPath.of(folder.classes(), course.classPath()),
                SubjectLaunch.Resources.forChecks(
                        request.pack().exercise().limits().heapMiB(), request.processors()));
    }

    private Grade notCompiled(SubmissionRemarks.Refusal refusal, ShortPaths paths, String digest) {
        List<Diagnostic> complaints =
                refusal.complaints().stream().map(paths::in).toList();
        return grades.nothingRan(Outcome.NOT_COMPILED, UnrunWords.NOT_COMPILED, complaints, digest)
                .withRemarks(refusal.remarks());
    }
}
