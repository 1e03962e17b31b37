package io.github.mvngrade.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompilerPatienceTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A process that gets a share of a processor, and needs so much of it. */
    private static final class Scripted implements CompilerPatience.Running {
        private final double share;
        private final Duration need;
        private Duration waited = Duration.ZERO;

        Scripted(double share, Duration need) {
            this.share = share;
            this.need = need;
        }

        private Duration used() {
            return Duration.ofMillis((long) (waited.toMillis() * share));
        }

        @Override
        public boolean endsWithin(Duration time) {
            waited = waited.plus(time);
            return used().compareTo(need) >= 0;
        }

        @Override
        public Optional<Duration> cpu() {
            return share > 1 ? Optional.empty() : Optional.of(used());
        }
    }

    private static CompilerPatience.End await(Scripted process) throws InterruptedException {
        return new CompilerPatience(LIMIT).await(process);
    }

    @Test
    void aProcessThatEndsInTimeHasEnded() throws Exception {
        assertThat(await(new Scripted(1, Duration.ofSeconds(2)))).isEqualTo(CompilerPatience.End.ENDED);
    }

    @Test
    void whoUsedItsLimitIsTooSlow() throws Exception {
        Scripted process = new Scripted(1, Duration.ofDays(1));
        assertThat(await(process)).isEqualTo(CompilerPatience.End.TOO_SLOW);
        assertThat(process.waited).isEqualTo(LIMIT);
    }

    @Test
    void onABusyMachineTheTimeThatItGotCounts() throws Exception {
        assertThat(await(new Scripted(.4, Duration.ofSeconds(50)))).isEqualTo(CompilerPatience.End.ENDED);
        assertThat(await(new Scripted(.4, Duration.ofSeconds(70)))).isEqualTo(CompilerPatience.End.TOO_SLOW);
    }

    @Test
    void whoGotNextToNothingIsNotJudgedAndNotWaitedForWithoutEnd() throws Exception {
        for (double share : new double[] {0, .2}) {
            Scripted process = new Scripted(share, Duration.ofSeconds(55));
            assertThat(await(process)).isEqualTo(CompilerPatience.End.STARVED);
            assertThat(process.waited).isEqualTo(LIMIT.multipliedBy(4));
        }
    }

    @Test
    void whereNobodyKnowsWhatItGotTheClockCounts() throws Exception {
        Scripted process = new Scripted(1.01, Duration.ofDays(1));
        assertThat(await(process)).isEqualTo(CompilerPatience.End.TOO_SLOW);
        assertThat(process.waited).isEqualTo(LIMIT);
    }
}
