package io.github.mvngrade.engine;

import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.disk.DiskSpace;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.image.ImageWatch;
import io.github.mvngrade.engine.intake.Caps;
import io.github.mvngrade.engine.intake.Intake;
import io.github.mvngrade.engine.intake.NameEncoding;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.intake.Sources;
import io.github.mvngrade.engine.intake.UnreadableSubmissionException;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.remark.SubmissionRemarks;
import io.github.mvngrade.engine.run.ShortPaths;
import io.github.mvngrade.engine.subject.Leftovers;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Grades one submission for one exercise: takes it in, compiles it, runs the checks in subjects, measures, scores. */
public final class Grader {
    private static final String NO_DIGEST = "";
    private final Toolchain tools;
    private final Consumer<String> progress;

    /** @param progress is told, in short words, what is being done when it may take a while */
    public Grader(Toolchain tools, Consumer<String> progress) {
        this.tools = tools;
        this.progress = progress;
    }

    /**
     * Grades. Whatever a submission does to itself, the answer is a grade.
     *
     * @throws GraderException if the grader's own set-up is broken, be it by a submission
     */
    public Grade grade(GradeRequest request) throws GraderException {
        try {
            ImageWatch watch = ImageWatch.over(tools.image());
            try {
                return gradeOnce(request);
            } finally {
                // What a damaged runtime did to a submission is no grade, and outranks the trouble that came of it.
                watch.end();
            }
        } catch (ImageException e) {
            throw new GraderException(e.getMessage(), e);
        }
    }

    private Grade gradeOnce(GradeRequest request) throws GraderException {
        try (RunFolder folder = RunFolder.create()) {
            return grade(request, folder, DiskSpace.of(folder.path()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderException("The grade was interrupted", e);
        } catch (IOException e) {
            // The message of these is a bare path.
            String what = e instanceof FileSystemException
                    ? e + ": see that it can be written and has space"
                    : e.getMessage();
            throw new GraderException("The grader could not do its work: " + what, e);
        } catch (InvalidPathException e) {
            throw new GraderException(
                    NameEncoding.ofThisJvm().whole()
                            ? "A file's name can't be used here: " + e.getMessage()
                            : NameEncoding.ofThisJvm().advice("a file's name (" + e.getMessage() + ")"),
                    e);
        }
    }

    /** The space is looked at before, and where the work broke: a full disk has more ways to show than one can name. */
    private Grade grade(GradeRequest request, RunFolder folder, DiskSpace space)
            throws GraderException, IOException, InterruptedException {
        space.require();
        try {
            return graded(request, folder);
        } catch (IOException e) {
            Optional<String> lacking = space.lacking();
            throw lacking.isPresent() ? new IOException(lacking.get(), e) : e;
        } finally {
            Leftovers.kill(folder.path());
        }
    }

    /**
     * What stands for a grade where the grader itself failed. No point is lost by it: all that aren't held back are pending.
     *
     * @param version of the grader
     * @param reason what happened and what to do; not empty
     */
    public static Grade failed(GradeRequest request, String version, String reason) {
        List<CheckResult> results = Results.nothingRan(
                request.pack(), request.selection(), Verdict.UNMEASURABLE, "Not decided: the grader itself failed.");
        return grade(
                request,
                Outcome.INFRASTRUCTURE,
                reason,
                results,
                List.of(),
                provenance(request, version, NO_DIGEST, NO_DIGEST));
    }

    /** What stands for a grade of this grader where it failed. */
    public Grade failed(GradeRequest request, String reason) {
        return failed(request, tools.version(), reason);
    }

    /**
     * Grades one submission of many: where the grader itself fails, the answer is a grade that says so, and the others can
     * still be graded.
     *
     * @throws GraderException if the thread was interrupted
     */
    public Grade gradeOrSayWhy(GradeRequest request) throws GraderException {
        try {
            return grade(request);
        } catch (GraderException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw e;
            }
            return failed(request, e.getMessage());
        } catch (RuntimeException e) {
            return failed(
                    request, "The grader failed unexpectedly (" + e + "). Grade again; if it fails again, report it");
        }
    }

    private Grade graded(GradeRequest request, RunFolder folder)
            throws GraderException, IOException, InterruptedException {
        SubmissionRemarks remarks = new SubmissionRemarks(
                request.folder(), request.pack(), tools.image().modules());
        Sources sources;
        try {
            sources = takenIn(request, folder);
        } catch (UnreadableSubmissionException e) {
            return nothingRan(request, Outcome.UNREADABLE, e.getMessage(), List.of(), NO_DIGEST)
                    .withRemarks(
                            e instanceof UnreadableSubmissionException.NothingMatchesException
                                    ? remarks.ofNothing()
                                    : List.of());
        }
        return graded(request, folder, remarks, sources);
    }

    private Grade graded(GradeRequest request, RunFolder folder, SubmissionRemarks remarks, Sources sources)
            throws GraderException, IOException, InterruptedException {
        PackedClasses course = PackedClasses.write(request.pack().content(), folder.path());
        Compilation compilation = tools.compiler()
                .compile(new CompileJob(
                        sources.folder(),
                        sources.files(),
                        course.libraries(),
                        request.pack().exercise().release(),
                        remarks.modules(),
                        folder.classes()));
        if (!compilation.succeeded()) {
            SubmissionRemarks.Refusal refusal = remarks.ofRefused(sources, compilation.diagnostics());
            return notCompiled(request, refusal, new ShortPaths(folder.path()), sources.digest());
        }
        GradeRun run = new GradeRun(request, tools, folder, course, progress);
        List<CheckResult> results = run.results();
        Grade grade = grade(
                        request,
                        Outcome.GRADED,
                        "",
                        results,
                        compilation.diagnostics(),
                        provenance(request, sources.digest()))
                .withRemarks(remarks.ofCompiled(sources));
        return run.coverage(sources).map(grade::withCoverage).orElse(grade);
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

    private Grade notCompiled(
            GradeRequest request, SubmissionRemarks.Refusal refusal, ShortPaths paths, String digest) {
        List<Diagnostic> complaints =
                refusal.complaints().stream().map(paths::in).toList();
        return nothingRan(request, Outcome.NOT_COMPILED, "The submission doesn't compile.", complaints, digest)
                .withRemarks(refusal.remarks());
    }

    private Grade nothingRan(
            GradeRequest request, Outcome outcome, String reason, List<Diagnostic> compiler, String digest) {
        return grade(
                request,
                outcome,
                reason,
                Results.nothingRan(request.pack(), request.selection(), Verdict.NOT_RUN, "Not run: " + reason),
                compiler,
                provenance(request, digest));
    }

    private Provenance provenance(GradeRequest request, String sources) {
        return provenance(request, tools.version(), tools.image().key(), sources);
    }

    private static Provenance provenance(GradeRequest request, String version, String image, String sources) {
        return new Provenance(version, request.pack().digest(), sources, image, request.seed(), Isolation.L0);
    }

    private static Grade grade(
            GradeRequest request,
            Outcome outcome,
            String reason,
            List<CheckResult> results,
            List<Diagnostic> compiler,
            Provenance provenance) {
        Pack pack = request.pack();
        return new Grade(
                pack.exercise().id(),
                pack.exercise().title(),
                request.submission(),
                outcome,
                reason,
                request.selection().scope(),
                results,
                compiler,
                Optional.empty(),
                provenance,
                machine());
    }

    private static Machine machine() {
        return new Machine(
                Runtime.version().toString(),
                System.getProperty("java.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }
}
