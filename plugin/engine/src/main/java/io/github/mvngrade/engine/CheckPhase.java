package io.github.mvngrade.engine;

import io.github.mvngrade.engine.api.ApiComparison;
import io.github.mvngrade.engine.api.ClassFiles;
import io.github.mvngrade.engine.api.Member;
import io.github.mvngrade.engine.disk.DiskSpace;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.engine.run.CheckRecord;
import io.github.mvngrade.engine.run.CorrectnessRun;
import io.github.mvngrade.engine.run.TimeLimits;
import io.github.mvngrade.engine.step.SeenResults;
import io.github.mvngrade.engine.step.Step;
import io.github.mvngrade.engine.step.Steps;
import io.github.mvngrade.engine.words.EndingWords;
import io.github.mvngrade.engine.words.UnrunWords;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.protocol.CheckCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The correctness of all checks of one submission that compiled: which can run, and what became of them. */
final class CheckPhase {
    private final GradeRequest request;
    private final Pack pack;
    private final Prepared.Compiled compiled;
    private final Path run;
    private final Steps steps;
    private final Results results;
    private final TimeLimits limits;
    private final CorrectnessRun checks;
    private final Consumer<String> progress;

    CheckPhase(Prepared prepared, Prepared.Compiled compiled, Steps steps, Consumer<String> progress) {
        this.request = prepared.request();
        this.pack = request.pack();
        this.compiled = compiled;
        this.run = prepared.folder().path();
        this.steps = steps;
        this.results = new Results(pack);
        this.progress = progress;
        this.limits = TimeLimits.of(pack);
        this.checks = new CorrectnessRun(compiled.launch(), pack.content().checks(), limits, request.seed());
    }

    Results results() throws IOException, PackException, InterruptedException {
        results.holdBack();
        results.leaveOut(request.selection());
        compareApi();
        for (List<PackedCheck> wave = results.ready(); !wave.isEmpty(); wave = results.ready()) {
            run(wave);
        }
        return results;
    }

    private void compareApi() {
        ApiComparison comparison =
                new ApiComparison(ClassFiles.in(compiled.course().skeleton()), ClassFiles.in(compiled.classes()));
        for (PackedCheck check : results.undecided()) {
            List<Member> used = check.uses().stream().map(Member::parse).toList();
            comparison.mismatch(used).ifPresent(lacks -> results.decide(CheckResult.refused(check.plan(), lacks)));
        }
    }

    private void run(List<PackedCheck> wave) throws IOException, PackException, InterruptedException {
        List<CheckCode> codes =
                wave.stream().map(check -> check.code().orElseThrow()).toList();
        Map<CheckId, CheckRecord> seen = checks.run(codes);
        requireSpace(seen.values());
        for (PackedCheck check : wave) {
            Optional<CheckRecord> record =
                    Optional.ofNullable(seen.get(check.plan().id()));
            if (record.isEmpty()) {
                results.unrun(check, Verdict.NOT_RUN, UnrunWords.outOfTime(limits.total()));
                continue;
            }
            SeenResults own = new SeenResults(
                    new EndingWords(pack.exercise(), limits.of(check.plan().id())));
            results.decide(steps.after(Step.Phase.CHECK, check, own.of(check.plan(), record.get())));
        }
    }

    /**
     * Where a check failed on a full disk, sees who filled it: without what the submission wrote there must be space again.
     *
     * @throws IOException if the disk is full without the submission's doing; its checks failed for no reason of its own
     */
    private void requireSpace(Collection<CheckRecord> seen) throws IOException {
        DiskSpace space = DiskSpace.of(run);
        boolean failed = seen.stream().anyMatch(record -> record.passed() == CheckRecord.Pass.NO);
        if (failed && space.lacking().isPresent()) {
            try {
                RunFolder.emptySubjectFolders(run);
            } catch (IOException notAll) {
                // Whether that was enough is seen next.
                progress.accept("What the submission wrote can't be deleted wholly");
            }
            space.require();
        }
    }
}
