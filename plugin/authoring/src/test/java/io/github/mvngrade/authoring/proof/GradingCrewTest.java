package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.CheckPlan;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradingCrewTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private static final CheckResult NOT_RUN = CheckResult.unrun(
            new CheckPlan(new CheckId("c"), "C", Points.of("1"), "", List.of(), Visibility.VISIBLE),
            Verdict.NOT_RUN,
            "");

    private final AtomicInteger starting = new AtomicInteger();
    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());

    /** What {@link Scene} would grade; here only the order counts. */
    private final class Part implements Grading.Started {
        private final String name;
        private final boolean breaks;

        private Part(String name, boolean breaks) {
            this.name = name;
            this.breaks = breaks;
        }

        @Override
        public boolean needsMeasuring() {
            return true;
        }

        @Override
        public Grade finish() throws GraderException {
            assertThat(starting).hasValue(0);
            if (breaks) {
                throw new GraderException("The proof was interrupted", new InterruptedException());
            }
            return Scene.grade(name, 7, Outcome.GRADED, List.of(NOT_RUN), List.of());
        }

        @Override
        public void close() {
            closed.add(name);
        }
    }

    private GradingCrew.Job job(String name) {
        return new GradingCrew.Job(() -> new Part(name, false), () -> {});
    }

    @Test
    void severalAreCheckedAtTheSameTimeAndEachIsMeasuredAlone() throws Exception {
        CyclicBarrier bothHere = new CyclicBarrier(2);
        List<GradingCrew.Job> jobs = IntStream.range(0, 4)
                .mapToObj(i -> new GradingCrew.Job(
                        () -> {
                            starting.incrementAndGet();
                            bothHere.await(1, TimeUnit.MINUTES);
                            starting.decrementAndGet();
                            return new Part("s" + i, false);
                        },
                        () -> assertThat(starting).hasValue(0)))
                .toList();
        assertThat(new GradingCrew(2, CLOCK).runs(jobs))
                .extracting(run -> run.grade().submission().value())
                .containsExactly("s0", "s1", "s2", "s3");
    }

    @Test
    void manyComeOutInTheirOrder() throws Exception {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "s" + i).toList();
        assertThat(new GradingCrew(3, CLOCK).runs(names.stream().map(this::job).toList()))
                .extracting(run -> run.grade().submission().value())
                .isEqualTo(names);
    }

    @Test
    void whatCantBeWrittenEndsItAndTheOthersAreGivenUp() {
        GradingCrew.Job unwritten = new GradingCrew.Job(
                () -> {
                    throw new IOException("no space");
                },
                () -> {});
        assertThatThrownBy(() -> new GradingCrew(2, CLOCK).runs(List.of(job("a"), unwritten, job("b"))))
                .isInstanceOf(IOException.class)
                .hasMessage("no space");
        assertThat(closed).containsExactly("a", "b");
    }

    @Test
    void anInterruptedMeasurementEndsItAndTheOthersAreGivenUp() {
        GradingCrew.Job broken = new GradingCrew.Job(() -> new Part("b", true), () -> {});
        assertThatThrownBy(() -> new GradingCrew(1, CLOCK).runs(List.of(job("a"), broken, job("c"))))
                .isInstanceOf(GraderException.class);
        assertThat(closed).containsExactly("b", "c");
    }
}
