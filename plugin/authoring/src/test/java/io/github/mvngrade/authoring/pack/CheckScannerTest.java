package io.github.mvngrade.authoring.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.ProcessesPlan;
import io.github.mvngrade.model.plan.ProcessesPlan.Counted;
import io.github.mvngrade.model.plan.ProcessesPlan.Order;
import io.github.mvngrade.model.plan.ProcessesPlan.Remains;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a check's annotations. */
class CheckScannerTest {
    private static PackedCheck check(String values, String more) throws PackException {
        return check(values, "@Test " + more, "");
    }

    private static PackedCheck check(String values, String more, String parameters) throws PackException {
        String source = "package p.checks; import io.github.mvngrade.checks.*; import org.junit.jupiter.api.*;"
                + " public class Checks { @DisplayName(\"It works\")"
                + " @Check(id = \"works\", points = \"1\", hint = \"h\"" + values + ") " + more
                + " public void works(" + parameters + ") {} }";
        return new CheckScanner(new TreeMap<>(CompiledSources.compile(source)))
                .checks()
                .get(0);
    }

    private static ProcessesPlan processes(String values) throws PackException {
        return check("", "@Processes(" + values + ")").demands().processes().orElseThrow();
    }

    @Test
    void aCheckHasALimitOfItsOwnOnlyIfItSaysSo() throws PackException {
        assertThat(check("", "").limit()).isEmpty();
        assertThat(check(", limit = \"30s\"", "").limit()).contains(Duration.ofSeconds(30));
    }

    @Test
    void thePartsOfACheckAreInItsPlanAndAreWhatItsSubjectMustReport() throws PackException {
        PackedCheck check = check(", parts = {\"reads\", \"writes\"}", "@Test", "Parts parts");
        assertThat(check.plan().parts()).containsExactly("reads", "writes");
        assertThat(check.plan().pointsOfAPart()).isEqualTo(Points.of("0.5"));
        assertThat(check.code().orElseThrow().planned())
                .isEqualTo(new PlannedCheck(new CheckId("works"), List.of("reads", "writes")));
        assertThat(check("", "").plan().parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a", "b"}      | @Test         |             | it names parts, but takes no Parts to try them with: add a parameter
            {}              | @Test         | Parts parts | it takes Parts, but names none: write @Check(parts =
            {"a", "b"}      | @RepeatedTest(2) | Parts parts | a check with parts must be a plain @Test: each part counts once
            {"a", "b"}      | @Test @Speedup(rule = Speedup.Rule.THREADS, target = 2, baseline = TimedProgram.class, contender = TimedProgram.class) | Parts parts | a check with parts can't have a @Speedup
            {"a"}           | @Test         | Parts parts | Check works has one part, "a", which would be the whole check
            {"a", "a"}      | @Test         | Parts parts | Two parts of check works have the name "a"
            {"a", " "}      | @Test         | Parts parts | Each part of check works needs a name of one line, but one is " "
            {"a", "b\\n"}   | @Test         | Parts parts | Each part of check works needs a name of one line, but one is "b
            {"a", "b", "c"} | @Test         | Parts parts | Check works can't share 1 points equally among 3 parts: each part needs whole hundredths of a point
            """)
    void partsThatCantBeTriedOrSharedAreRefused(String parts, String more, String parameters, String words) {
        String taken = parameters == null ? "" : parameters;
        assertThatThrownBy(() -> check(", parts = " + parts, more, taken))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("Check p.checks.Checks.works: " + words);
    }

    @Test
    void aLimitThatIsNoTimeIsRefused() {
        assertThatThrownBy(() -> check(", limit = \"30\"", ""))
                .isInstanceOf(PackException.class)
                .hasMessage("Check p.checks.Checks.works: limit must be like 10s, 500ms or 2m, but is \"30\"");
    }

    @Test
    void aCheckNeedsTime() {
        assertThatThrownBy(() -> check(", limit = \"0s\"", ""))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("Check p.checks.Checks.works: limit must be positive, but is 0");
    }

    @Test
    void processesAreJvmsUnlessTheCheckSaysOtherwise() throws PackException {
        assertThat(processes("atLeast = 2"))
                .isEqualTo(new ProcessesPlan(2, ProcessesPlan.ANY_NUMBER, 0, Counted.JVMS, Order.ANY, Remains.ANY));
        assertThat(processes("atLeast = 2, jvms = false").counted()).isEqualTo(Counted.ANY);
    }

    @Test
    void allThatIsAskedOfProcessesIsRead() throws PackException {
        assertThat(processes("atLeast = 2, atMost = 5, minShare = 0.15, overlapping = true, noneLeft = true"))
                .isEqualTo(new ProcessesPlan(2, 5, .15, Counted.JVMS, Order.OVERLAPPING, Remains.NONE));
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void exactlyIsAtLeastAndAtMost(int count) throws PackException {
        ProcessesPlan plan = processes("exactly = " + count);
        assertThat(plan.atLeast()).isEqualTo(count);
        assertThat(plan.atMost()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"exactly = 2, atLeast = 1", "exactly = 2, atMost = 2"})
    void exactlyStandsAlone(String values) {
        assertThatThrownBy(() -> processes(values))
                .isInstanceOf(PackException.class)
                .hasMessageEndingWith(
                        "@Processes has exactly, which is short for atLeast and atMost with the same number: leave these"
                                + " two out");
    }

    @Test
    void fewerThanNoneAreRefused() {
        assertThatThrownBy(() -> processes("exactly = -2"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("@Processes needs atLeast from 0 on");
    }
}
