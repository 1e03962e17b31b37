package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Watches the checks that one subject runs, up to the subject's end. An event counts only where it can come: the plan
 * once and first, a start for a planned check, a result for the check that runs.
 */
final class CheckFork implements SubjectEvents {
    private final SubjectProcess subject;
    private final Set<CheckId> ordered;
    private final Deadline deadline;
    private final List<CheckRecord> records = new ArrayList<>();
    private final Set<CheckId> told = new HashSet<>();

    private boolean planned;
    private @Nullable CheckId running;
    private long startedAt;
    private String exitedAt = "";

    CheckFork(SubjectProcess subject, List<CheckId> ordered, Duration perCheck) {
        this.subject = subject;
        this.ordered = Set.copyOf(ordered);
        this.deadline = new Deadline(perCheck, subject);
    }

    /** What was seen of each check that started; at least one, unless the fork itself failed. */
    List<CheckRecord> watch() {
        try (deadline) {
            deadline.start();
            EventReader.Next next;
            do {
                next = subject.read(this);
            } while (next == EventReader.Next.MORE);
        } catch (ForgedEventException forged) {
            subject.kill();
            over(Ending.FORGED);
        } catch (IOException channelEnded) {
            over(endingOfBroken());
        }
        return records;
    }

    /** The process's own ending outranks what the channel carried. */
    private Ending endingOfBroken() {
        Ending ending = subject.awaitEnding();
        if (deadline.passed()) {
            return Ending.TIMED_OUT;
        }
        return ending;
    }

    /** The subject is gone; the check that ran, or would have run next, has that ending. */
    private void over(Ending ending) {
        deadline.stop();
        if (running != null) {
            record(running, CheckRecord.Pass.NO, Optional.empty(), ending);
        } else if (records.isEmpty()) {
            ordered.stream()
                    .sorted(java.util.Comparator.comparing(CheckId::value))
                    .findFirst()
                    .ifPresent(first -> record(first, CheckRecord.Pass.NO, Optional.empty(), ending));
        }
    }

    @Override
    public void planned(List<CheckId> checks) {
        require(!planned && records.isEmpty(), "a second plan");
        require(Set.copyOf(checks).equals(ordered), "a plan of " + checks + " where " + ordered + " was ordered");
        planned = true;
    }

    @Override
    public void started(CheckId check) {
        require(planned && running == null && ordered.contains(check) && !told.contains(check), "a start of " + check);
        subject.takeOutput();
        running = check;
        startedAt = System.nanoTime();
        deadline.start();
    }

    @Override
    public void passed(CheckId check) {
        result(check, CheckRecord.Pass.YES, Optional.empty());
    }

    @Override
    public void failed(CheckId check, Failure failure) {
        result(check, CheckRecord.Pass.NO, Optional.of(failure));
    }

    private void result(CheckId check, CheckRecord.Pass pass, Optional<Failure> failure) {
        require(check.equals(running), "a result of " + check + " while " + running + " runs");
        deadline.start();
        boolean memory =
                failure.map(found -> found.kind() == Failure.Kind.OUT_OF_MEMORY).orElse(false);
        record(check, pass, failure, memory ? Ending.OUT_OF_MEMORY : Ending.FINISHED);
    }

    private void record(CheckId check, CheckRecord.Pass pass, Optional<Failure> failure, Ending ending) {
        Duration took = running == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - startedAt);
        String output = deadline.outputBefore() + subject.takeOutput();
        records.add(new CheckRecord(check, pass, failure, exitedAt, new Execution(ending, took, output)));
        told.add(check);
        running = null;
    }

    @Override
    public void exiting(String where) {
        exitedAt = where;
    }

    @Override
    public void ended() {
        require(running == null && told.equals(ordered), "an end before every check was told of");
    }

    @Override
    public void ready() {
        require(false, "a timed run that nobody ordered");
    }

    @Override
    public void timed(Answer answer, long nanos) {
        require(false, "a time that nobody ordered");
    }

    @Override
    public void threw(Failure failure) {
        require(false, "a timed run that nobody ordered");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new ForgedEventException("The subject sent " + what);
        }
    }
}
