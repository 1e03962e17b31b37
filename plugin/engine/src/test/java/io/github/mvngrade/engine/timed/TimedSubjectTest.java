package io.github.mvngrade.engine.timed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.subject.ScriptedSubject;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimedSubjectTest {
    private static final Answer ANSWER = new Answer("digest", "42");
    private static final CheckId CHECK = new CheckId("a");
    private static final Failure THROWN =
            new Failure(Failure.Kind.THROWN, "java.lang.Error", Optional.empty(), Optional.empty(), "");
    private static final Consumer<SubjectEvents> TIMED = events -> events.timed(ANSWER, 7);

    private final CountDownLatch killed = new CountDownLatch(1);
    private final ScriptedSubject subject = new ScriptedSubject(new Ending(Ending.Kind.EXITED, 3)) {
        @Override
        public void kill() {
            super.kill();
            killed.countDown();
        }
    };
    private final TimedSubject timed = started();

    private TimedSubject started() {
        try {
            return new TimedSubject(() -> subject, Duration.ofMinutes(10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRunHasTheGradersTimeAndTheSubjectsAnswer() throws TimedRunException {
        subject.says(SubjectEvents::ready, TIMED, SubjectEvents::ready, TIMED);
        assertThat(timed.time(1).answer()).isEqualTo(ANSWER);
        TimedRunner.Timing second = timed.time(2);
        assertThat(second.subjectNanos()).isEqualTo(7);
        assertThat(second.nanos()).isPositive();
    }

    @Test
    void aRunIsAsLargeAsTheLastSizeSays() throws TimedRunException {
        subject.says(SubjectEvents::ready, TIMED, SubjectEvents::ready, TIMED);
        timed.time(1);
        timed.resize(12);
        timed.time(2);
        assertThat(subject.ordered()).containsExactly("prepare 1 of size 1", "prepare 1 of size 12");
    }

    @Test
    void aRunThatIsAccountedForBeginsWhenItIsReady() throws TimedRunException {
        subject.says(SubjectEvents::ready, TIMED);
        assertThat(timed.accountedFor(3).time(1).account()).isPresent();
        assertThat(subject.ordered()).containsExactly("prepare 1 of size 1", "account 3", "accounted");
    }

    @Test
    void aRunThatNobodyAccountsForHasNoAccount() throws TimedRunException {
        subject.says(SubjectEvents::ready, TIMED);
        assertThat(timed.time(1).account()).isEmpty();
    }

    @Test
    void aRunWhoseWardenIsGoneHasNoAccount() throws TimedRunException {
        subject.says(SubjectEvents::ready, TIMED).losesItsWarden();
        timed.accountedFor(2);
        assertThat(timed.time(1).account()).isPresent();
        subject.says(SubjectEvents::ready, TIMED);
        assertThat(timed.time(2).account()).isEmpty();
    }

    @Test
    void aRenewedProcessIsAnotherOneAndTheOldOneIsClosed() throws Exception {
        ScriptedSubject fresh = new ScriptedSubject(new Ending(Ending.Kind.EXITED, 0));
        Deque<ScriptedSubject> made = new ArrayDeque<>(List.of(subject, fresh));
        TimedSubject renewed = new TimedSubject(made::remove, Duration.ofMinutes(10));
        fresh.says(SubjectEvents::ready, TIMED);
        renewed.renew();
        assertThat(subject.closings()).isEqualTo(1);
        assertThat(renewed.time(1).answer()).isEqualTo(ANSWER);
        assertThat(fresh.closings()).isZero();
    }

    static Stream<List<Consumer<SubjectEvents>>> forgeries() {
        return Stream.concat(
                Stream.of(
                        List.of(TIMED),
                        List.of(SubjectEvents::ready, SubjectEvents::ready),
                        List.of(events -> events.planned(List.of())),
                        List.of(events -> events.started(CHECK)),
                        List.of(events -> events.passed(CHECK)),
                        List.of(events -> events.failed(CHECK, THROWN)),
                        List.of(SubjectEvents::ended)),
                Stream.of(List.of(SubjectEvents::ready, SubjectEvents::ended)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void whatNobodyAskedForIsAForgery(List<Consumer<SubjectEvents>> events) {
        events.forEach(subject::says);
        subject.says(SubjectEvents::ready, TIMED);
        assertEnds(Ending.FORGED);
    }

    @Test
    void aTimeSentTwiceSpoilsTheNextRun() throws TimedRunException {
        subject.says(SubjectEvents::ready, TIMED, TIMED, SubjectEvents::ready, TIMED);
        assertThat(timed.time(1).answer()).isEqualTo(ANSWER);
        assertEnds(Ending.FORGED);
    }

    @Test
    void aFrameThatIsNoneIsAForgery() {
        subject.says(SubjectEvents::ready).breaksWith(new ProtocolException("no frame"));
        assertEnds(Ending.FORGED);
    }

    @Test
    void aHarnessThatFailsIsNeitherAnExitNorAForgery() {
        subject.says(SubjectEvents::ready, events -> events.broke("a trace"));
        assertEnds(Ending.HARNESS_FAILED);
    }

    @Test
    void anEndNamesItselfAndItsPlace() {
        subject.says(SubjectEvents::ready, events -> events.exiting("Fib.run(Fib.java:9)"));
        assertThatThrownBy(() -> timed.time(1)).isInstanceOfSatisfying(TimedRunException.class, broken -> {
            assertThat(broken.ending()).hasToString("EXITED(3)");
            assertThat(broken.exitedAt()).isEqualTo("Fib.run(Fib.java:9)");
            assertThat(broken.failure()).isEmpty();
        });
    }

    @Test
    void whatTheBrokenRunPrintedIsKeptAndNothingElse() throws TimedRunException {
        subject.prints("before").says(SubjectEvents::ready, TIMED);
        timed.time(1);
        subject.says(SubjectEvents::ready).prints("at last");
        assertThatThrownBy(() -> timed.time(2))
                .isInstanceOfSatisfying(TimedRunException.class, broken -> assertThat(broken.output())
                        .isEqualTo("at last"));
    }

    @Test
    void aRunWhoseTimePassesLeavesADumpOfItsThreads() throws Exception {
        TimedSubject impatient = new TimedSubject(() -> subject, Duration.ZERO);
        subject.does(this::awaitKill);
        assertThatThrownBy(() -> impatient.time(1)).isInstanceOfSatisfying(TimedRunException.class, broken -> {
            assertThat(broken.ending()).isEqualTo(Ending.TIMED_OUT);
            assertThat(broken.output()).isEqualTo("a dump");
        });
    }

    private void awaitKill() {
        try {
            assertThat(killed.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("throwing")
    void whatIsThrownIsHandedOn(List<Consumer<SubjectEvents>> events) {
        events.forEach(subject::says);
        assertThatThrownBy(() -> timed.time(1)).isInstanceOfSatisfying(TimedRunException.class, broken -> {
            assertThat(broken.ending()).isEqualTo(Ending.FINISHED);
            assertThat(broken.failure()).contains(THROWN);
        });
    }

    static Stream<List<Consumer<SubjectEvents>>> throwing() {
        Consumer<SubjectEvents> threw = events -> events.threw(THROWN);
        return Stream.of(List.of(threw), List.of(SubjectEvents::ready, threw));
    }

    @Test
    void closingItKillsTheSubject() throws Exception {
        timed.close();
        assertThat(subject.closings()).isEqualTo(1);
    }

    private void assertEnds(Ending ending) {
        assertThatThrownBy(() -> timed.time(1))
                .isInstanceOfSatisfying(TimedRunException.class, broken -> assertThat(broken.ending())
                        .isEqualTo(ending));
    }
}
