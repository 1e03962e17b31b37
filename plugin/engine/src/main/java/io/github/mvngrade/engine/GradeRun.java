package io.github.mvngrade.engine;

import io.github.mvngrade.engine.api.ApiComparison;
import io.github.mvngrade.engine.api.ClassFiles;
import io.github.mvngrade.engine.api.Member;
import io.github.mvngrade.engine.coverage.CoverageRun;
import io.github.mvngrade.engine.coverage.OwnSources;
import io.github.mvngrade.engine.disk.DiskSpace;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.intake.Sources;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.CheckRecord;
import io.github.mvngrade.engine.run.CorrectnessRun;
import io.github.mvngrade.engine.run.Explanations;
import io.github.mvngrade.engine.run.ProcessJudge;
import io.github.mvngrade.engine.run.ShortPaths;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.protocol.CheckCode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The checks of one submission that compiled: which can run, what became of them, and what their speed was. */
final class GradeRun {
    private final GradeRequest request;
    private final Pack pack;
    private final RunFolder folder;
    private final PackedClasses course;
    private final SpeedupStep speedups;
    private final CurveStep curves;
    private final Results results;
    private final SubjectLaunch launch;
    private final CorrectnessRun checks;
    private final Consumer<String> progress;

    GradeRun(GradeRequest request, Toolchain tools, RunFolder folder, PackedClasses course, Consumer<String> progress) {
        this.request = request;
        this.pack = request.pack();
        this.folder = folder;
        this.results = new Results(pack);
        this.course = course;
        this.progress = progress;
        this.launch = new SubjectLaunch(
                new SubjectLaunch.Platform(tools.warden(), tools.image()),
                folder.path(),
                course.behind(folder.classes()),
                pack.exercise().limits().heapMiB(),
                SubjectLaunch.Tuning.SHORT_LIFE,
                List.of());
        this.checks = new CorrectnessRun(
                launch, pack.content().checks(), pack.exercise().limits(), request.seed());
        this.curves =
                new CurveStep(request.selection().curves(), new CurveRoom(pack, launch, request.seed()), progress);
        this.speedups =
                new SpeedupStep(pack, new SpeedupRoom(pack, launch, course.alone(), request.seed()), curves, progress);
    }

    List<CheckResult> results() throws IOException, GraderException, InterruptedException {
        results.holdBack();
        results.leaveOut(request.selection());
        compareApi();
        for (List<PackedCheck> wave = results.ready(); !wave.isEmpty(); wave = results.ready()) {
            run(wave);
        }
        ShortPaths paths = new ShortPaths(folder.path());
        return results.inPlanOrder().stream().map(paths::in).toList();
    }

    /** What those checks cover that ran in a subject; empty if none did, or nobody asks. Follows {@link #results}. */
    Optional<Coverage> coverage(Sources sources) throws InterruptedException {
        Map<Ending.Kind, List<CheckCode>> ran = pack.checks().stream()
                .filter(check -> results.of(check).execution().isPresent())
                .collect(Collectors.groupingBy(
                        check -> results.of(check)
                                .execution()
                                .orElseThrow()
                                .ending()
                                .kind(),
                        Collectors.mapping(check -> check.code().orElseThrow(), Collectors.toList())));
        if (request.selection().coverage() == Selection.Coverages.LEFT_OUT || ran.isEmpty()) {
            return Optional.empty();
        }
        progress.accept("Measuring coverage");
        OwnSources own = OwnSources.of(sources, pack.content().given().keySet());
        return Optional.of(new CoverageRun(launch, own, pack, request.seed()).measure(ran));
    }

    private void compareApi() {
        ApiComparison comparison = new ApiComparison(ClassFiles.in(course.skeleton()), ClassFiles.in(folder.classes()));
        for (PackedCheck check : results.undecided()) {
            List<Member> used = check.uses().stream().map(Member::parse).toList();
            comparison.mismatch(used).ifPresent(lacks -> results.decide(CheckResult.refused(check.plan(), lacks)));
        }
    }

    private void run(List<PackedCheck> wave) throws IOException, GraderException, InterruptedException {
        List<CheckCode> codes =
                wave.stream().map(check -> check.code().orElseThrow()).toList();
        Map<CheckId, CheckRecord> seen = checks.run(codes);
        requireSpace(seen.values());
        Explanations explanations = new Explanations(pack.exercise());
        for (PackedCheck check : wave) {
            Optional<CheckRecord> record =
                    Optional.ofNullable(seen.get(check.plan().id()));
            if (record.isEmpty()) {
                results.unrun(
                        check,
                        Verdict.NOT_RUN,
                        "Not run: the checks before it used up the time of the whole grade ("
                                + pack.exercise().limits().total().toSeconds() + " s).");
                continue;
            }
            CheckResult result = judged(check, explanations.result(check.plan(), record.get()));
            results.decide(result.verdict() == Verdict.PASSED ? measured(check, result) : result);
        }
    }

    /**
     * Where a check failed on a full disk, sees who filled it: without what the submission wrote there must be space again.
     *
     * @throws IOException if the disk is full without the submission's doing; its checks failed for no reason of its own
     */
    private void requireSpace(Collection<CheckRecord> seen) throws IOException {
        DiskSpace space = DiskSpace.of(folder.path());
        boolean failed = seen.stream().anyMatch(record -> record.passed() == CheckRecord.Pass.NO);
        if (failed && space.lacking().isPresent()) {
            try {
                RunFolder.emptySubjectFolders(folder.path());
            } catch (IOException notAll) {
                // Whether that was enough is seen next.
                progress.accept("What the submission wrote can't be deleted wholly");
            }
            space.require();
        }
    }

    private CheckResult measured(PackedCheck check, CheckResult passed)
            throws IOException, GraderException, InterruptedException {
        return check.speedup().isPresent() ? speedups.measure(check, passed) : curves.record(check, passed);
    }

    /** What a check needs of processes is judged after it passed by itself. */
    private static CheckResult judged(PackedCheck check, CheckResult result) {
        if (result.verdict() != Verdict.PASSED) {
            return result;
        }
        return check.processes()
                .flatMap(needed -> ProcessJudge.objection(needed, result.processes()))
                .map(why -> CheckResult.failed(
                                check.plan(), why, result.execution().orElseThrow())
                        .withProcesses(result.processes()))
                .orElse(result);
    }
}
