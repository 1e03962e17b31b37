package io.github.mvngrade.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.mvngrade.engine.timed.TimedProcess;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.protocol.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingTest {
    /** Takes a time for each run, and one for each unit. */
    private static final class Program implements TimedProcess {
        private final double fixed;
        private final double unit;
        private long size = 1;
        private int runs;
        private int renewals;

        Program(double fixed, double unit) {
            this.fixed = fixed;
            this.unit = unit;
        }

        double seconds() {
            return fixed + unit * size;
        }

        @Override
        public Timing time(long seed) {
            runs++;
            long nanos = Math.round(seconds() * 1e9);
            return new Timing(nanos, nanos, new Answer("a", "a"));
        }

        @Override
        public void resize(long given) {
            size = given;
        }

        @Override
        public Duration cpu() {
            return Duration.ZERO;
        }

        @Override
        public Duration cpuBeforeRun() {
            return Duration.ZERO;
        }

        @Override
        public List<ObservedProcess> tidy() {
            return List.of();
        }

        @Override
        public Duration stop() {
            return Duration.ZERO;
        }

        @Override
        public void resume() {
            // It isn't stopped.
        }

        @Override
        public void renew() {
            renewals++;
        }

        @Override
        public void close() {
            // Nothing runs.
        }
    }

    private static long find(Program program, SpeedupRule rule, double wanted) throws Exception {
        long size = new Sizing(program, rule, new Random(1)).find(wanted);
        assertThat(program.size).isEqualTo(size);
        return size;
    }

    /** From a machine on which a unit takes a microsecond to one that is ten thousand times as slow. */
    @ParameterizedTest
    @CsvSource({"0, 1e-6", "0, 1e-4", "0, 1e-2", "0.03, 1e-6", "0.03, 1e-3"})
    void theSizeFoundIsTheSmallestThatLastsButForATenth(double fixed, double unit) throws Exception {
        for (SpeedupRule rule : List.of(SpeedupRule.THREADS, SpeedupRule.PROCESSES)) {
            Program program = new Program(fixed, unit);
            find(program, rule, 1.4);
            assertThat(program.seconds()).isBetween(1.4, 1.4 * 1.15);
        }
    }

    @Test
    void aUnitThatLastsLongEnoughIsEnough() throws Exception {
        assertThat(find(new Program(0, 2), SpeedupRule.PROCESSES, 1)).isEqualTo(1);
    }

    @Test
    void theBaselineOfProcessesIsColdEachTime() throws Exception {
        Program program = new Program(0, 1e-3);
        find(program, SpeedupRule.PROCESSES, 1);
        assertThat(program.renewals).isEqualTo(program.runs).isPositive();
        Program warm = new Program(0, 1e-3);
        find(warm, SpeedupRule.THREADS, 1);
        assertThat(warm.renewals).isZero();
    }

    @Test
    void aProgramThatIgnoresItsSizeEndsTheSearch() throws Exception {
        Program program = new Program(1e-3, 0);
        find(program, SpeedupRule.PROCESSES, 1);
        assertThat(program.runs).isLessThan(20);
    }

    @Test
    void processesLastTenTimesTheirStartWithinBounds() {
        assertThat(Sizing.wanted(SpeedupRule.PROCESSES, .03)).isEqualTo(1);
        assertThat(Sizing.wanted(SpeedupRule.PROCESSES, .14)).isCloseTo(1.4, within(1e-9));
        assertThat(Sizing.wanted(SpeedupRule.PROCESSES, 2)).isEqualTo(3);
        assertThat(Sizing.wanted(SpeedupRule.THREADS, .14)).isEqualTo(.25);
        assertThat(Sizing.wanted(SpeedupRule.ALGORITHMIC, .14)).isZero();
    }
}
