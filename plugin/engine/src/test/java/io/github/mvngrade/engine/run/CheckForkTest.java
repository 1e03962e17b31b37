package io.github.mvngrade.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.subject.ScriptedSubject;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckForkTest {
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final CheckId A = new CheckId("a");
    private static final CheckId B = new CheckId("b");
    private static final Ending EXITED = new Ending(Ending.Kind.EXITED, 0);
    private static final Consumer<SubjectEvents> PLAN = ScriptedSubject.plans(A, B);
    private static final Consumer<SubjectEvents> START_A = events -> events.started(A);
    private static final Consumer<SubjectEvents> START_B = events -> events.started(B);
    private static final Consumer<SubjectEvents> PASS_A = events -> events.passed(A);
    private static final Consumer<SubjectEvents> PASS_B = events -> events.passed(B);
    private static final Consumer<SubjectEvents> ENDED = SubjectEvents::ended;
    private static final Failure WRONG =
            new Failure(Failure.Kind.ASSERTION, "wrong", Optional.empty(), Optional.empty(), "");
    private static final Consumer<SubjectEvents> FAIL_A = events -> events.failed(A, WRONG);

    private final ScriptedSubject subject = new ScriptedSubject(EXITED);

    private List<CheckRecord> watch() {
        return new CheckFork(subject, ScriptedSubject.checks(A, B), new TimeLimits(LONG, Map.of(), LONG)).watch();
    }

    private static Arguments forged(Consumer<SubjectEvents> forgery, List<Consumer<SubjectEvents>> before) {
        return Arguments.of(before, forgery);
    }

    @Test
    void aCompleteRunGivesEachCheckItsResult() {
        subject.says(PLAN, START_A, PASS_A, START_B, events -> events.failed(B, WRONG))
                .saysEnded();
        List<CheckRecord> records = watch();
        assertThat(records).extracting(CheckRecord::check).containsExactly(A, B);
        assertThat(records).extracting(CheckRecord::passed).containsExactly(CheckRecord.Pass.YES, CheckRecord.Pass.NO);
        assertThat(records).allMatch(record -> record.execution().ending().equals(Ending.FINISHED));
        assertThat(records.get(1).failure()).contains(WRONG);
        assertThat(subject.kills()).isZero();
    }

    @Test
    void checksMayRunInAnotherOrderThanTheyWereOrderedIn() {
        subject.says(ScriptedSubject.plans(B, A), START_B, PASS_B, START_A, PASS_A)
                .saysEnded();
        assertThat(watch()).extracting(CheckRecord::passed).containsOnly(CheckRecord.Pass.YES);
    }

    @Test
    void aCheckGoesOnWhenItsStartIsSeenAndWhenItsEndIs() {
        subject.says(PLAN, START_A, PASS_A, START_B, PASS_B).saysEnded();
        watch();
        assertThat(subject.ordered()).filteredOn("proceed"::equals).hasSize(4);
    }

    @Test
    void whatACheckPrintsIsItsOwn() {
        subject.says(PLAN)
                .prints("before")
                .says(START_A)
                .prints("of a")
                .says(PASS_A)
                .prints("between")
                .says(START_B)
                .prints("of b")
                .says(PASS_B)
                .saysEnded();
        assertThat(watch()).extracting(record -> record.execution().output()).containsExactly("of a", "of b");
    }

    @Test
    void aFullHeapIsTheEndingOfTheCheckThatRanIntoIt() {
        Failure memory =
                new Failure(Failure.Kind.OUT_OF_MEMORY, "Java heap space", Optional.empty(), Optional.empty(), "");
        subject.says(PLAN, START_A, events -> events.failed(A, memory));
        assertThat(watch())
                .singleElement()
                .satisfies(record -> assertThat(record.execution().ending()).isEqualTo(Ending.OUT_OF_MEMORY));
    }

    static Stream<Arguments> forgeries() {
        List<Consumer<SubjectEvents>> nothing = List.of();
        List<Consumer<SubjectEvents>> planned = List.of(PLAN);
        List<Consumer<SubjectEvents>> running = List.of(PLAN, START_A);
        List<Consumer<SubjectEvents>> told = List.of(PLAN, START_A, PASS_A);
        List<Consumer<SubjectEvents>> all = List.of(PLAN, START_A, PASS_A, START_B, PASS_B);
        Stream<Arguments> outOfPlace = Stream.of(nothing, planned, running, told, all)
                .flatMap(before -> Stream.<Consumer<SubjectEvents>>of(
                                SubjectEvents::ready,
                                events -> events.timed(new Answer("", ""), 1),
                                events -> events.threw(WRONG),
                                events -> events.started(new CheckId("unplanned")),
                                events -> events.passed(new CheckId("unplanned")),
                                events -> events.failed(new CheckId("unplanned"), WRONG),
                                PASS_B)
                        .map(forgery -> forged(forgery, before)));
        return Stream.concat(outOfPlace, outOfOrder(nothing, planned, running, told, all));
    }

    private static Stream<Arguments> outOfOrder(
            List<Consumer<SubjectEvents>> nothing,
            List<Consumer<SubjectEvents>> planned,
            List<Consumer<SubjectEvents>> running,
            List<Consumer<SubjectEvents>> told,
            List<Consumer<SubjectEvents>> all) {
        return Stream.of(
                forged(ScriptedSubject.plans(A), nothing),
                forged(ScriptedSubject.plans(A, B, new CheckId("c")), nothing),
                forged(ScriptedSubject.plans(A, A), nothing),
                forged(ScriptedSubject.plans(A, A, B), nothing),
                forged(ScriptedSubject.plans(), nothing),
                forged(START_A, nothing),
                forged(PASS_A, nothing),
                forged(ENDED, nothing),
                forged(PLAN, planned),
                forged(PASS_A, planned),
                forged(ENDED, planned),
                forged(PLAN, running),
                forged(START_A, running),
                forged(START_B, running),
                forged(ENDED, running),
                forged(PLAN, told),
                forged(START_A, told),
                forged(PASS_A, told),
                forged(FAIL_A, told),
                forged(ENDED, told),
                forged(PLAN, all),
                forged(START_B, all));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void nothingIsTakenOfASubjectThatSendsWhatTheHarnessWouldNot(
            List<Consumer<SubjectEvents>> before, Consumer<SubjectEvents> forgery) {
        before.forEach(subject::says);
        subject.says(forgery);
        subject.says(PASS_A, START_B, PASS_B).saysEnded();
        assertThat(watch()).singleElement().satisfies(record -> {
            assertThat(record.passed()).isEqualTo(CheckRecord.Pass.NO);
            assertThat(record.failure()).isEmpty();
            assertThat(record.execution().ending()).isEqualTo(Ending.FORGED);
        });
        assertThat(subject.kills()).isEqualTo(1);
    }

    @Test
    void aFrameThatIsNoneIsAForgery() {
        subject.says(PLAN, START_A, PASS_A, START_B).breaksWith(new ProtocolException("no frame"));
        assertThat(watch()).singleElement().satisfies(record -> {
            assertThat(record.check()).isEqualTo(B);
            assertThat(record.execution().ending()).isEqualTo(Ending.FORGED);
        });
    }

    @Test
    void theForgeryIsPutDownToTheCheckThatRan() {
        subject.says(PLAN, START_A, PASS_A, START_B, PLAN);
        assertThat(watch()).extracting(CheckRecord::check).containsExactly(B);
    }

    @Test
    void theForgeryBetweenChecksIsPutDownToTheOneBefore() {
        subject.says(PLAN, START_A, PASS_A, PASS_A);
        assertThat(watch()).extracting(CheckRecord::check).containsExactly(A);
    }

    @Test
    void anEndBeforeThePlanIsTheFirstOrderedChecks() {
        assertThat(watch()).singleElement().satisfies(record -> ended(record, A));
    }

    @Test
    void anEndAfterThePlanIsTheFirstPlannedChecks() {
        subject.says(ScriptedSubject.plans(B, A));
        assertThat(watch()).singleElement().satisfies(record -> ended(record, B));
    }

    @Test
    void anEndDuringACheckIsItsOwn() {
        subject.says(PLAN, START_A, PASS_A, START_B, events -> events.exiting("Fib.main(Fib.java:3)"));
        List<CheckRecord> records = watch();
        assertThat(records).hasSize(2);
        assertThat(records.get(0).passed()).isEqualTo(CheckRecord.Pass.YES);
        ended(records.get(1), B);
        assertThat(records.get(1).exitedAt()).isEqualTo("Fib.main(Fib.java:3)");
    }

    @Test
    void aPassThatTheSubjectDidNotGoOnAfterIsNone() {
        subject.says(PLAN, START_A).prints("mine").says(PASS_A).prints(" too");
        assertThat(watch()).singleElement().satisfies(record -> {
            ended(record, A);
            assertThat(record.execution().output()).isEqualTo("mine too");
        });
    }

    @Test
    void theLastPassIsNoneEitherWithoutAnEnd() {
        subject.says(PLAN, START_A, PASS_A, START_B, PASS_B);
        List<CheckRecord> records = watch();
        assertThat(records).extracting(CheckRecord::passed).containsExactly(CheckRecord.Pass.YES, CheckRecord.Pass.NO);
        ended(records.get(1), B);
    }

    @Test
    void aFailureKeepsItsReasonWhenTheSubjectEndsAfterIt() {
        subject.says(PLAN, START_A, FAIL_A);
        assertThat(watch()).singleElement().satisfies(record -> {
            assertThat(record.failure()).contains(WRONG);
            assertThat(record.execution().ending()).isEqualTo(Ending.FINISHED);
        });
    }

    @Test
    void aChannelThatBreaksHasTheProcesssEnding() {
        subject.says(PLAN, START_A).breaksWith(new IOException("Connection reset by peer"));
        assertThat(watch()).singleElement().satisfies(record -> ended(record, A));
    }

    @Test
    void aHarnessThatFailsIsNeitherAnExitNorAForgery() {
        subject.says(PLAN, START_A).prints("mine\n").says(events -> events.broke("a trace"), START_A, PASS_B);
        assertThat(watch()).singleElement().satisfies(record -> {
            assertThat(record.check()).isEqualTo(A);
            assertThat(record.passed()).isEqualTo(CheckRecord.Pass.NO);
            assertThat(record.execution().ending()).isEqualTo(Ending.HARNESS_FAILED);
            assertThat(record.execution().output())
                    .isEqualTo("mine\n\nWhat failed in the grader's own harness (the submission didn't print this):\n"
                            + "a trace");
        });
    }

    @Test
    void theHarnesssOwnCodeForUsedUpMemoryIsNoExitOfTheSubmissions() {
        ScriptedSubject full = new ScriptedSubject(new Ending(Ending.Kind.EXITED, ExitCodes.OUT_OF_MEMORY));
        full.says(PLAN, START_A);
        assertThat(new CheckFork(full, ScriptedSubject.checks(A, B), new TimeLimits(LONG, Map.of(), LONG)).watch())
                .singleElement()
                .satisfies(record -> assertThat(record.execution().ending()).isEqualTo(Ending.OUT_OF_MEMORY));
        ScriptedSubject exits = new ScriptedSubject(new Ending(Ending.Kind.EXITED, ExitCodes.OUT_OF_MEMORY));
        exits.says(PLAN, START_A, events -> events.exiting("Fib.main(Fib.java:3)"));
        assertThat(new CheckFork(exits, ScriptedSubject.checks(A, B), new TimeLimits(LONG, Map.of(), LONG)).watch())
                .singleElement()
                .satisfies(record -> assertThat(record.execution().ending()).hasToString("EXITED(70)"));
    }

    @Test
    void noCheckIsStartedOnceTheTotalTimeIsUsedUp() {
        subject.says(PLAN, START_A, PASS_A).saysEnded();
        assertThat(new CheckFork(subject, ScriptedSubject.checks(A, B), new TimeLimits(LONG, Map.of(), Duration.ZERO))
                        .watch())
                .isEmpty();
    }

    private static void ended(CheckRecord record, CheckId check) {
        assertThat(record.check()).isEqualTo(check);
        assertThat(record.passed()).isEqualTo(CheckRecord.Pass.NO);
        assertThat(record.failure()).isEmpty();
        assertThat(record.execution().ending()).isEqualTo(EXITED);
    }
}
