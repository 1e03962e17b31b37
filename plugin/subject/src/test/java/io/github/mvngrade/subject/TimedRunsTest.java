package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Input;
import io.github.mvngrade.subject.sample.Programs;
import org.junit.jupiter.api.Test;

class TimedRunsTest {
    private final Told told = new Told();

    private TimedRuns runs(Class<?> program) {
        return new TimedRuns(told, Samples.classes(), program.getName(), Trials.WARM);
    }

    @Test
    void aProgramOfFixedWorkGetsTheSeed() {
        TimedRuns runs = runs(Programs.Echo.class);
        runs.prepare(1, new Input(7, 1));
        runs.time();
        assertThat(told.lines()).containsExactly("ready", "timed 7");
    }

    @Test
    void aSizedProgramIsPreparedForWhatItGets() {
        TimedRuns runs = runs(Programs.SizedEcho.class);
        runs.prepare(1, new Input(7, 30));
        runs.time();
        runs.prepare(1, new Input(8, 40));
        runs.time();
        assertThat(told.lines()).containsExactly("ready", "timed [37, 7, 30]", "ready", "timed [48, 8, 40]");
    }

    @Test
    void aScaledProgramGetsSeedSizeAndWorkers() {
        TimedRuns runs = runs(Programs.ScaledEcho.class);
        runs.tune(new Setting(4, 0));
        runs.prepare(1, new Input(7, 30));
        runs.time();
        assertThat(told.lines()).containsExactly("ready", "timed [7, 30, 4]");
    }

    @Test
    void aTunedProgramGetsTheSizeOfItsSetting() {
        TimedRuns runs = runs(Programs.TunedEcho.class);
        runs.tune(new Setting(4, 64));
        runs.prepare(1, new Input(7, 30));
        runs.time();
        runs.tune(new Setting(2, 8));
        runs.prepare(1, new Input(7, 30));
        runs.time();
        assertThat(told.lines()).containsExactly("ready", "timed [7, 4, 64]", "ready", "timed [7, 2, 8]");
    }

    @Test
    void aProgramThatNeedsASettingFailsWithoutOne() {
        TimedRuns runs = runs(Programs.TunedEcho.class);
        runs.prepare(1, new Input(7, 30));
        runs.time();
        assertThat(told.lines())
                .containsExactly(
                        "ready",
                        "threw THROWN java.lang.NullPointerException: Such a program runs only after it was given a"
                                + " setting");
    }

    @Test
    void anAnswerThatDiffersFromTheFirstIsTheAnswer() {
        TimedRuns runs = runs(Programs.Counts.class);
        runs.prepare(3, new Input(7, 1));
        runs.time();
        // The third run's answer is another still; the second one's was the first that differed.
        assertThat(told.lines()).last().asString().startsWith("timed [0, 2, ");
    }

    @Test
    void whatThrowsWhileItIsPreparedIsTold() {
        runs(Programs.Fails.class).prepare(1, new Input(1, 1));
        assertThat(told.lines()).containsExactly("threw THROWN java.lang.IllegalStateException: no files");
    }

    @Test
    void aProgramThatCantBeMadeIsTold() {
        runs(Programs.IsNotMade.class).prepare(1, new Input(7, 1));
        assertThat(told.lines())
                .containsExactly("threw THROWN java.lang.reflect.InvocationTargetException"
                        + "\ncaused by java.lang.IllegalStateException: not made");
    }

    @Test
    void whatThrowsWhileItIsTimedIsToldInPlaceOfATime() {
        TimedRuns runs = runs(Programs.Fails.class);
        runs.prepare(1, new Input(2, 1));
        runs.time();
        assertThat(told.lines()).containsExactly("ready", "threw THROWN java.lang.IllegalStateException: no result");
    }

    @Test
    void anAnswerThatIsNoneIsToldInPlaceOfATime() {
        TimedRuns runs = runs(Programs.Fails.class);
        runs.prepare(1, new Input(3, 1));
        runs.time();
        assertThat(told.lines()).last().asString().endsWith("but holds a java.lang.StringBuilder");
    }

    @Test
    void aProgramThatHoldsSomethingIsClosed() {
        TimedRuns runs = runs(Programs.Holds.class);
        runs.prepare(1, new Input(7, 1));
        runs.time();
        runs.close();
        assertThat(told.lines())
                .containsExactly("ready", "timed 7", "threw THROWN java.lang.IllegalStateException: closed after 7");
    }

    @Test
    void aProgramThatHoldsNothingOrWasNeverMadeNeedsNoClosing() {
        TimedRuns runs = runs(Programs.Echo.class);
        runs.prepare(1, new Input(7, 1));
        runs.close();
        runs(Programs.Holds.class).close();
        assertThat(told.lines()).containsExactly("ready");
    }

    @Test
    void nothingIsTimedThatWasNotPrepared() {
        TimedRuns runs = runs(Programs.Echo.class);
        assertThatThrownBy(runs::time)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A program must be prepared before it is timed");
    }
}
