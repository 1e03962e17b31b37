package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Demands;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackContent;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Machine;
import io.github.mvngrade.model.grade.Provenance;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tiny exercise with three checks and three wrong solutions, graded without a process: what becomes of a check is said
 * by the test. Unless it says something, all is as it must be.
 */
final class Scene implements Grading {
    static final long SEED = 40;
    private static final String MAIN = "src/main/java/p/Twice.java";
    private static final String SOLUTION = """
            package p;

            import java.util.List;

            public class Twice {
                public static List<Integer> of(List<Integer> numbers) {
                    // BEGIN SOLUTION
                    return numbers.stream().map(n -> 2 * n).toList();
                    // END SOLUTION
                    // STUB: throw new UnsupportedOperationException("not built yet");
                }
            }
            """;

    private final Path root;
    private final Map<String, CheckResult> said = new HashMap<>();
    private String broken = "";
    private String unlucky = "";
    private final List<Diagnostic> complaints = new ArrayList<>();
    final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    final Map<String, Specimen> graded = new TreeMap<>();

    Scene(Path root) throws IOException {
        this.root = root;
        write(MAIN, SOLUTION);
        yaml("adds-one: [first]", "forgets-one: [second]", "one-by-one: [fast]");
        wrong("adds-one", "2 * n + 1");
        wrong("forgets-one", "2 * n - 0 * n");
        wrong("one-by-one", "n + n");
    }

    void yaml(String... wrong) throws IOException {
        write(
                "exercise.yaml",
                "id: twice\ntitle: Twice as much\npackage: p\nwrong:\n  " + String.join("\n  ", wrong) + "\n");
    }

    /** A wrong solution that computes something else. */
    void wrong(String name, String formula) throws IOException {
        write("src/wrong/" + name + "/" + MAIN, SOLUTION.replace("2 * n)", formula + ")"));
    }

    void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    static List<PackedCheck> checks() {
        return List.of(
                check("first", "1", Optional.empty()),
                check("second", "2", Optional.empty(), "first"),
                check(
                        "fast",
                        "1.5",
                        Optional.of(new SpeedupPlan(
                                SpeedupRule.ALGORITHMIC, 10, 1, Trials.COLD, new SpeedupPlan.Programs("B", "C", ""))),
                        "first"));
    }

    private static PackedCheck check(String id, String points, Optional<SpeedupPlan> speedup, String... requires) {
        CheckPlan plan = new CheckPlan(
                new CheckId(id),
                "The check " + id,
                Points.of(points),
                "Look.",
                List.of(requires).stream().map(CheckId::new).toList(),
                Visibility.VISIBLE);
        return new PackedCheck(
                plan,
                Optional.of(new CheckCode(plan.id(), "C", id)),
                List.of(),
                new Demands(Optional.empty(), speedup, CurvePlans.NONE));
    }

    Pack pack() throws PackException {
        PackContent content = new PackContent(
                new CheckClasses("p.checks", new TreeMap<>()), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        return new Pack("1", ExerciseFile.read(root), checks(), content, "d");
    }

    ProofRequest request() throws PackException {
        return request(1, ProvenSpeedups.ALL, Optional.empty());
    }

    ProofRequest request(int runs, ProvenSpeedups speedups, Optional<String> only) throws PackException {
        return new ProofRequest(new ExerciseFolder(root), pack(), speedups, runs, only, SEED);
    }

    Proof prove() throws Exception {
        return prove(request());
    }

    Proof prove(ProofRequest request) throws Exception {
        return new Prover(this, 1, InstantSource.system(), progress::add).prove(request);
    }

    /** From now on this check gets this verdict on this submission. */
    void says(String specimen, String check, Verdict verdict) {
        says(specimen, check, verdict, Ending.FINISHED, "because of " + check);
    }

    void says(String specimen, String check, Verdict verdict, Ending ending, String why) {
        said.put(specimen + "/" + check, result(plan(check), verdict, ending, why));
    }

    /** In the solution's run with this seed. */
    void saysInRun(long seed, String check, Verdict verdict) {
        says("solution" + seed, check, verdict);
    }

    void doesNotCompile(String specimen, Diagnostic complaint) {
        broken = specimen;
        complaints.add(complaint);
    }

    /** The grader itself fails whenever it grades this submission. */
    void graderFailsOn(String specimen) {
        unlucky = specimen;
    }

    private static CheckPlan plan(String id) {
        return checks().stream()
                .map(PackedCheck::plan)
                .filter(plan -> plan.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CheckResult result(CheckPlan plan, Verdict verdict, Ending ending, String why) {
        Execution execution = new Execution(ending, Duration.ofMillis(3), "");
        return switch (verdict) {
            case PASSED -> CheckResult.passed(plan, execution);
            case FAILED -> CheckResult.failed(plan, Explanation.of(why), execution);
            case PARTIAL ->
                new CheckResult(
                        plan,
                        verdict,
                        Points.of("0.5"),
                        Explanation.of(why),
                        Optional.of(execution),
                        Optional.empty(),
                        List.of());
            default -> CheckResult.unrun(plan, verdict, why);
        };
    }

    @Override
    public Started start(Specimen specimen, long seed, Selection selection) {
        Grade grade = grade(specimen, seed, selection);
        boolean measures = grade.checks().stream()
                .anyMatch(result -> result.check().id().value().equals("fast") && result.verdict() != Verdict.NOT_RUN);
        return new Started() {
            @Override
            public boolean needsMeasuring() {
                return measures;
            }

            @Override
            public Grade finish() {
                return grade;
            }

            @Override
            public void close() {
                // Nothing is on disk.
            }
        };
    }

    private synchronized Grade grade(Specimen specimen, long seed, Selection selection) {
        graded.put(specimen.name() + (graded.containsKey(specimen.name()) ? seed : ""), specimen);
        if (unlucky.equals(specimen.name())) {
            return failed(specimen, seed);
        }
        boolean compiles = !broken.equals(specimen.name());
        List<CheckResult> results = new ArrayList<>();
        for (PackedCheck check : checks()) {
            results.add(
                    compiles
                            ? decided(specimen, check, seed, selection, results)
                            : CheckResult.unrun(check.plan(), Verdict.NOT_RUN, "Not run."));
        }
        return compiles
                ? grade(specimen.name(), seed, Outcome.GRADED, results, List.of())
                : grade(specimen.name(), seed, Outcome.NOT_COMPILED, results, complaints);
    }

    static Grade grade(
            String specimen, long seed, Outcome outcome, List<CheckResult> results, List<Diagnostic> complaints) {
        return new Grade(
                new ExerciseId("twice"),
                "Twice as much",
                new SubmissionId(specimen),
                outcome,
                outcome == Outcome.GRADED ? "" : "The submission doesn't compile.",
                Grade.Scope.COMPLETE,
                results,
                complaints,
                Optional.empty(),
                new Provenance("1", "c", "s", "i", seed, Isolation.L0),
                new Machine("17", "any", "Linux", 2));
    }

    private Grade failed(Specimen specimen, long seed) {
        try {
            return Grader.failed(
                    new GradeRequest(root, specimen.id(), pack(), Selection.ALL, seed), "1", "The disk is full");
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    private CheckResult decided(
            Specimen specimen, PackedCheck check, long seed, Selection selection, List<CheckResult> before) {
        String id = check.plan().id().value();
        if (check.demands().speedup().isPresent() && !selection.measures(Selection.Measurement.SPEEDUPS)) {
            return CheckResult.leftOut(check.plan(), "Left out.");
        }
        CheckResult inRun = said.get(specimen.name() + seed + "/" + id);
        if (inRun != null || said.containsKey(specimen.name() + "/" + id)) {
            return inRun != null ? inRun : said.get(specimen.name() + "/" + id);
        }
        Optional<CheckResult> missed = before.stream()
                .filter(each -> check.plan().requires().contains(each.check().id()))
                .filter(each -> each.verdict() != Verdict.PASSED)
                .findFirst();
        boolean works =
                switch (specimen.kind()) {
                    case SOLUTION, ALSO_CORRECT -> true;
                    case WRONG -> specimen.loss(check.plan().id()).isEmpty();
                    case SKELETON, DOES_NOTHING, TRIPWIRE -> false;
                };
        Verdict verdict = missed.isPresent() ? Verdict.NOT_RUN : works ? Verdict.PASSED : Verdict.FAILED;
        return result(check.plan(), verdict, Ending.FINISHED, "because of " + id);
    }
}
