package io.github.mvngrade.authoring.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.CompiledSources;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Work;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpeedupReaderTest {
    private static final String FIXED =
            "public static class Fixed implements TimedProgram { public Object run(long seed) { return seed; } } ";
    private static final String SIZED = "public static class Sized implements TimedProgram.Sized {"
            + " public Object run(long seed, long size) { return seed; } } ";
    private static final String HEIR = "public static class Heir extends Sized {} ";

    private static SpeedupPlan.Programs programs(String rule, String baseline, String contender) throws PackException {
        String source = "package p.checks; import io.github.mvngrade.checks.*; import org.junit.jupiter.api.*;"
                + " public class Checks { @Test @DisplayName(\"It is fast\") @Check(id = \"fast\", points = \"1\", hint = \"h\")"
                + " @Speedup(rule = Speedup.Rule." + rule + ", target = 1.5, baseline = " + baseline
                + ".class, contender = " + contender + ".class) public void fast() {} " + FIXED + SIZED + HEIR + "}";
        return new CheckScanner(new TreeMap<>(CompiledSources.compile(source)))
                .checks()
                .get(0)
                .demands()
                .speedup()
                .orElseThrow()
                .programs();
    }

    @Test
    void whoSaysHowMuchIsDoneIsReadFromThePrograms() throws PackException {
        assertThat(programs("THREADS, workers = 2", "Fixed", "Fixed").work()).isEqualTo(Work.FIXED);
        assertThat(programs("THREADS, workers = 2", "Sized", "Sized").work()).isEqualTo(Work.SIZED);
        assertThat(programs("THREADS, workers = 2", "Sized", "Heir").work()).isEqualTo(Work.SIZED);
    }

    @Test
    void aBaselineThatDoesOtherWorkThanTheContenderIsRefused() {
        assertThatThrownBy(() -> programs("THREADS, workers = 2", "Fixed", "Sized"))
                .isInstanceOf(PackException.class)
                .hasMessage(
                        "Check p.checks.Checks.fast: Baseline and contender must do the same work, so both"
                                + " p.checks.Checks$Fixed and p.checks.Checks$Sized must implement TimedProgram.Sized, or neither");
    }

    @Test
    void aBetterAlgorithmSaysItselfHowMuchItDoes() {
        assertThatThrownBy(() -> programs("ALGORITHMIC", "Sized", "Sized"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("Under rule ALGORITHMIC the target depends on how much is done");
    }
}
