package io.github.mvngrade.checks;

import io.github.mvngrade.checks.parts.PartEvents;
import io.github.mvngrade.checks.parts.PartsMissingError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;

/**
 * Tries the parts of a check that share its points, as {@link Check#parts} names them. A check takes it as a parameter, and
 * calls {@link #check} once for each part, on its own thread.
 *
 * <p>A part that fails, or that isn't tried, loses its points; the check goes on with the next. At the end the check fails if
 * a part is missing, in a plain {@code mvn test} as well. What throws outside of the parts fails the whole check. When a check
 * takes too long, or its JVM ends, the parts that passed before still count.
 */
public final class Parts {
    private final List<String> names;
    private final PartEvents events;
    private Thread thread = Thread.currentThread();
    /** What each part threw that was tried; nothing, if it passed. */
    private final Map<String, Optional<Throwable>> tried = new LinkedHashMap<>();

    private @Nullable String running;
    /** May be made on another thread. */
    private volatile @Nullable RuntimeException mistake;

    /** @param events gets what becomes of each part */
    Parts(List<String> names, PartEvents events) {
        this.names = List.copyOf(names);
        this.events = events;
    }

    /** The check begins on this thread, which isn't the one that made this where JUnit stops what takes too long. */
    void begin() {
        thread = Thread.currentThread();
    }

    /**
     * Tries a part. What it throws is kept for the end of the check; only a {@link CannotTellException} ends the check at once.
     *
     * @param name of the part, one of {@link Check#parts}
     * @param code that throws if the part fails
     * @throws IllegalArgumentException if the check has no part of this name
     * @throws IllegalStateException if the part was tried before, is inside another one, or is tried on another thread
     */
    public void check(String name, Executable code) {
        require(name);
        running = name;
        events.started(name);
        Optional<Throwable> failure = failureOf(code);
        Thread.interrupted(); // what one part left must not disturb the next
        requireNoMistake();
        tried.put(name, failure);
        running = null;
        if (failure.isPresent()) {
            events.failed(name, failure.get());
        } else {
            events.passed(name);
        }
    }

    private static Optional<Throwable> failureOf(Executable code) {
        try {
            code.execute();
            return Optional.empty();
        } catch (CannotTellException | OutOfMemoryError endsTheCheck) {
            throw endsTheCheck;
        } catch (Throwable failure) {
            return Optional.of(failure);
        }
    }

    private void require(String name) {
        if (!names.contains(name)) {
            throw mistaken(
                    new IllegalArgumentException("This check has no part \"" + name + "\"; it has " + quoted(names)
                            + ". Name each part in @Check(parts = {...}), and spell it the same in both places"));
        }
        if (Thread.currentThread() != thread) {
            throw mistaken(
                    new IllegalStateException("Part \"" + name + "\" is tried on another thread than the check's own:"
                            + " call Parts.check there, and start threads inside a part"));
        }
        if (running != null) {
            throw mistaken(new IllegalStateException(
                    "Part \"" + name + "\" is tried inside part \"" + running + "\": try one after the other"));
        }
        if (tried.containsKey(name)) {
            throw mistaken(new IllegalStateException("Part \"" + name + "\" is tried twice: try each part once"));
        }
    }

    private void requireNoMistake() {
        RuntimeException made = mistake;
        if (made != null) {
            throw made;
        }
    }

    /** An author's mistake ends the check, even if it was made inside a part, or was caught. */
    private RuntimeException mistaken(RuntimeException made) {
        mistake = made;
        return made;
    }

    /** @throws AssertionError if a part failed or wasn't tried */
    void finish() {
        requireNoMistake();
        List<String> missing = names.stream().filter(name -> !passed(name)).toList();
        if (missing.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add((names.size() - missing.size()) + " of " + names.size() + " parts passed. Missing: " + quoted(missing)
                + ".");
        missing.forEach(name -> lines.add("- " + name + ": " + why(name)));
        PartsMissingError error = new PartsMissingError(String.join("\n", lines));
        tried.values().forEach(thrown -> thrown.ifPresent(error::addSuppressed));
        throw error;
    }

    private boolean passed(String name) {
        return tried.containsKey(name) && tried.get(name).isEmpty();
    }

    private String why(String name) {
        return tried.containsKey(name) ? said(tried.get(name).orElseThrow()) : "the check didn't try it";
    }

    /** A submission's own throwable may throw when it is asked. */
    private static String said(Throwable thrown) {
        String type = thrown.getClass().getName();
        try {
            String message = thrown.getMessage();
            if (message == null || message.isBlank()) {
                return type;
            }
            return thrown instanceof AssertionError ? message : type + ": " + message;
        } catch (Throwable hostile) {
            return type + " (its getMessage() threw " + hostile.getClass().getName() + ")";
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
