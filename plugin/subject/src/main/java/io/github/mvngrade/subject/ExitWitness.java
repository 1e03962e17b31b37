package io.github.mvngrade.subject;

import io.github.mvngrade.model.protocol.SubjectEvents;
import io.github.mvngrade.subject.seam.CheckThread;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the grader, on the way out, which line of the submission ended the JVM. */
final class ExitWitness {
    private final AtomicBoolean onDuty = new AtomicBoolean(true);

    private ExitWitness() {}

    static ExitWitness install(SubjectEvents events) {
        ExitWitness witness = new ExitWitness();
        Runtime.getRuntime().addShutdownHook(new CheckThread(() -> witness.tell(events), "exit-witness"));
        return witness;
    }

    /** From now on an exit is the harness's own. */
    void dismiss() {
        onDuty.set(false);
    }

    private void tell(SubjectEvents events) {
        if (!onDuty.get()) {
            return;
        }
        try {
            events.exiting(whoCalledExit());
        } catch (UncheckedIOException gone) {
            // The grader closed the channel first: it has seen the end already, and there is nobody left to tell.
            onDuty.set(false);
        }
    }

    private static String whoCalledExit() {
        return Thread.getAllStackTraces().values().stream()
                .map(List::of)
                .filter(ExitWitness::isExiting)
                .map(Failures::submissionFrames)
                .map(frames -> frames.lines().findFirst().orElse(""))
                .findFirst()
                .orElse("");
    }

    private static boolean isExiting(List<StackTraceElement> stack) {
        return stack.stream()
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Shutdown")
                        && frame.getMethodName().equals("exit"));
    }
}
