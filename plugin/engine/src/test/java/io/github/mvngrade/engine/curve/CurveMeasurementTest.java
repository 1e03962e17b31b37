package io.github.mvngrade.engine.curve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.timed.BrokenRun;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.engine.timed.TunedRunner;
import io.github.mvngrade.engine.words.CurveWords;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.protocol.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveMeasurementTest {
    private static final Setting ONE = new Setting(1, 0);
    private static final Setting TWO = new Setting(2, 0);
    private static final Setting FOUR = new Setting(4, 0);
    private static final List<Setting> ALL = List.of(ONE, TWO, FOUR);
    private static final long SECOND = 1_000_000_000;

    private final FakeProgram program = new FakeProgram();
    private final List<String> news = new ArrayList<>();

    /** Takes twelve seconds of a fake clock, shared among its workers, unless a test says otherwise. */
    private static final class FakeProgram implements TunedRunner {
        private final List<Setting> ran = new ArrayList<>();
        private final List<Long> seeds = new ArrayList<>();
        private long work = SECOND;
        private long clock;
        private int breaksAt = Integer.MAX_VALUE;
        private TimedRunException breaksWith = BrokenRun.threw("never");
        private boolean losesItsProcesses;
        private Setting lies = new Setting(9, 0);

        @Override
        public TimedRunner.Timing time(Setting setting, long seed) throws TimedRunException, IOException {
            if (ran.size() == breaksAt) {
                if (losesItsProcesses) {
                    throw new IOException("the warden is gone");
                }
                throw breaksWith;
            }
            ran.add(setting);
            seeds.add(seed);
            long nanos = work / setting.workers();
            clock += nanos;
            String answer = setting.equals(lies) ? "a lie" : "of " + seed;
            return new TimedRunner.Timing(nanos, nanos, new Answer(answer, answer));
        }
    }

    private Series measure() {
        return CurveWords.series(
                new CurveMeasurement(program, () -> program.clock, new Random(1)).measure(ALL, news::add));
    }

    private static List<Integer> counts(Series series) {
        return series.settings().stream().map(runs -> runs.seconds().size()).toList();
    }

    @Test
    void eachSettingHasThreeRunsAfterOneThatWarmsUp() {
        Series series = measure();
        assertThat(series.note()).isEmpty();
        assertThat(series.settings()).extracting(Series.Runs::setting).containsExactlyElementsOf(ALL);
        assertThat(series.median(ONE)).contains(1.0);
        assertThat(series.median(FOUR)).contains(.25);
        assertThat(counts(series)).containsExactly(3, 3, 3);
        assertThat(program.ran).hasSize(12);
        assertThat(news).hasSize(12).startsWith("run 1 of 12").endsWith("run 12 of 12");
    }

    @Test
    void eachRoundHasAllSettingsInSomeOrderAndASeedOfItsOwn() {
        measure();
        Set<List<Setting>> orders = new HashSet<>();
        Set<Long> seeds = new HashSet<>();
        for (int round = 0; round < 12; round += 3) {
            List<Setting> order = program.ran.subList(round, round + 3);
            assertThat(order).containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(new HashSet<>(program.seeds.subList(round, round + 3))).hasSize(1);
            orders.add(order);
            seeds.add(program.seeds.get(round));
        }
        assertThat(orders).hasSizeGreaterThan(1);
        assertThat(seeds).hasSize(4);
    }

    @Test
    void afterAMinuteNoRunBeginsAndWhatIsMissingIsSaid() {
        program.work = 20 * SECOND;
        Series series = measure();
        assertThat(program.clock).isBetween(60 * SECOND, 80 * SECOND);
        assertThat(counts(series).stream().mapToInt(each -> each).sum()).isEqualTo(program.ran.size() - 3);
        assertThat(series.note()).contains("The 60 s for this record were used up before all of it was measured.");
    }

    @Test
    void aRecordThatWarmsUpForAMinuteHasNoTimes() {
        program.work = 60 * SECOND;
        Series series = measure();
        assertThat(series.measured()).isFalse();
        assertThat(counts(series)).containsExactly(0, 0, 0);
        assertThat(series.note()).isPresent();
    }

    @Test
    void whatWasMeasuredBeforeARunBrokeIsKept() {
        program.breaksAt = 7;
        program.breaksWith = BrokenRun.threw("java.lang.IllegalStateException: worker 2\nis gone");
        Series series = measure();
        assertThat(counts(series).stream().mapToInt(each -> each).sum()).isEqualTo(4);
        assertThat(series.note().orElseThrow())
                .startsWith("Measuring ended with ")
                .endsWith(": the program threw java.lang.IllegalStateException: worker 2.");
    }

    @ParameterizedTest
    @CsvSource({
        "TIMED_OUT, 0, did not end within the time that a check has.",
        "EXITED, 3, ended its whole JVM with exit code 3.",
        "KILLED, 9, the program's process was killed by signal 9.",
        "OUT_OF_MEMORY, 0, the program gave no answer.",
        "FORGED, 0, the program's process sent something that nobody had asked for.",
        "NEVER_CONNECTED, 0, the program's process didn't start.",
    })
    void everyEndingHasItsSentence(Ending.Kind kind, int code, String sentence) {
        program.breaksAt = 0;
        program.breaksWith = BrokenRun.ended(new Ending(kind, code));
        Series series = measure();
        assertThat(series.measured()).isFalse();
        assertThat(series.note().orElseThrow()).endsWith(sentence);
    }

    @Test
    void processesThatTheGraderLosesTrackOfEndTheRecord() {
        program.breaksAt = 4;
        program.losesItsProcesses = true;
        assertThat(measure().note().orElseThrow())
                .endsWith("the grader lost track of the program's processes (the warden is gone).");
    }

    @Test
    void answersThatDifferForOneSeedWithholdTheTimesAndAreBothNamed() {
        program.lies = TWO;
        Series series = measure();
        assertThat(series.measured()).isFalse();
        assertThat(counts(series)).containsExactly(0, 0, 0);
        assertThat(series.note().orElseThrow())
                .startsWith("Not shown, since answers differ: for the same seed it was ")
                .contains("a lie with 2 workers", "of " + program.seeds.get(0) + " with ");
    }

    @Test
    void anotherSeedMayHaveAnotherAnswer() {
        assertThat(measure().note()).isEqualTo(Optional.empty());
        assertThat(new HashSet<>(program.seeds)).hasSizeGreaterThan(1);
    }
}
