package io.github.mvngrade.subject;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Turns JUnit's events into the protocol's. A check is one node of JUnit's tree with all that is below it: it passed only
 * if it ran, nothing below it did anything but succeed, and, where it has invocations, there was at least one.
 */
final class CheckListener implements TestExecutionListener {
    private final SubjectEvents events;
    private final Map<String, CheckId> nodes;
    private final OutOfMemory memory;
    private final Runnable proceed;
    private final Set<CheckId> told = new HashSet<>();
    private final Map<String, Failure> containers = new LinkedHashMap<>();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    private @Nullable CheckId running;
    private @Nullable Failure failure;
    private int invocations;

    /**
     * @param nodes the checks by the unique id of their node
     * @param memory to be released when the heap is used up
     * @param proceed called after each check; returns when the next one may start
     */
    CheckListener(SubjectEvents events, Map<String, CheckId> nodes, OutOfMemory memory, Runnable proceed) {
        this.events = events;
        this.nodes = nodes;
        this.memory = memory;
        this.proceed = proceed;
    }

    @Override
    public void executionStarted(TestIdentifier node) {
        CheckId check = nodes.get(node.getUniqueId());
        if (check != null) {
            begin(check);
        } else if (running != null && node.isTest()) {
            invocations++;
        }
    }

    @Override
    public void executionFinished(TestIdentifier node, TestExecutionResult result) {
        Optional<Failure> why = notSuccessful(result);
        CheckId check = nodes.get(node.getUniqueId());
        if (running == null) {
            why.ifPresent(found -> containers.put(node.getUniqueId(), found));
            return;
        }
        if (failure == null) {
            failure = why.orElse(null);
        }
        if (check != null) {
            if (failure == null && node.isContainer() && invocations == 0) {
                failure = Failures.of(Failure.Kind.EMPTY, "The check has no invocation.");
            }
            tell(check);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier node, String reason) {
        CheckId check = nodes.get(node.getUniqueId());
        if (check != null) {
            begin(check);
            failure = Failures.of(Failure.Kind.SKIPPED, reason);
            tell(check);
        } else if (running != null) {
            failure = Failures.of(Failure.Kind.SKIPPED, reason);
        } else {
            containers.put(node.getUniqueId(), Failures.of(Failure.Kind.SKIPPED, reason));
        }
    }

    /** Tells of the checks that JUnit never started, because something around them failed. */
    void finish() {
        nodes.forEach((node, check) -> {
            if (!told.contains(check)) {
                begin(check);
                failure = containers.entrySet().stream()
                        .filter(container -> node.startsWith(container.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> Failures.of(Failure.Kind.SKIPPED, "JUnit didn't run the check."));
                tell(check);
            }
        });
    }

    /** Tells of an error that ended JUnit itself. */
    void broken(Throwable error) {
        memory.release();
        if (running != null) {
            failure = Failures.of(error);
            tell(running);
        }
    }

    private static Optional<Failure> notSuccessful(TestExecutionResult result) {
        return switch (result.getStatus()) {
            case SUCCESSFUL -> Optional.empty();
            case ABORTED ->
                Optional.of(Failures.of(
                        Failure.Kind.ABORTED,
                        result.getThrowable().map(Failures::messageOf).orElse("")));
            case FAILED ->
                Optional.of(result.getThrowable()
                        .map(Failures::of)
                        .orElseGet(() -> Failures.of(Failure.Kind.THROWN, "JUnit gave no reason.")));
        };
    }

    private void begin(CheckId check) {
        flush();
        events.started(check);
        running = check;
        failure = null;
        invocations = 0;
    }

    private void tell(CheckId check) {
        flush();
        if (failure == null) {
            events.passed(check);
        } else {
            events.failed(check, failure);
        }
        told.add(check);
        running = null;
        proceed.run();
    }

    /** What a check printed must have left the JVM before the check's end is told. */
    private void flush() {
        System.out.flush();
        System.err.flush();
        out.flush();
        err.flush();
    }
}
