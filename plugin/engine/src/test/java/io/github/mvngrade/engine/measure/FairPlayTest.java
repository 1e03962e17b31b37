package io.github.mvngrade.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mvngrade.engine.speedup.Foul;
import io.github.mvngrade.engine.speedup.Obstacle;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a submission may do while it is measured, and when. */
class FairPlayTest {
    private final ScriptedContest scripted = new ScriptedContest();

    private Measured measure(SpeedupRule rule) throws Exception {
        SpeedupPlan plan = new SpeedupPlan(
                rule,
                1.5,
                rule == SpeedupRule.ALGORITHMIC ? 1 : 2,
                Trials.WARM,
                new SpeedupPlan.Programs("B", "C", "K"));
        Random random = new Random(5);
        return rule == SpeedupRule.ALGORITHMIC
                ? new AlgorithmicMeasurement(plan, scripted.baseline(), scripted.contender(), scripted, random)
                        .measure(news -> {})
                : new ParallelMeasurement(plan, scripted.contest(), scripted, List.of(0, 1), random)
                        .measure(news -> {});
    }

    @ParameterizedTest
    @EnumSource
    void theContenderStandsStillWhileOthersAreTimed(SpeedupRule rule) throws Exception {
        assertThat(measure(rule)).isInstanceOf(Measured.Reached.class);
        boolean running = false;
        int others = 0;
        for (String event : scripted.log()) {
            running = event.equals("resume contender") || running && !event.equals("stop contender");
            if (event.equals("baseline") || event.equals("calibrator")) {
                others++;
                assertThat(running).as("event %s of %s", event, scripted.log()).isFalse();
            }
        }
        assertThat(others).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void aBlockKeepsTheKernelsAccountsOfBothRuns(SpeedupRule rule) throws Exception {
        List<SpeedupBlock> blocks = measure(rule).samples().blocks();
        assertThat(blocks).isNotEmpty().allSatisfy(block -> {
            assertThat(block.accounts().isPresent()).isEqualTo(rule.isParallel());
            block.accounts().ifPresent(accounts -> {
                assertThat(accounts.baseline().freeSeconds()).isCloseTo(block.baselineSeconds() / 2, within(1e-9));
                assertThat(accounts.contender().freeSeconds()).isCloseTo(block.contenderSeconds() / 2, within(1e-9));
            });
        });
    }

    @Test
    void everyThreePairsBothProgramsGetFreshJvms() throws Exception {
        scripted.contenderTime = Duration.ofMillis(250);
        Measured measured = measure(SpeedupRule.THREADS);
        assertThat(measured).isInstanceOf(Measured.Missed.class);
        assertThat(measured.samples().blocks()).hasSize(6);
        assertThat(Collections.frequency(scripted.log(), "renew contender")).isEqualTo(1);
        assertThat(Collections.frequency(scripted.log(), "renew baseline")).isEqualTo(1);
    }

    @Test
    void aBaselineOfProcessesRunsOnceInEachJvm() throws Exception {
        scripted.contenderTime = Duration.ofMillis(250);
        assertThat(measure(SpeedupRule.PROCESSES).samples().blocks()).hasSize(6);
        List<String> events = scripted.log().stream()
                .filter(event -> event.matches("(renew )?baseline"))
                .toList();
        assertThat(events)
                .startsWith("baseline", "renew baseline", "baseline")
                .doesNotContainSequence("baseline", "baseline");
        assertThat(Collections.frequency(events, "baseline")).isEqualTo(6);
        assertThat(Collections.frequency(scripted.log(), "renew contender")).isEqualTo(1);
    }

    @Test
    void aPoolOfProcessesOutlivesATurnAndAProgramsOwnProcessesDoNot() throws Exception {
        measure(SpeedupRule.THREADS);
        assertThat(scripted.log()).doesNotContain("tidy contender");
        measure(SpeedupRule.PROCESSES);
        assertThat(scripted.log()).contains("tidy contender");
    }

    @ParameterizedTest
    @EnumSource
    void aBentClockFailsTheCheck(SpeedupRule rule) throws Exception {
        scripted.clockBentBy = Duration.ofMillis(30);
        assertThat(measure(rule)).isInstanceOfSatisfying(Measured.Unfair.class, unfair -> {
            assertThat(unfair.foul()).isEqualTo(Foul.BENT_CLOCK);
            assertThat(unfair.samples().blocks()).hasSize(4).allSatisfy(block -> assertThat(block.dropped())
                    .contains(Foul.BENT_CLOCK.drop()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoWorksOnAfterTheAnswerFails(SpeedupRule rule) throws Exception {
        scripted.coresUsedAfterwards = 1;
        assertThat(measure(rule)).isInstanceOfSatisfying(Measured.Unfair.class, unfair -> assertThat(unfair.foul())
                .isEqualTo(Foul.WORKED_ON));
    }

    @Test
    void aLittleWorkAfterwardsIsTheJvmsOwn() throws Exception {
        scripted.coresUsedAfterwards = .3;
        assertThat(measure(SpeedupRule.THREADS)).isInstanceOf(Measured.Reached.class);
    }

    @Test
    void workersThatSleepWhileTheirParentWorksFailTheCheck() throws Exception {
        scripted.partOfEachWorker = .1;
        assertThat(measure(SpeedupRule.PROCESSES)).isInstanceOfSatisfying(Measured.Unfair.class, unfair -> {
            assertThat(unfair.foul()).isEqualTo(Foul.IDLE_WORKERS);
            assertThat(unfair.samples().blocks())
                    .allSatisfy(block -> assertThat(block.dropped()).contains(Foul.IDLE_WORKERS.drop()));
        });
    }

    @Test
    void onlyWhoStartsProcessesMustLetThemWork() throws Exception {
        scripted.partOfEachWorker = 0;
        assertThat(measure(SpeedupRule.THREADS)).isInstanceOf(Measured.Reached.class);
        assertThat(scripted.log()).doesNotContain("start 2");
    }

    @Test
    void bothProgramsDoAsMuchAsTheGraderFound() throws Exception {
        scripted.start = Duration.ofMillis(140);
        SpeedupPlan plan = new SpeedupPlan(
                SpeedupRule.PROCESSES, 1.5, 2, Trials.WARM, new SpeedupPlan.Programs("B", "C", "K", Work.SIZED));
        Measured measured = new ParallelMeasurement(plan, scripted.contest(), scripted, List.of(0, 1), new Random(5))
                .measure(news -> {});
        assertThat(measured).isInstanceOf(Measured.Reached.class);
        // A unit takes a quarter of a second, and the start 0.14 s.
        assertThat(measured.samples().size()).hasValue(6);
        assertThat(scripted.log()).contains("start 2", "resize baseline to 6", "resize contender to 6");
        assertThat(scripted.log().lastIndexOf("resize baseline to 6"))
                .isLessThan(scripted.log().indexOf("contender"));
        SpeedupResult.Capacity capacity = measured.samples().capacity().orElseThrow();
        assertThat(capacity.reach().startSeconds()).isCloseTo(.14, within(1e-9));
        assertThat(capacity.reach().speedup()).isCloseTo(1 / (.14 / 1.5 + 1 / 2.0), within(1e-9));
        assertThat(capacity.passThreshold()).isLessThan(.9 * capacity.reach().speedup());
    }

    @Test
    void aProgramWhoseRunIsMostlyTheStartOfItsProcessesCantBeJudged() throws Exception {
        scripted.start = Duration.ofMillis(140);
        assertThat(measure(SpeedupRule.PROCESSES)).isInstanceOfSatisfying(Measured.Unmeasurable.class, end -> {
            assertThat(end.obstacle()).isEqualTo(Obstacle.NO_ROOM);
            assertThat(end.samples().blocks()).isNotEmpty();
        });
    }
}
