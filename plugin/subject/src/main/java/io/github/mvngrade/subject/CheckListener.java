package io.github.mvngrade.subject;

import io.github.mvngrade.checks.CannotTellException;
import io.github.mvngrade.checks.parts.PartEvents;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.SubjectEvents;
import io.github.mvngrade.subject.seam.Breakdown;
import java.lang.reflect.Method;
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
 *
 * <p>Nothing is thrown from here into JUnit, which would only print it: a fault of the harness's own ends the JVM and says so.
 */
final class CheckListener implements TestExecutionListener {
    private final SubjectEvents events;
    private final Module checks;
    private final Map<String, CheckId> nodes;
    private final Map<Method, CheckId> methods;
    private final OutOfMemory memory;
    private final CheckRun.Seam seam;
    private final Set<CheckId> told = new HashSet<>();
    private final Map<String, Failure> containers = new LinkedHashMap<>();

    private @Nullable CheckId running;
    private @Nullable Failure failure;
    private int invocations;
    private boolean partsWatched;

    /**
     * The checks of one run.
     *
     * @param module that their classes are in
     * @param nodes the checks by the unique id of their node
     * @param methods the checks by their method
     */
    record Checks(Module module, Map<String, CheckId> nodes, Map<Method, CheckId> methods) {}

    /**
     * @param memory to be released when the heap is used up
     * @param seam what stands between a check and the harness
     */
    CheckListener(SubjectEvents events, Checks checks, OutOfMemory memory, CheckRun.Seam seam) {
        this.events = events;
        this.checks = checks.module();
        this.nodes = checks.nodes();
        this.methods = checks.methods();
        this.memory = memory;
        this.seam = seam;
    }

    @Override
    public void executionStarted(TestIdentifier node) {
        guarded(() -> started(node));
    }

    @Override
    public void executionFinished(TestIdentifier node, TestExecutionResult result) {
        guarded(() -> finished(node, result));
    }

    @Override
    public void executionSkipped(TestIdentifier node, String reason) {
        guarded(() -> skipped(node, reason));
    }

    /**
     * Reports the parts of this check to the grader, once in each run of it, and only while it runs. A submission may have JUnit
     * run tests of its own, even the check itself: their parts are reported to nobody.
     */
    PartEvents parts(Method method) {
        CheckId check = methods.get(method);
        if (check == null || !check.equals(running) || partsWatched) {
            return PartEvents.UNWATCHED;
        }
        partsWatched = true;
        return new Watched(check);
    }

    /** Reports what becomes of a check's parts, as long as the check runs. */
    private final class Watched implements PartEvents {
        private final CheckId check;

        Watched(CheckId check) {
            this.check = check;
        }

        @Override
        public void started(String part) {
            tell(() -> events.partStarted(check, part));
        }

        @Override
        public void passed(String part) {
            tell(() -> events.partPassed(check, part));
        }

        @Override
        public void failed(String part, Throwable why) {
            tell(() -> events.partFailed(check, part, Failures.of(why)));
        }

        private void tell(Runnable event) {
            if (check.equals(running)) {
                guarded(event);
            }
        }
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (Throwable fault) {
            // A submission that used up the heap is the cause of what broke here, too; JUnit hands that error on.
            Breakdown.outOfMemory(fault).ifPresent(CheckListener::rethrow);
            seam.breakdown().report(fault);
        }
    }

    private static void rethrow(OutOfMemoryError memory) {
        throw memory;
    }

    private void started(TestIdentifier node) {
        CheckId check = nodes.get(node.getUniqueId());
        if (check != null) {
            begin(check);
        } else if (running != null && node.isTest()) {
            invocations++;
            seam.surroundings().putBack();
        }
    }

    private void finished(TestIdentifier node, TestExecutionResult result) {
        Optional<Failure> why = notSuccessful(result);
        CheckId check = nodes.get(node.getUniqueId());
        if (running == null) {
            why.ifPresent(found -> containers.put(node.getUniqueId(), found));
            return;
        }
        note(why);
        if (check != null) {
            if (failure == null && node.isContainer() && invocations == 0) {
                failure = Failures.of(Failure.Kind.EMPTY, "The check has no invocation.");
            }
            tell(check);
        }
    }

    private void skipped(TestIdentifier node, String reason) {
        CheckId check = nodes.get(node.getUniqueId());
        if (check != null) {
            begin(check);
            failure = Failures.of(Failure.Kind.SKIPPED, reason);
            tell(check);
        } else if (running != null) {
            note(Optional.of(Failures.of(Failure.Kind.SKIPPED, reason)));
        } else {
            containers.put(node.getUniqueId(), Failures.of(Failure.Kind.SKIPPED, reason));
        }
    }

    /** The first that goes wrong is the check's failure; but what can't be told excuses nothing that can. */
    private void note(Optional<Failure> why) {
        if (failure == null || failure.kind() == Failure.Kind.CANNOT_TELL) {
            failure = why.orElse(failure);
        }
    }

    /** Reports the checks that JUnit never started, because something around them failed. */
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

    /** Reports an error that ended JUnit itself. */
    void broken(Throwable error) {
        memory.release();
        if (running != null) {
            failure = Failures.of(error);
            tell(running);
        }
    }

    private Optional<Failure> notSuccessful(TestExecutionResult result) {
        return switch (result.getStatus()) {
            case SUCCESSFUL -> Optional.empty();
            case ABORTED ->
                Optional.of(result.getThrowable()
                        .map(this::aborted)
                        .orElseGet(() -> Failures.of(Failure.Kind.ABORTED, "")));
            case FAILED ->
                Optional.of(result.getThrowable()
                        .map(Failures::of)
                        .orElseGet(() -> Failures.of(Failure.Kind.THROWN, "JUnit gave no reason.")));
        };
    }

    /** A submission can throw what says that something can't be told, too. */
    private Failure aborted(Throwable thrown) {
        boolean said = thrown instanceof CannotTellException untold && untold.isSaidBy(checks);
        return Failures.of(said ? Failure.Kind.CANNOT_TELL : Failure.Kind.ABORTED, Failures.messageOf(thrown));
    }

    /** @throws IllegalStateException if JUnit never reported the end of the check before */
    private void begin(CheckId check) {
        if (running != null) {
            throw new IllegalStateException("JUnit never reported how check " + running + " ended");
        }
        seam.surroundings().flush();
        seam.surroundings().putBack();
        events.started(check);
        running = check;
        failure = null;
        invocations = 0;
        partsWatched = false;
        seam.proceed().run();
    }

    /** A check's output must have left the JVM before its end is reported. */
    private void tell(CheckId check) {
        seam.surroundings().flush();
        seam.surroundings().putBack();
        if (failure == null) {
            events.passed(check);
        } else {
            events.failed(check, failure);
        }
        told.add(check);
        running = null;
        seam.proceed().run();
    }
}
