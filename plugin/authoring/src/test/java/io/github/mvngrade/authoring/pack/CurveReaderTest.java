package io.github.mvngrade.authoring.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.engine.pack.PackContent;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveReaderTest {
    private static final String SPEEDUP =
            "@Speedup(rule = Speedup.Rule.THREADS, target = 1.5, workers = 3, baseline = Alone.class, contender = Alone.class)";
    private static final String SWEEP =
            "@Sweep(program = Shared.class, workers = {1, 2}, sizes = {0, 4, 8}, size = \"chunk size\")";
    private static final String COMPARISON = "@Comparison(of = {Alone.class, Way.class}, work = \"100,000 squares\")";
    private static final String WAY = "@DisplayName(\"in threads\") public static class Way " + Program.FIXED;
    private static final String SHARED = "public static class Shared " + Program.WHOLE + " public static class Scaled "
            + "implements TimedProgram.Scaled { public Object run(long seed, long size, int workers) { return seed; } }";

    /** The bodies of programs. */
    private static final class Program {
        static final String FIXED = "implements TimedProgram { public Object run(long seed) { return seed; } }";
        static final String WHOLE =
                "implements TimedProgram.Tuned { public Object run(long seed, int workers, int size) { return seed; } }";
    }

    private static PackedCheck check(String annotations, String members, String... more) throws PackException {
        String[] sources = new String[more.length + 1];
        sources[0] = "public class Checks { @Test @DisplayName(\"It is fast\") @Check(id = \"fast\", points = \"1\","
                + " hint = \"h\") " + annotations
                + " public void fast() {} @DisplayName(\"serially\") public static class Alone implements"
                + " TimedProgram { public Object run(long seed) { return seed; } } " + members + " }";
        System.arraycopy(more, 0, sources, 1, more.length);
        for (int i = 0; i < sources.length; i++) {
            sources[i] = "package p.checks; import io.github.mvngrade.checks.*; import org.junit.jupiter.api.*; "
                    + sources[i];
        }
        Map<String, byte[]> classes = CompiledSources.compile(sources);
        return new CheckScanner(new TreeMap<>(classes)).checks().get(0);
    }

    private static CurvePlans curves(String annotations) throws PackException {
        return check(annotations, SHARED).demands().curves();
    }

    @Test
    void aCheckThatAsksForNothingHasNoCurves() throws PackException {
        assertThat(curves("")).isEqualTo(CurvePlans.NONE);
    }

    @Test
    void aCurveHasAsManyWorkersAsItsSpeedupUnlessItSaysOtherwise() throws PackException {
        assertThat(curves(SPEEDUP + " @Scaling(program = Scaled.class)").scaling())
                .contains(new ScalingPlan("p.checks.Checks$Scaled", 3));
        assertThat(curves(SPEEDUP + " @Scaling(program = Scaled.class, most = 8)")
                        .scaling())
                .contains(new ScalingPlan("p.checks.Checks$Scaled", 8));
    }

    @Test
    void aSweepNeedsNoSpeedup() throws PackException {
        assertThat(curves(SWEEP).sweep())
                .contains(new SweepPlan("p.checks.Checks$Shared", List.of(1, 2), List.of(0, 4, 8), "chunk size"));
    }

    @Test
    void aPackCarriesThem(@TempDir Path folder) throws Exception {
        PackedCheck check =
                check(SPEEDUP + " @Scaling(program = Scaled.class) " + SWEEP + COMPARISON, SHARED + " " + WAY);
        PackedCheck hidden = check.heldBack();
        assertThat(hidden.demands().curves()).isEqualTo(CurvePlans.NONE);
        for (PackedCheck each : List.of(check, hidden)) {
            Path jar = folder.resolve("pack.jar");
            PackContent content = new PackContent(
                    new CheckClasses("p.checks", new TreeMap<>()), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            PackFiles.write(jar, "1", Exercises.fibonacci(), List.of(each), content);
            assertThat(PackFiles.read(jar).checks()).containsExactly(each);
        }
    }

    @Test
    void aCurveWithoutAParallelSpeedupIsRefused() {
        String algorithmic = "@Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 2, baseline = Alone.class,"
                + " contender = Alone.class)";
        for (String speedup : List.of("", algorithmic)) {
            assertThatThrownBy(() -> curves(speedup + " @Scaling(program = Scaled.class)"))
                    .isInstanceOf(PackException.class)
                    .hasMessage("Check p.checks.Checks.fast: @Scaling is allowed only beside a @Speedup of rule"
                            + " THREADS or PROCESSES: add one, or record a @Sweep");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static class Shared | ",
                "public class Shared | ",
                "public abstract static class Shared | ",
                "public static class Shared | private Shared() {}",
                "public static class Shared | public Shared(int n) {}",
            })
    void aProgramThatTheGraderCantMakeIsRefused(String head, String constructor) {
        String body = Program.WHOLE.replace(
                "{ public Object", "{ " + (constructor == null ? "" : constructor) + " public Object");
        assertThatThrownBy(() -> check(SWEEP, head + " " + body))
                .isInstanceOf(PackException.class)
                .hasMessage(
                        "Check p.checks.Checks.fast: @Sweep's program p.checks.Checks$Shared must be public and static, and"
                                + " have a public constructor without parameters: the grader makes it");
    }

    @Test
    void aHiddenProgramOfAVisibleCheckIsRefused() {
        assertThatThrownBy(() -> check(SWEEP, "", "@Hidden public class Shared " + Program.WHOLE))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("@Sweep's program p.checks.Shared is @Hidden, but its check isn't");
    }

    @Test
    void aProgramThatIsTwoKindsAtOnceIsRefused() {
        String both = "public static class Shared implements TimedProgram.Scaled, TimedProgram.Tuned {"
                + " public Object run(long seed, long size, int workers) { return seed; }"
                + " public Object run(long seed, int workers, int size) { return seed; } }";
        assertThatThrownBy(() -> check(SWEEP, both))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("must be either a TimedProgram.Scaled or a TimedProgram.Tuned, not both");
    }

    @Test
    void aProgramOutsideTheChecksIsRefused() {
        assertThatThrownBy(() -> check(
                        "@Sweep(program = TimedProgram.Tuned.class, workers = 1, sizes = 1, size = \"n\")", SHARED))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("which isn't a class in the checks' package");
    }

    @Test
    void aComparisonTakesTheNamesOfItsWaysFromTheirClasses() throws PackException {
        ComparisonPlan plan =
                check(COMPARISON, WAY).demands().curves().comparison().orElseThrow();
        assertThat(plan)
                .isEqualTo(new ComparisonPlan(
                        "100,000 squares",
                        2,
                        List.of(
                                new ComparisonPlan.Way("p.checks.Checks$Alone", "serially"),
                                new ComparisonPlan.Way("p.checks.Checks$Way", "in threads"))));
        String four = COMPARISON.replace(")", ", workers = 4)");
        assertThat(check(four, WAY)
                        .demands()
                        .curves()
                        .comparison()
                        .orElseThrow()
                        .workers())
                .isEqualTo(4);
    }

    @Test
    void aWayWithoutAClearNameIsRefused() {
        assertThatThrownBy(() -> check(COMPARISON, WAY.substring(WAY.indexOf("public"))))
                .isInstanceOf(PackException.class)
                .hasMessage("Check p.checks.Checks.fast: @Comparison's way p.checks.Checks$Way needs a name for the"
                        + " report: add @DisplayName(\"...\") to its class");
        assertThatThrownBy(() -> check(COMPARISON, WAY.replace("in threads", " ")))
                .hasMessage("Check p.checks.Checks.fast: @Comparison's way p.checks.Checks$Way has a blank name: say in"
                        + " its @DisplayName how it does the work");
        assertThatThrownBy(() -> check(COMPARISON, WAY.replace("in threads", "serially")))
                .hasMessage(
                        "Check p.checks.Checks.fast: @Comparison has two ways that are named \"serially\": give each"
                                + " a @DisplayName of its own");
    }

    @Test
    void aWayThatCantBeComparedIsRefused() {
        assertThatThrownBy(() -> check(COMPARISON.replace("Alone", "Way"), WAY))
                .hasMessageContaining("@Comparison names one of its ways twice: ");
        assertThatThrownBy(() -> check(COMPARISON.replace(", Way.class", ""), WAY))
                .hasMessageContaining("@Comparison needs 2 ways or more");
        assertThatThrownBy(() -> check(COMPARISON, WAY.replace("public static", "static")))
                .hasMessageContaining("@Comparison's program p.checks.Checks$Way must be public and static");
        assertThatThrownBy(() -> check(
                        COMPARISON,
                        WAY.replace(
                                "TimedProgram {",
                                "TimedProgram, TimedProgram.Scaled { public Object run(long seed,"
                                        + " long size, int workers) { return seed; }")))
                .hasMessageContaining("must not be a TimedProgram.Scaled or TimedProgram.Tuned");
    }

    @Test
    void whatTheTableLacksIsSaidWithTheCheck() {
        assertThatThrownBy(() -> curves("@Sweep(program = Shared.class, workers = {}, sizes = 1, size = \"n\")"))
                .isInstanceOf(PackException.class)
                .hasMessage("Check p.checks.Checks.fast: @Sweep has no workers: name at least one");
        assertThatThrownBy(() -> curves("@Sweep(program = Shared.class, workers = 1, sizes = {2, 2}, size = \"n\")"))
                .hasMessageContaining("names one of its sizes twice: [2, 2]");
        assertThatThrownBy(() -> curves(SPEEDUP + " @Scaling(program = Scaled.class, most = 1)"))
                .hasMessageContaining("@Scaling needs 2 workers or more");
    }
}
