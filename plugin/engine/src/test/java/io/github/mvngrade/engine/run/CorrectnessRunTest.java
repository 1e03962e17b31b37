package io.github.mvngrade.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.engine.subject.ScriptedSubject;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.plan.Limits;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CorrectnessRunTest {
    private static final CheckId A = new CheckId("a");
    private static final CheckId B = new CheckId("b");
    private final Deque<ScriptedSubject> subjects = new ArrayDeque<>();

    private ScriptedSubject subject(CheckId... planned) {
        ScriptedSubject subject = new ScriptedSubject(new Ending(Ending.Kind.EXITED, 71));
        subjects.add(subject.says(ScriptedSubject.plans(planned)));
        return subject;
    }

    private Map<CheckId, CheckRecord> run() throws IOException {
        return run(Exercises.fibonacci().limits());
    }

    private Map<CheckId, CheckRecord> run(Limits limits) throws IOException {
        CorrectnessRun run = new CorrectnessRun(
                subjects::remove,
                new CheckClasses("p.checks", new TreeMap<>()),
                TimeLimits.of(limits),
                1,
                Optional.empty());
        return run.run(List.of(new CheckCode(A, "p.checks.C", "a"), new CheckCode(B, "p.checks.C", "b")));
    }

    @Test
    void aCheckInWhichTheHarnessFailedIsRunOnceMoreAlone() throws IOException {
        subject(A, B).says(events -> events.started(A), events -> events.broke("trace"));
        subject(A).says(events -> events.started(A), events -> events.passed(A)).saysEnded();
        subject(B).says(events -> events.started(B), events -> events.passed(B)).saysEnded();
        Map<CheckId, CheckRecord> seen = run();
        assertThat(seen.values()).extracting(CheckRecord::passed).containsOnly(CheckRecord.Pass.YES);
        assertThat(seen).containsOnlyKeys(A, B);
        assertThat(subjects).isEmpty();
    }

    @Test
    void aHarnessThatFailsTwiceIsTheEndingOfThatCheckAlone() throws IOException {
        subject(A, B).says(events -> events.started(A), events -> events.broke("trace"));
        subject(A).says(events -> events.started(A), events -> events.broke("the same"));
        subject(B).says(events -> events.started(B), events -> events.passed(B)).saysEnded();
        Map<CheckId, CheckRecord> seen = run();
        assertThat(seen.get(A).execution().ending()).isEqualTo(Ending.HARNESS_FAILED);
        assertThat(seen.get(A).execution().output())
                .isEqualTo("What failed in the grader's own harness (the submission didn't print this):\nthe same");
        assertThat(seen.get(B).passed()).isEqualTo(CheckRecord.Pass.YES);
    }

    @Test
    void aPassAfterWhichTheHarnessFailsIsTriedOnceMore() throws IOException {
        subject(A, B).says(events -> events.started(A), events -> events.passed(A), events -> events.broke("trace"));
        subject(A).says(events -> events.started(A), events -> events.passed(A)).saysEnded();
        subject(B).says(events -> events.started(B), events -> events.passed(B)).saysEnded();
        assertThat(run().values()).extracting(CheckRecord::passed).containsOnly(CheckRecord.Pass.YES);
    }

    @Test
    void aCheckThatABusyMachineMadeLongerCostsTheNextOnesNothing() throws IOException {
        CountDownLatch killed = new CountDownLatch(1);
        ScriptedSubject slow = new ScriptedSubject(new Ending(Ending.Kind.KILLED, 9)) {
            @Override
            public void kill() {
                killed.countDown();
            }
        };
        slow.sharesWithOthers(1)
                .says(ScriptedSubject.plans(A, B), events -> events.started(A))
                .does(() -> await(killed));
        subjects.add(slow);
        subject(B).says(events -> events.started(B), events -> events.passed(B)).saysEnded();
        // The slow check gets 4 times its limit, which is more than all checks together may take.
        Map<CheckId, CheckRecord> seen = run(new Limits(64, Duration.ofMillis(300), Duration.ofMillis(900)));
        assertThat(seen.get(A).execution().ending()).isEqualTo(Ending.TIMED_OUT);
        assertThat(seen.get(B).passed()).isEqualTo(CheckRecord.Pass.YES);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
