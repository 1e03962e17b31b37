package io.github.mvngrade.engine.subject;

import io.github.mvngrade.model.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** A subject ended, or stalled, before it reached the grader: the set-up is broken, not the submission. */
public final class NeverConnectedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A JVM that crashes prints far more than says why. */
    private static final int MOST_LINES = 4;

    private NeverConnectedException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * @param java the launcher that was started
     * @param why what was waited for in vain, in a sentence
     * @param ending how its process ended; empty if it didn't, or if nobody can tell
     * @param printed all that it printed
     */
    static NeverConnectedException of(Path java, IOException why, Optional<Ending> ending, String printed) {
        String words = printed.lines()
                .filter(line -> !line.matches("[#\\s]*"))
                .limit(MOST_LINES)
                .collect(Collectors.joining("\n"));
        return new NeverConnectedException(
                "The Java runtime that submissions run on, " + java + ", didn't come up. " + why.getMessage()
                        + ending.map(NeverConnectedException::told).orElse("")
                        + " grade:doctor says whether this machine lacks something. "
                        + (words.isEmpty() ? "The process printed nothing." : "The process printed:\n" + words),
                why);
    }

    private static String told(Ending ending) {
        return ending.kind() == Ending.Kind.KILLED
                ? " Signal " + ending.code() + " ended it."
                : " Its exit value was " + ending.code() + ".";
    }
}
