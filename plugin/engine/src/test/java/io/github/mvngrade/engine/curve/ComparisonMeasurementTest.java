package io.github.mvngrade.engine.curve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.timed.BrokenRun;
import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.engine.timed.WayRunner;
import io.github.mvngrade.engine.words.ComparisonWords;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonPlan.Way;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.protocol.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonMeasurementTest {
    private static final long SECOND = 1_000_000_000;
    private static final int NEVER = Integer.MAX_VALUE;

    private final List<String> ran = new ArrayList<>();
    private final List<Long> seeds = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private long clock;

    private final FakeWay serially = new FakeWay("serially", 2);
    private final FakeWay threads = new FakeWay("threads", 1);
    private final FakeWay processes = new FakeWay("processes", 3);
    private final List<FakeWay> all = List.of(serially, threads, processes);

    /** Takes some seconds of a fake clock, and goes wrong where a test says so. */
    private final class FakeWay implements WayRunner {
        private final String label;
        private final List<String> ends = new ArrayList<>();
        private long seconds;
        private int runs;
        private int breaksAt = NEVER;
        private int losesItsProcessesAt = NEVER;
        private int liesAt = NEVER;
        private TimedRunException breaksWith = BrokenRun.threw("java.lang.IllegalStateException: gone\nmore");
        private @Nullable TimedRunException closesWith;

        FakeWay(String label, long seconds) {
            this.label = label;
            this.seconds = seconds;
        }

        @Override
        public TimedRunner.Timing time(long seed) throws TimedRunException, IOException {
            if (runs == breaksAt) {
                throw breaksWith;
            }
            if (runs == losesItsProcessesAt) {
                throw new IOException("the warden is gone");
            }
            ran.add(label);
            seeds.add(seed);
            clock += seconds * SECOND;
            String answer = runs++ >= liesAt ? "a lie" : "of " + seed;
            return new TimedRunner.Timing(seconds * SECOND, 1, new Answer(answer, answer));
        }

        @Override
        public void finish() throws TimedRunException {
            ends.add("finished");
            if (closesWith != null) {
                throw closesWith;
            }
        }

        @Override
        public void close() {
            ends.add("closed");
        }
    }

    private ComparisonResult measure() throws IOException {
        Map<Way, WayRunner> programs = new LinkedHashMap<>();
        all.forEach(way -> programs.put(new Way("p." + way.label, way.label), way));
        Compared measured = new ComparisonMeasurement(programs, () -> clock, new Random(1)).measure(news::add);
        return ComparisonWords.result(
                new ComparisonPlan("100,000 squares", 2, List.copyOf(programs.keySet())), 2, measured);
    }

    private static List<Integer> counts(ComparisonResult result) {
        return result.ways().stream().map(runs -> runs.seconds().size()).toList();
    }

    private static String note(ComparisonResult result, int way) {
        return result.ways().get(way).note().orElse("");
    }

    @Test
    void eachWayHasThreeRunsAfterOneThatWarmsUp() throws IOException {
        ComparisonResult result = measure();
        assertThat(counts(result)).containsExactly(3, 3, 3);
        assertThat(result.ways()).allMatch(runs -> runs.note().isEmpty());
        assertThat(result.note()).isEmpty();
        assertThat(result.relative(result.ways().get(2))).contains(1.5);
        assertThat(news).hasSize(12).startsWith("run 1 of 12").endsWith("run 12 of 12");
        assertThat(all).allSatisfy(way -> assertThat(way.ends).containsExactly("finished"));
    }

    @Test
    void eachRoundHasAllWaysInSomeOrderAndASeedOfItsOwn() throws IOException {
        measure();
        Set<List<String>> orders = new HashSet<>();
        for (int round = 0; round < 12; round += 3) {
            List<String> order = ran.subList(round, round + 3);
            assertThat(order).containsExactlyInAnyOrder("serially", "threads", "processes");
            assertThat(new HashSet<>(seeds.subList(round, round + 3))).hasSize(1);
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(seeds)).hasSize(4);
    }

    @Test
    void aWayThatThrowsIsOutAndTheOthersGoOn() throws IOException {
        threads.breaksAt = 2;
        ComparisonResult result = measure();
        assertThat(counts(result)).containsExactly(3, 1, 3);
        assertThat(note(result, 1)).isEqualTo("The program threw java.lang.IllegalStateException: gone.");
        assertThat(threads.ends).containsExactly("closed");
        assertThat(serially.ends).containsExactly("finished");
        assertThat(note(result, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TIMED_OUT, 0, The program did not end within the time that one run has here.",
        "EXITED, 3, The program ended its whole JVM with exit code 3.",
        "KILLED, 9, The program's process was killed by signal 9.",
        "OUT_OF_MEMORY, 0, The program gave no answer.",
    })
    void aWayThatHangsOrEndsItsJvmIsOutToo(Ending.Kind kind, int code, String sentence) throws IOException {
        serially.breaksAt = 0;
        serially.breaksWith = BrokenRun.ended(new Ending(kind, code));
        ComparisonResult result = measure();
        assertThat(counts(result)).containsExactly(0, 3, 3);
        assertThat(note(result, 0)).isEqualTo(sentence);
        assertThat(serially.ends).containsExactly("closed");
    }

    @Test
    void aWayWhoseProcessesTheGraderLosesIsOutToo() throws IOException {
        processes.losesItsProcessesAt = 1;
        ComparisonResult result = measure();
        assertThat(counts(result)).containsExactly(3, 3, 0);
        assertThat(note(result, 2)).isEqualTo("The grader lost track of the program's processes (the warden is gone).");
    }

    @Test
    void aWayThatAnswersOtherwiseThanTheFirstHasNoTimes() throws IOException {
        processes.liesAt = 2;
        ComparisonResult result = measure();
        assertThat(counts(result)).containsExactly(3, 3, 0);
        assertThat(note(result, 2))
                .startsWith("Not shown, since its answer differs: for the same seed it was a lie, and of ")
                .endsWith(" with \"serially\".");
        assertThat(processes.runs).isEqualTo(3);
        assertThat(processes.ends).containsExactly("closed");
    }

    @Test
    void whereTheFirstWayIsOutTheNextIsTheYardstick() throws IOException {
        serially.breaksAt = 0;
        processes.liesAt = 0;
        ComparisonResult result = measure();
        assertThat(counts(result)).containsExactly(0, 3, 0);
        assertThat(note(result, 2)).endsWith(" with \"threads\".");
    }

    @Test
    void aWayThatIsTooSlowForWhatIsLeftHasFewerRunsAndTheOthersHaveAllOfTheirs() throws IOException {
        processes.seconds = 20;
        ComparisonResult result = measure();
        assertThat(clock).isLessThanOrEqualTo(60 * SECOND);
        assertThat(counts(result)).containsExactly(3, 3, 1);
        assertThat(result.note()).contains("The 60 s for this record were used up before all of it was measured.");
        assertThat(note(result, 2)).isEmpty();
        assertThat(all).allSatisfy(way -> assertThat(way.ends).containsExactly("finished"));
    }

    @Test
    void afterAMinuteNoRunBeginsAndNothingIsClosed() throws IOException {
        all.forEach(way -> way.seconds = 20);
        ComparisonResult result = measure();
        assertThat(clock).isEqualTo(60 * SECOND);
        assertThat(result.measured()).isFalse();
        assertThat(result.note()).isPresent();
        assertThat(all).allSatisfy(way -> assertThat(way.ends).isEmpty());
    }

    @Test
    void noWayCanHangForMoreThanItsShareOfTheMinute() {
        assertThat(ComparisonMeasurement.perRun(Duration.ofSeconds(10), 3)).isEqualTo(Duration.ofSeconds(10));
        assertThat(ComparisonMeasurement.perRun(Duration.ofSeconds(30), 3)).isEqualTo(Duration.ofSeconds(20));
        assertThat(ComparisonMeasurement.perRun(Duration.ofSeconds(10), 8)).isEqualTo(Duration.ofMillis(7_500));
    }

    @Test
    void whatCantBeClosedKeepsItsTimes() throws IOException {
        threads.closesWith = BrokenRun.threw("java.io.IOException: still open");
        ComparisonResult result = measure();
        assertThat(counts(result)).containsExactly(3, 3, 3);
        assertThat(note(result, 1)).isEqualTo("Closing it failed: the program threw java.io.IOException: still open.");
    }

    @Test
    void whereAllWaysAreOutThereAreNoTimes() throws IOException {
        all.forEach(way -> way.breaksAt = 0);
        ComparisonResult result = measure();
        assertThat(result.measured()).isFalse();
        assertThat(result.ways()).allMatch(runs -> runs.note().isPresent());
    }
}
