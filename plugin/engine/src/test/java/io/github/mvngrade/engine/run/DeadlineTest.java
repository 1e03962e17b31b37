package io.github.mvngrade.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.subject.Deadline;
import io.github.mvngrade.engine.subject.ScriptedSubject;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final CheckId A = new CheckId("a");

    private final CountDownLatch killed = new CountDownLatch(1);
    private final ScriptedSubject subject = new ScriptedSubject(new Ending(Ending.Kind.KILLED, 9)) {
        @Override
        public void kill() {
            super.kill();
            killed.countDown();
        }
    };

    @Test
    void aTimeThatPassesEndsTheSubjectAfterADump() throws InterruptedException {
        subject.prints("before");
        try (Deadline deadline = new Deadline(AT_ONCE, subject)) {
            deadline.start();
            assertThat(killed.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(deadline.passed()).isTrue();
            assertThat(subject.dumps()).isEqualTo(1);
        }
    }

    @Test
    void aTimeThatPassedIsNotStartedAgain() throws InterruptedException {
        try (Deadline deadline = new Deadline(AT_ONCE, subject)) {
            deadline.start();
            assertThat(killed.await(1, TimeUnit.MINUTES)).isTrue();
            deadline.start();
            assertThat(deadline.passed()).isTrue();
            assertThat(subject.kills()).isEqualTo(1);
        }
    }

    @Test
    void aSubjectWhoseProcessorsOthersHaveIsGivenLonger() throws InterruptedException {
        Duration limit = Duration.ofMillis(100);
        subject.sharesWithOthers(1);
        try (Deadline deadline = new Deadline(limit, subject)) {
            long start = System.nanoTime();
            deadline.start();
            assertThat(killed.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(limit.multipliedBy(3));
        }
    }

    @Test
    void anAlarmThatWasUnderWayWhenItWasStoppedHarmsNobody() throws InterruptedException {
        ScriptedSubject other = new ScriptedSubject(new Ending(Ending.Kind.KILLED, 9));
        Deadline deadline = new Deadline(AT_ONCE, other);
        synchronized (deadline) {
            deadline.start();
            Thread.sleep(200);
            deadline.stop();
        }
        // All alarms ring in one thread, one after the other.
        try (Deadline next = new Deadline(AT_ONCE, subject)) {
            next.start();
            assertThat(killed.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(deadline.passed()).isFalse();
        assertThat(other.kills()).isZero();
    }

    @Test
    void aTimeThatHasNotPassedHarmsNobody() {
        try (Deadline deadline = new Deadline(LONG, subject)) {
            deadline.start();
            deadline.start();
            deadline.stop();
            assertThat(deadline.passed()).isFalse();
        }
        assertThat(subject.kills()).isZero();
    }

    @Test
    void aCheckWhoseTimePassedIsTimedOutHoweverItsProcessEnded() {
        subject.says(ScriptedSubject.plans(A), events -> events.started(A)).does(() -> await(killed));
        assertThat(new CheckFork(subject, ScriptedSubject.checks(A), new TimeLimits(AT_ONCE, Map.of(), LONG)).watch())
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.passed()).isEqualTo(CheckRecord.Pass.NO);
                    assertThat(record.execution().ending()).isEqualTo(Ending.TIMED_OUT);
                    assertThat(record.execution().output()).contains("a dump");
                });
    }

    @Test
    void aCheckWithALimitOfItsOwnIsBoundByThatOne() {
        subject.says(ScriptedSubject.plans(A), events -> events.started(A)).does(() -> await(killed));
        assertThat(new CheckFork(subject, ScriptedSubject.checks(A), new TimeLimits(LONG, Map.of(A, AT_ONCE), LONG))
                        .watch())
                .singleElement()
                .satisfies(record -> assertThat(record.execution().ending()).isEqualTo(Ending.TIMED_OUT));
    }

    @Test
    void aTimeIsThatOfTheLastStart() {
        try (Deadline deadline = new Deadline(AT_ONCE, subject)) {
            deadline.start(LONG);
            assertThat(deadline.passed()).isFalse();
        }
        assertThat(subject.kills()).isZero();
    }

    @Test
    void whatABusyMachineAddedIsToldSoThatTheOtherChecksDontPayForIt() {
        Duration limit = Duration.ofMillis(100);
        subject.sharesWithOthers(1)
                .says(ScriptedSubject.plans(A), events -> events.started(A))
                .does(() -> await(killed));
        CheckFork fork = new CheckFork(subject, ScriptedSubject.checks(A), new TimeLimits(limit, Map.of(), LONG));
        assertThat(fork.watch()).hasSize(1);
        assertThat(fork.granted()).isGreaterThan(limit.multipliedBy(2));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
