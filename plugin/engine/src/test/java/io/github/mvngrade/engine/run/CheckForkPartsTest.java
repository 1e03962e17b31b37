package io.github.mvngrade.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.subject.ScriptedSubject;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.PlannedCheck;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a check as a subject reports them: what counts, and what can't have come from the harness. */
class CheckForkPartsTest {
    private static final CheckId A = new CheckId("a");
    private static final CheckId B = new CheckId("b");
    private static final List<PlannedCheck> ORDER =
            List.of(new PlannedCheck(A, List.of("one", "two", "three")), new PlannedCheck(B));
    private static final Failure WRONG =
            new Failure(Failure.Kind.ASSERTION, "wrong", Optional.empty(), Optional.empty(), "");
    private static final Failure MISSING =
            new Failure(Failure.Kind.PARTS_MISSING, "some are missing", Optional.empty(), Optional.empty(), "");
    private static final Consumer<SubjectEvents> PLAN = events -> events.planned(ORDER);
    private static final Consumer<SubjectEvents> START = events -> events.started(A);
    private static final Consumer<SubjectEvents> PASS = events -> events.passed(A);
    private static final Consumer<SubjectEvents> FAIL = events -> events.failed(A, WRONG);
    private static final Consumer<SubjectEvents> LACK = events -> events.failed(A, MISSING);

    private final ScriptedSubject subject = new ScriptedSubject(new Ending(Ending.Kind.EXITED, 0));

    private List<CheckRecord> watch() {
        TimeLimits limits = new TimeLimits(Duration.ofMinutes(10), Map.of(), Duration.ofMinutes(10));
        return new CheckFork(subject, ORDER, limits).watch();
    }

    private static Consumer<SubjectEvents> begins(String part) {
        return events -> events.partStarted(A, part);
    }

    private static Consumer<SubjectEvents> passes(String part) {
        return events -> events.partPassed(A, part);
    }

    private static Consumer<SubjectEvents> fails(String part) {
        return events -> events.partFailed(A, part, WRONG);
    }

    @SafeVarargs
    private static List<Consumer<SubjectEvents>> all(Consumer<SubjectEvents>... events) {
        List<Consumer<SubjectEvents>> all = new ArrayList<>();
        for (Consumer<SubjectEvents> event : events) {
            all.add(event);
        }
        return all;
    }

    @Test
    void eachPartIsRecordedAsItWasReported() {
        subject.says(PLAN, START, begins("two"), passes("two"), begins("one"), fails("one"))
                .says(begins("three"), passes("three"), LACK)
                .says(events -> events.started(B), events -> events.passed(B))
                .saysEnded();
        CheckRecord record = watch().get(0);
        assertThat(record.passed()).isEqualTo(CheckRecord.Pass.NO);
        assertThat(record.execution().ending()).isEqualTo(Ending.FINISHED);
        assertThat(record.parts())
                .containsExactly(
                        new PartSeen("two", PartSeen.State.PASSED, Optional.empty()),
                        new PartSeen("one", PartSeen.State.FAILED, Optional.of(WRONG)),
                        new PartSeen("three", PartSeen.State.PASSED, Optional.empty()));
    }

    @Test
    void aCheckPassesWithAllOfItsParts() {
        subject.says(PLAN, START, begins("one"), passes("one"), begins("two"), passes("two"))
                .says(begins("three"), passes("three"), PASS)
                .says(events -> events.started(B), events -> events.passed(B))
                .saysEnded();
        assertThat(watch()).extracting(CheckRecord::passed).containsOnly(CheckRecord.Pass.YES);
    }

    @Test
    void whatPassedBeforeTheProcessEndedStaysShown() {
        subject.says(PLAN, START, begins("one"), passes("one"), begins("two"));
        assertThat(watch()).singleElement().satisfies(record -> {
            assertThat(record.execution().ending().kind()).isEqualTo(Ending.Kind.EXITED);
            assertThat(record.parts())
                    .containsExactly(
                            new PartSeen("one", PartSeen.State.PASSED, Optional.empty()),
                            new PartSeen("two", PartSeen.State.RUNNING, Optional.empty()));
        });
    }

    static Stream<List<Consumer<SubjectEvents>>> forgeries() {
        Consumer<SubjectEvents> one = begins("one").andThen(passes("one"));
        Consumer<SubjectEvents> two = begins("two").andThen(passes("two"));
        Consumer<SubjectEvents> three = begins("three").andThen(passes("three"));
        Consumer<SubjectEvents> done = one.andThen(two).andThen(three);
        return Stream.of(
                // A plan with other parts.
                all(events -> events.planned(ScriptedSubject.checks(A, B))),
                all(events -> events.planned(List.of(new PlannedCheck(A, List.of("one", "two")), new PlannedCheck(B)))),
                // A part without its check, without its start, twice, of no such name, inside another.
                all(PLAN, begins("one")),
                all(PLAN, START, passes("one")),
                all(PLAN, START, fails("one")),
                all(PLAN, START, one, begins("one")),
                all(PLAN, START, one, passes("one")),
                all(PLAN, START, one, fails("one")),
                all(PLAN, START, begins("one"), fails("one"), passes("one")),
                all(PLAN, START, begins("four")),
                all(PLAN, START, begins("one"), begins("two")),
                all(PLAN, START, begins("one"), passes("two")),
                // Of another check than the one that runs.
                all(PLAN, START, events -> events.partStarted(B, "one")),
                all(PLAN, START, begins("one"), events -> events.partPassed(B, "one")),
                // A pass without all parts.
                all(PLAN, START, PASS),
                all(PLAN, START, one, two, PASS),
                all(PLAN, START, one, two, begins("three"), PASS),
                all(PLAN, START, one, two, begins("three"), fails("three"), PASS),
                // Missing parts where there are none, or one still runs.
                all(PLAN, START, done, LACK),
                all(PLAN, START, begins("one"), LACK),
                // Anything after the check's end.
                all(PLAN, START, done, PASS, begins("one")),
                all(PLAN, START, one, LACK, begins("two")),
                all(PLAN, START, one, FAIL, passes("two")));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void noPartCountsOfASubjectThatSendsWhatTheHarnessWouldNot(List<Consumer<SubjectEvents>> events) {
        events.forEach(subject::says);
        subject.saysEnded();
        assertThat(watch()).singleElement().satisfies(record -> {
            assertThat(record.passed()).isEqualTo(CheckRecord.Pass.NO);
            assertThat(record.execution().ending()).isEqualTo(Ending.FORGED);
            assertThat(record.parts()).isEmpty();
        });
        assertThat(subject.kills()).isEqualTo(1);
    }

    @Test
    void aCheckWithoutPartsHasNone() {
        subject.says(PLAN, events -> events.started(B), events -> events.partStarted(B, "one"));
        assertThat(watch())
                .singleElement()
                .satisfies(record -> assertThat(record.execution().ending()).isEqualTo(Ending.FORGED));
    }

    @Test
    void aCheckThatFailsForAnotherReasonMayLeaveAPartUnfinished() {
        Failure untold = new Failure(Failure.Kind.CANNOT_TELL, "no", Optional.empty(), Optional.empty(), "");
        subject.says(PLAN, START, begins("one"), events -> events.failed(A, untold), events -> events.started(B));
        CheckRecord record = watch().get(0);
        assertThat(record.execution().ending()).isEqualTo(Ending.FINISHED);
        assertThat(record.failure()).contains(untold);
    }
}
