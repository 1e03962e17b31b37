package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.subject.seam.Breakdown;
import io.github.mvngrade.subject.seam.Surroundings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.launcher.TestIdentifier;

/** Orders of events that no ordinary run of JUnit has. */
class CheckListenerTest {
    private static final TestExecutionResult SUCCESS = TestExecutionResult.successful();
    private static final UniqueId OUTER = UniqueId.forEngine("e").append("class", "Outer");
    private static final UniqueId INNER = OUTER.append("class", "Inner");

    private final PrintStream out = System.out;
    private final List<Integer> codes = new ArrayList<>();
    private final Map<String, CheckId> nodes = new LinkedHashMap<>();
    private final TestIdentifier a = check(OUTER.append("method", "a"), TestDescriptor.Type.TEST);
    private final TestIdentifier b = check(INNER.append("method", "b"), TestDescriptor.Type.CONTAINER);
    private final Told told = new Told();

    @AfterEach
    void putBackTheStream() {
        System.setOut(out);
    }

    private TestIdentifier check(UniqueId id, TestDescriptor.Type type) {
        nodes.put(id.toString(), new CheckId(id.getLastSegment().getValue()));
        return node(id, type);
    }

    private static TestIdentifier node(UniqueId id, TestDescriptor.Type type) {
        return TestIdentifier.from(new AbstractTestDescriptor(id, id.toString()) {
            @Override
            public Type getType() {
                return type;
            }
        });
    }

    private static TestIdentifier test(UniqueId id) {
        return node(id, TestDescriptor.Type.TEST);
    }

    private static TestIdentifier container(UniqueId id) {
        return node(id, TestDescriptor.Type.CONTAINER);
    }

    private static TestExecutionResult failure(String message) {
        return TestExecutionResult.failed(new IllegalStateException(message));
    }

    private CheckListener listener() {
        return listener(() -> told.add("may go on"));
    }

    private CheckListener listener(Runnable proceed) {
        CheckRun.Seam seam = new CheckRun.Seam(Surroundings.keep(), new Breakdown(told, codes::add), proceed);
        return new CheckListener(
                told,
                new CheckListener.Checks(CheckListenerTest.class.getModule(), nodes, Map.of()),
                OutOfMemory.reserve(),
                seam);
    }

    @Test
    void whatHappensToOtherNodesIsNotTold() {
        CheckListener listener = listener();
        TestIdentifier other = test(OUTER.append("method", "c"));
        listener.executionStarted(container(OUTER));
        listener.executionStarted(other);
        listener.executionFinished(other, failure("of no interest"));
        listener.executionSkipped(test(OUTER.append("method", "d")), "of no interest");
        listener.executionFinished(container(OUTER), SUCCESS);
        assertThat(told.lines()).isEmpty();
        assertThat(codes).isEmpty();
    }

    @Test
    void whatFailsBesideACheckIsNotItsFailure() {
        CheckListener listener = listener();
        listener.executionFinished(test(OUTER.append("method", "aa")), failure("of no interest"));
        listener.executionStarted(a);
        listener.executionFinished(a, SUCCESS);
        assertThat(told.lines()).containsExactly("started a", "may go on", "passed a", "may go on");
    }

    @Test
    void anInvocationBeforeACheckBeganIsNoneOfIts() {
        CheckListener listener = listener();
        TestIdentifier early = test(UniqueId.parse(b.getUniqueId()).append("invocation", "1"));
        listener.executionStarted(early);
        listener.executionFinished(early, SUCCESS);
        listener.executionStarted(b);
        listener.executionFinished(b, SUCCESS);
        assertThat(told.lines()).contains("failed b: EMPTY The check has no invocation.");
    }

    @Test
    void theInvocationsOfOneCheckAreNoneOfTheNext() {
        CheckListener listener = listener();
        TestIdentifier other = check(INNER.append("method", "c"), TestDescriptor.Type.CONTAINER);
        TestIdentifier invocation = test(UniqueId.parse(b.getUniqueId()).append("invocation", "1"));
        listener.executionStarted(b);
        listener.executionStarted(invocation);
        listener.executionFinished(invocation, SUCCESS);
        listener.executionFinished(b, SUCCESS);
        listener.executionStarted(other);
        listener.executionFinished(other, SUCCESS);
        assertThat(told.lines()).contains("passed b", "failed c: EMPTY The check has no invocation.");
    }

    @Test
    void theFailureOfOneCheckIsNoneOfTheNext() {
        CheckListener listener = listener();
        listener.executionStarted(b);
        listener.executionFinished(b, failure("mine"));
        listener.executionStarted(a);
        listener.executionFinished(a, SUCCESS);
        assertThat(told.lines()).contains("failed b: THROWN java.lang.IllegalStateException: mine", "passed a");
    }

    @Test
    void aFailureOrAnEndForWhichJUnitGivesNoReasonIsNoPass() {
        CheckListener listener = listener();
        listener.executionStarted(a);
        listener.executionFinished(a, TestExecutionResult.failed(null));
        listener.executionStarted(b);
        listener.executionFinished(b, TestExecutionResult.aborted(null));
        assertThat(told.lines()).contains("failed a: THROWN JUnit gave no reason.", "failed b: ABORTED ");
    }

    @Test
    void aCheckWhoseEndWasNeverToldBreaksTheHarness() {
        CheckListener listener = listener();
        listener.executionStarted(a);
        listener.executionStarted(b);
        assertThat(told.lines())
                .containsExactly(
                        "started a",
                        "may go on",
                        "broke java.lang.IllegalStateException: JUnit never reported how check a ended");
        assertThat(codes).containsExactly(ExitCodes.BROKE);
    }

    @Test
    void aCheckThatIsSkippedWhileAnotherRunsBreaksTheHarness() {
        CheckListener listener = listener();
        listener.executionStarted(a);
        listener.executionSkipped(b, "not now");
        assertThat(told.lines()).doesNotContain("passed a", "passed b");
        assertThat(codes).containsExactly(ExitCodes.BROKE);
    }

    @Test
    void aCheckThatJUnitForgotIsNoPass() {
        CheckListener listener = listener();
        listener.executionStarted(a);
        listener.executionFinished(a, SUCCESS);
        listener.executionFinished(container(INNER), SUCCESS);
        listener.finish();
        assertThat(told.lines())
                .containsExactly(
                        "started a",
                        "may go on",
                        "passed a",
                        "may go on",
                        "started b",
                        "may go on",
                        "failed b: SKIPPED JUnit didn't run the check.",
                        "may go on");
    }

    @Test
    void ofAllThatBrokeAroundACheckTheFirstIsTheReason() {
        CheckListener listener = listener();
        listener.executionFinished(container(INNER), failure("first"));
        listener.executionFinished(container(OUTER), failure("second"));
        listener.finish();
        assertThat(told.lines())
                .contains(
                        "failed a: THROWN java.lang.IllegalStateException: second",
                        "failed b: THROWN java.lang.IllegalStateException: first");
    }

    /** A submission's own stream that holds back what it prints. */
    private void print(String text) {
        System.setOut(new PrintStream(new BufferedOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public synchronized void flush() {
                told.add(new String(buf, 0, count, StandardCharsets.UTF_8) + " left");
            }
        }));
        System.out.print(text);
    }

    @Test
    void whatWasPrintedHasLeftBeforeACheckBeginsAndBeforeItsEndIsTold() {
        CheckListener listener = listener();
        print("early");
        listener.executionStarted(a);
        assertThat(System.out).isSameAs(out);
        print("late");
        listener.executionFinished(a, SUCCESS);
        assertThat(told.lines())
                .containsExactly("early left", "started a", "may go on", "late left", "passed a", "may go on");
        assertThat(System.out).isSameAs(out);
    }

    @Test
    void aGraderThatIsGoneEndsTheJvmAndThrowsNothingIntoJUnit() {
        listener(() -> {
                    throw new UncheckedIOException(new IOException("gone"));
                })
                .executionSkipped(a, "not today");
        assertThat(told.lines()).last().asString().startsWith("broke java.io.UncheckedIOException");
        assertThat(codes).containsExactly(ExitCodes.BROKE);
    }

    @Test
    void aMemoryThatIsUsedUpHereIsHandedOnToJUnit() {
        OutOfMemoryError memory = new OutOfMemoryError("heap");
        CheckListener listener = listener(() -> {
            throw new IllegalStateException(memory);
        });
        assertThatThrownBy(() -> listener.executionSkipped(a, "not today")).isSameAs(memory);
        assertThat(codes).isEmpty();
    }

    @Test
    void anErrorThatEndedJUnitIsTheEndOfTheCheckThatRan() {
        CheckListener listener = listener();
        listener.executionStarted(a);
        listener.broken(new OutOfMemoryError("heap"));
        assertThat(told.lines())
                .containsExactly(
                        "started a",
                        "may go on",
                        "failed a: OUT_OF_MEMORY java.lang.OutOfMemoryError: heap",
                        "may go on");
    }

    @Test
    void anErrorThatEndedJUnitBetweenChecksIsNoChecks() {
        CheckListener listener = listener();
        listener.executionStarted(a);
        listener.executionFinished(a, SUCCESS);
        listener.broken(new OutOfMemoryError("heap"));
        assertThat(told.lines()).containsExactly("started a", "may go on", "passed a", "may go on");
    }
}
