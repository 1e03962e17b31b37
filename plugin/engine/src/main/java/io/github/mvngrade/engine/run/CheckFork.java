package io.github.mvngrade.engine.run;

import io.github.mvngrade.engine.subject.Deadline;
import io.github.mvngrade.engine.subject.ForgedEventException;
import io.github.mvngrade.engine.subject.Subject;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.ProtocolException;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.ExpectedEvents;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Watches the checks that one subject runs, up to the subject's end. An event counts only where it can come: the plan
 * once and first, a start for a planned check, a result for the check that runs. A pass counts only when the subject went
 * on after it, and nothing counts of a subject that sent what the harness would not have sent.
 */
final class CheckFork extends ExpectedEvents {
    private final Subject subject;
    private final Deadline deadline;
    private final TimeLimits limits;
    private long endNanos;
    private Duration granted = Duration.ZERO;
    private final List<CheckRecord> records = new ArrayList<>();
    private final Set<CheckId> reported = new HashSet<>();
    private List<PlannedCheck> order;
    private ReportedParts parts = new ReportedParts(List.of());
    private boolean planned;
    private boolean outOfTime;
    private @Nullable CheckId running;
    private long startedAt;
    private String exitedAt = "";
    private String broke = "";

    /**
     * @param ordered the checks that the subject was told to run
     * @param limits how long the checks may take; after their total, which runs from now on, no further one is started
     */
    CheckFork(Subject subject, List<PlannedCheck> ordered, TimeLimits limits) {
        this.subject = subject;
        this.order = List.copyOf(ordered);
        this.limits = limits;
        this.deadline = new Deadline(limits.perCheck(), subject);
        this.endNanos = System.nanoTime() + limits.total().toNanos();
    }

    /**
     * What was seen of the checks that are decided by this fork. The others need another one; there is at least one less of
     * them, unless the total time was used up.
     */
    List<CheckRecord> watch() {
        try (deadline) {
            deadline.start();
            EventReader.Next next;
            do {
                next = subject.read(this);
            } while (next == EventReader.Next.MORE && !outOfTime && broke.isEmpty());
            if (!broke.isEmpty()) {
                subject.kill();
                over(Ending.HARNESS_FAILED);
            }
        } catch (EndOfStreamException channelEnded) {
            over(endingOfBroken());
        } catch (ForgedEventException | ProtocolException forged) {
            forged();
        } catch (IOException | UncheckedIOException channelBroke) {
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
        return exitedAt.isEmpty() ? ending.unannounced() : ending;
    }

    /** The subject is gone; the check that ran has that ending, or the one that it could not go on after. */
    private void over(Ending ending) {
        deadline.stop();
        if (running != null) {
            record(running, CheckRecord.Pass.NO, Optional.empty(), ending);
        } else if (records.isEmpty()) {
            record(order.get(0).id(), CheckRecord.Pass.NO, Optional.empty(), ending);
        } else if (last().passed() == CheckRecord.Pass.YES) {
            replaceLast(ending);
        }
    }

    /** What the subject reported before may be forged as well: only the check where it showed is decided. */
    private void forged() {
        subject.kill();
        if (running == null && !records.isEmpty()) {
            replaceLast(Ending.FORGED);
        } else {
            over(Ending.FORGED);
        }
        records.subList(0, records.size() - 1).clear();
    }

    /** What the submission printed; what broke in the harness is marked as the grader's own. */
    private String output() {
        String printed = subject.takeOutput();
        if (broke.isEmpty()) {
            return printed;
        }
        return (printed.isBlank() ? "" : printed.stripTrailing() + "\n\n") + Subject.HARNESS_TRACE + broke;
    }

    private CheckRecord last() {
        return records.get(records.size() - 1);
    }

    private void replaceLast(Ending ending) {
        CheckRecord last = last();
        String output = last.execution().output() + output();
        Execution execution = new Execution(ending, last.execution().duration(), output);
        CheckRecord.Said said = new CheckRecord.Said(Optional.empty(), exitedAt);
        records.set(
                records.size() - 1,
                new CheckRecord(
                        last.check(),
                        CheckRecord.Pass.NO,
                        said,
                        counting(ending, last.parts()),
                        execution,
                        last.processes()));
    }

    @Override
    public void planned(List<PlannedCheck> checks) {
        require(!planned && records.isEmpty(), "a second plan");
        require(
                checks.size() == order.size() && Set.copyOf(checks).equals(Set.copyOf(order)),
                "a plan of " + checks + " where " + order + " was ordered");
        planned = true;
        order = List.copyOf(checks);
    }

    @Override
    public void started(CheckId check) {
        require(
                planned && running == null && partsOf(check).isPresent() && !reported.contains(check),
                "a start of " + check);
        if (System.nanoTime() - endNanos >= 0) {
            outOfTime = true;
            return;
        }
        deadline.forgetOutput();
        subject.begin();
        running = check;
        parts = new ReportedParts(partsOf(check).orElseThrow());
        startedAt = System.nanoTime();
        deadline.start(limits.of(check));
        subject.orders().proceed();
    }

    private Optional<List<String>> partsOf(CheckId check) {
        return order.stream()
                .filter(each -> each.id().equals(check))
                .map(PlannedCheck::parts)
                .findFirst();
    }

    @Override
    public void partStarted(CheckId check, String part) {
        require(check.equals(running) && parts.start(part), "a start of part \"" + part + "\" of " + check);
    }

    @Override
    public void partPassed(CheckId check, String part) {
        require(check.equals(running) && parts.pass(part), "a pass of part \"" + part + "\" of " + check);
    }

    @Override
    public void partFailed(CheckId check, String part, Failure failure) {
        require(check.equals(running) && parts.fail(part, failure), "a failure of part \"" + part + "\" of " + check);
    }

    @Override
    public void passed(CheckId check) {
        require(!check.equals(running) || parts.allPassed(), "a pass of " + check + " without all of its parts");
        result(check, CheckRecord.Pass.YES, Optional.empty());
    }

    @Override
    public void failed(CheckId check, Failure failure) {
        boolean missing = failure.kind() == Failure.Kind.PARTS_MISSING;
        require(
                !missing || !check.equals(running) || parts.someMissing(),
                "that parts of " + check + " are missing, against what it sent of each");
        result(check, CheckRecord.Pass.NO, Optional.of(failure));
    }

    private void result(CheckId check, CheckRecord.Pass pass, Optional<Failure> failure) {
        require(check.equals(running), "a result of " + check + " while " + running + " runs");
        deadline.start();
        boolean memory =
                failure.map(found -> found.kind() == Failure.Kind.OUT_OF_MEMORY).orElse(false);
        record(check, pass, failure, memory ? Ending.OUT_OF_MEMORY : Ending.FINISHED);
        subject.orders().proceed();
        if (reported.size() == order.size()) {
            subject.orders().end();
        }
    }

    private void record(CheckId check, CheckRecord.Pass pass, Optional<Failure> failure, Ending ending) {
        Duration took = running == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - startedAt);
        records.add(new CheckRecord(
                check,
                pass,
                new CheckRecord.Said(failure, exitedAt),
                counting(ending, parts.all()),
                new Execution(ending, took, output()),
                processes(ending)));
        reported.add(check);
        running = null;
        grant(took.minus(limits.of(check)));
    }

    /** A part that was shown stays shown, however the check ended; but nothing counts of a subject that forged. */
    private static List<PartSeen> counting(Ending ending, List<PartSeen> seen) {
        return ending.equals(Ending.FORGED) ? List.of() : seen;
    }

    /** What a check got beyond its limit, because others used the machine, isn't taken from the checks that follow. */
    private void grant(Duration beyond) {
        if (!beyond.isNegative()) {
            granted = granted.plus(beyond);
            endNanos += beyond.toNanos();
        }
    }

    /** The time that checks got beyond their limit. */
    Duration granted() {
        return granted;
    }

    /** Without knowing its processes no check is over; of one that broke, what can still be seen is enough. */
    private List<ObservedProcess> processes(Ending ending) {
        try {
            return subject.settle();
        } catch (IOException unknown) {
            if (ending.kind() == Ending.Kind.FINISHED) {
                throw new UncheckedIOException(unknown);
            }
            return List.of();
        }
    }

    @Override
    public void exiting(String where) {
        exitedAt = where;
    }

    @Override
    public void broke(String trace) {
        broke = trace.isBlank() ? "no trace" : trace;
    }

    @Override
    public void ended() {
        require(
                planned && running == null && reported.size() == order.size(),
                "an end before every check was reported");
    }

    @Override
    protected void unexpected(String what) {
        require(false, what);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new ForgedEventException("The subject sent " + what);
        }
    }
}
