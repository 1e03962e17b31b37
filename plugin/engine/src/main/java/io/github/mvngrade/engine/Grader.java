package io.github.mvngrade.engine;

import io.github.mvngrade.engine.image.ImageWatch;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.run.ShortPaths;
import io.github.mvngrade.engine.step.CurveRoom;
import io.github.mvngrade.engine.step.CurveStep;
import io.github.mvngrade.engine.step.ProcessStep;
import io.github.mvngrade.engine.step.SpeedupRoom;
import io.github.mvngrade.engine.step.SpeedupStep;
import io.github.mvngrade.engine.step.Step;
import io.github.mvngrade.engine.step.Steps;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.engine.toolchain.Toolchain;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Grades one submission for one exercise: {@link #prepare} takes it in and compiles it, {@link #check} runs its checks,
 * {@link #measure} measures what they ask for. The first two can run beside other grades; the third leases cores.
 *
 * <p>Whatever a submission does to itself, the answer is a grade; a {@link GraderException} says that the grader's own set-up
 * is broken, be it by a submission.
 */
public final class Grader {
    private final Toolchain tools;
    private final Consumer<String> progress;

    /** @param progress is told, in short words, what is being done when it may take a while */
    public Grader(Toolchain tools, Consumer<String> progress) {
        this.tools = tools;
        this.progress = progress;
    }

    /**
     * All three in a row.
     *
     * @throws GraderException if the grader's own set-up is broken
     */
    public Grade grade(GradeRequest request) throws GraderException {
        try (Prepared prepared = prepare(request)) {
            return measure(check(prepared));
        }
    }

    /**
     * Takes a submission in and compiles it.
     *
     * @return what the caller must close
     * @throws GraderException if the grader's own set-up is broken
     */
    public Prepared prepare(GradeRequest request) throws GraderException {
        return Trouble.named(() -> {
            Times times = new Times();
            return times.in(Times.Part.PREPARING, () -> prepared(request, times));
        });
    }

    private Prepared prepared(GradeRequest request, Times times)
            throws GraderException, IOException, InterruptedException {
        ImageWatch watch = ImageWatch.over(tools.image());
        Prepared fresh = new Prepared(request, tools.warden().fence().runFolder(), watch, times);
        try {
            return Trouble.spaceNamed(fresh, () -> new Preparation(tools, grades(request)).of(fresh));
        } catch (GraderException | IOException | InterruptedException | RuntimeException e) {
            closeAfter(e, fresh);
            throw e;
        }
    }

    private static void closeAfter(Exception trouble, Prepared fresh) {
        try {
            fresh.close();
        } catch (GraderException e) {
            trouble.addSuppressed(e);
        }
    }

    /**
     * Runs the checks, and sees to what they demand beside measuring.
     *
     * @param prepared of this grader, not closed
     * @throws GraderException if the grader's own set-up is broken
     */
    public Checked check(Prepared prepared) throws GraderException {
        return watched(prepared, () -> {
            if (prepared.compiled().isEmpty()) {
                return new Checked(prepared, Optional.empty());
            }
            Prepared.Compiled compiled = prepared.compiled().get();
            Steps steps = steps(prepared.request(), compiled);
            Results results = prepared.times()
                    .in(Times.Part.CHECKING, () -> new CheckPhase(prepared, compiled, steps, progress).results());
            Optional<Coverage> coverage = prepared.times()
                    .in(Times.Part.COVERING, () -> new CoveragePhase(prepared.request(), compiled, progress)
                            .measured(results));
            return new Checked(prepared, Optional.of(new Checked.Finished(compiled, results, coverage, steps)));
        });
    }

    /**
     * Measures what the checks that passed ask for.
     *
     * @param checked of this grader, whose {@link Prepared} isn't closed
     * @throws GraderException if the grader's own set-up is broken
     */
    public Grade measure(Checked checked) throws GraderException {
        Prepared prepared = checked.prepared();
        Optional<Checked.Finished> finished = checked.finished();
        if (finished.isEmpty()) {
            return prepared.refused().orElseThrow();
        }
        Checked.Finished known = finished.get();
        return watched(prepared, () -> {
            MeasurePhase measures = new MeasurePhase(prepared.request().pack(), known.steps());
            Results results = prepared.times().in(Times.Part.MEASURING, () -> measures.results(known.results()));
            return graded(prepared, known, results.inPlanOrder());
        });
    }

    private Grade graded(Prepared prepared, Checked.Finished known, List<CheckResult> results) {
        ShortPaths paths = new ShortPaths(prepared.folder().path());
        Prepared.Compiled compiled = known.compiled();
        Grade grade = grades(prepared.request())
                .graded(
                        results.stream().map(paths::in).toList(),
                        compiled.warnings(),
                        compiled.sources().digest())
                .withRemarks(compiled.remarks())
                .withTimes(prepared.times().took());
        return known.coverage().map(grade::withCoverage).orElse(grade);
    }

    /** A new kind of demand is one more step here, in the order in which they are taken. */
    private Steps steps(GradeRequest request, Prepared.Compiled compiled) {
        Pack pack = request.pack();
        SubjectLaunch launch = compiled.launch();
        List<Step> steps = new ArrayList<>(List.of(
                new ProcessStep(), new SpeedupStep(pack, new SpeedupRoom(pack, launch, request.seed()), progress)));
        if (request.selection().measures(Selection.Measurement.CURVES)) {
            steps.add(new CurveStep(new CurveRoom(pack, launch, request.seed()), progress));
        }
        return new Steps(steps);
    }

    /** Damage to the runtime image outranks the trouble that came of it: what it did to a submission is no grade. */
    private static <T> T watched(Prepared prepared, Trouble.Work<T> work) throws GraderException {
        return Trouble.named(() -> {
            try {
                return Trouble.spaceNamed(prepared, work);
            } finally {
                prepared.watch().end();
            }
        });
    }

    private Grades grades(GradeRequest request) {
        return new Grades(request, tools.version(), tools.image().key(), tools.isolation());
    }

    /**
     * What stands for a grade where the grader itself failed. No point is lost by it: all that aren't held back are pending.
     *
     * @param version of the grader
     * @param reason what happened and what to do; not empty
     */
    public static Grade failed(GradeRequest request, String version, String reason) {
        return new Grades(request, version, "", Isolation.L0).failed(reason);
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
        return finish(begin(request));
    }

    /**
     * The first part of that: prepares and checks. It can run beside other grades.
     *
     * @return what must be finished, or closed
     * @throws GraderException if the thread was interrupted
     */
    public Begun begin(GradeRequest request) throws GraderException {
        return begin(request, this::check);
    }

    /** From a prepared submission to a checked one. */
    private interface Checking {
        Checked of(Prepared prepared) throws GraderException;
    }

    private Begun begin(GradeRequest request, Checking checking) throws GraderException {
        try {
            Prepared prepared = prepare(request);
            try {
                return begun(checking.of(prepared));
            } catch (GraderException | RuntimeException e) {
                closeAfter(e, prepared);
                throw e;
            }
        } catch (GraderException | RuntimeException e) {
            return Begun.failed(request, failure(request, e));
        }
    }

    /**
     * The same for a submission whose checks were run before: prepares it again, and takes over what is known of it.
     *
     * @param known what {@link Begun#soFar} said, of the same submission and pack
     * @throws GraderException if the thread was interrupted
     */
    public Begun begin(GradeRequest request, Grade known) throws GraderException {
        return begin(request, prepared -> recalled(prepared, known));
    }

    private Checked recalled(Prepared prepared, Grade known) {
        if (prepared.compiled().isEmpty()) {
            return new Checked(prepared, Optional.empty());
        }
        prepared.times().goOnFrom(known.machine().took());
        Prepared.Compiled compiled = prepared.compiled().get();
        Results results = new Results(prepared.request().pack());
        known.checks().forEach(results::decide);
        Steps steps = steps(prepared.request(), compiled);
        return new Checked(prepared, Optional.of(new Checked.Finished(compiled, results, known.coverage(), steps)));
    }

    private Begun begun(Checked checked) {
        Prepared prepared = checked.prepared();
        return Begun.of(prepared.request(), checked, checked.finished().map(known -> {
            MeasurePhase measures = new MeasurePhase(prepared.request().pack(), known.steps());
            return new Begun.SoFar(
                    graded(prepared, known, known.results().inPlanOrder()),
                    graded(prepared, known, measures.undecided(known.results())));
        }));
    }

    /**
     * The second part: measures, and deletes what the first has left on disk.
     *
     * @throws GraderException if the thread was interrupted
     */
    public Grade finish(Begun begun) throws GraderException {
        if (begun.failed().isPresent()) {
            return begun.failed().get();
        }
        try (begun) {
            return measure(begun.checked().orElseThrow());
        } catch (GraderException | RuntimeException e) {
            return failure(begun.request(), e);
        }
    }

    private Grade failure(GradeRequest request, Exception trouble) throws GraderException {
        if (trouble instanceof GraderException known) {
            if (known.getCause() instanceof InterruptedException) {
                throw known;
            }
            return failed(request, known.getMessage());
        }
        return failed(request, UnrunWords.unexpected(trouble));
    }
}
