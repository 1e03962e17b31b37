package io.github.mvngrade.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.plan.ProcessesPlan.Order;
import io.github.mvngrade.model.plan.ProcessesPlan.Remains;
import io.github.mvngrade.model.plan.SpeedupPlan.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check may ask for beyond passing. */
class DemandsTest {
    private static SpeedupPlan speedup(SpeedupRule rule, double target, int workers, Work work) {
        return new SpeedupPlan(rule, target, workers, Trials.WARM, new Programs("B", "C", "K", work));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0, -2, Double.NaN, Double.NEGATIVE_INFINITY})
    void aSpeedupThatIsNoneIsRefused(double target) {
        assertThatThrownBy(() -> speedup(SpeedupRule.THREADS, target, 4, Work.FIXED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A speedup's target must be above 1, but is " + target)
                .hasMessageEndingWith("for example target = 1.5");
    }

    @ParameterizedTest
    @CsvSource({"THREADS, 1", "THREADS, 0", "PROCESSES, 1", "PROCESSES, -4", "ALGORITHMIC, 2", "ALGORITHMIC, 0"})
    void theWorkersFitTheRule(SpeedupRule rule, int workers) {
        assertThatThrownBy(() -> speedup(rule, 2, workers, Work.FIXED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Rule " + rule + " compares ")
                .hasMessageContaining("but has workers = " + workers)
                .hasMessageEndingWith(
                        rule == SpeedupRule.ALGORITHMIC
                                ? ": leave workers out, or take the rule THREADS or PROCESSES"
                                : ": write workers = 2, or more");
    }

    @Test
    void anAlgorithmIsComparedOnFixedWork() {
        assertThatThrownBy(() -> speedup(SpeedupRule.ALGORITHMIC, 2, 1, Work.SIZED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("implement TimedProgram, not TimedProgram.Sized");
    }

    @ParameterizedTest
    @CsvSource({
        "THREADS, 2, FIXED",
        "THREADS, 2, SIZED",
        "PROCESSES, 2, FIXED",
        "PROCESSES, 16, SIZED",
        "ALGORITHMIC, 1, FIXED"
    })
    void everythingElseCanBeMeasured(SpeedupRule rule, int workers, Work work) {
        assertThat(speedup(rule, Math.nextUp(1.0), workers, work).workers()).isEqualTo(workers);
    }

    @Test
    void programsThatSayNothingElseHaveFixedWork() {
        assertThat(new Programs("B", "C", "K").work()).isEqualTo(Work.FIXED);
    }

    @ParameterizedTest
    @CsvSource({"-1, ANY", "1, OVERLAPPING", "0, OVERLAPPING", "-1, OVERLAPPING"})
    void processesThatCantBeAreNotAskedFor(int atLeast, Order order) {
        assertThatThrownBy(() -> new ProcessesPlan(atLeast, order, Remains.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Processes needs atLeast from 0 on, and from 2 on with overlapping, but has " + atLeast);
    }

    @Test
    void processesMustBeAskedForSomething() {
        assertThatThrownBy(() -> new ProcessesPlan(0, Order.ANY, Remains.ANY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("@Processes asks for nothing: say atLeast, atMost, exactly or noneLeft");
    }

    private static ProcessesPlan processes(int atLeast, int atMost, double minShare) {
        return new ProcessesPlan(atLeast, atMost, minShare, ProcessesPlan.Counted.JVMS, Order.ANY, Remains.ANY);
    }

    @Test
    void atMostIsNotBelowAtLeast() {
        assertThatThrownBy(() -> processes(3, 2, 0))
                .hasMessage(
                        "@Processes can't ask for at least 3 and at most 2 processes: write atMost from 3 on, or leave"
                                + " it out");
        assertThatNoException().isThrownBy(() -> processes(3, 3, 0));
        assertThatNoException().isThrownBy(() -> processes(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"2, 0.51, 0.15", "3, 0.34, 0.1", "1, 1.1, 0.15", "2, -0.1, 0.15", "2, NaN, 0.15", "4, 15, 0.07"})
    void allSharesTogetherAreNoMoreThanThereIs(int atLeast, double minShare, String instead) {
        assertThatThrownBy(() -> processes(atLeast, 9, minShare))
                .hasMessageStartingWith("@Processes can't ask for minShare = " + minShare)
                .hasMessageEndingWith("Write for example " + instead + ", 30 % of an equal share");
    }

    @Test
    void aShareSaysWhichProcessesCountSoTheirNumberIsAskedForToo() {
        assertThatThrownBy(() -> processes(0, 4, .15)).hasMessageEndingWith("say atLeast too");
        assertThatNoException().isThrownBy(() -> processes(2, ProcessesPlan.ANY_NUMBER, .5));
    }

    @ParameterizedTest
    @EnumSource(Remains.class)
    void whatCanBeSeenFromOutsideCanBeAskedFor(Remains remains) {
        assertThatNoException().isThrownBy(() -> new ProcessesPlan(0, Order.ANY, Remains.NONE));
        assertThatNoException().isThrownBy(() -> new ProcessesPlan(1, Order.ANY, remains));
        assertThatNoException().isThrownBy(() -> new ProcessesPlan(2, Order.OVERLAPPING, remains));
    }
}
