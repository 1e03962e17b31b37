package io.github.mvngrade.subject;

import io.github.mvngrade.checks.parts.PartsMissingError;
import io.github.mvngrade.model.protocol.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/**
 * Renders throwables to text inside the subject, while the check's deadline still runs. A submission's own throwable may do
 * anything when it is asked; then the report says what it did.
 */
final class Failures {
    /** How JUnit joins a check's own words and the two values; the values travel on their own. */
    private static final String JOIN = " ==> ";

    private static final String CAUSED = "\ncaused by ";

    private static final int MOST_FRAMES = 12;
    private static final int MOST_CAUSES = 5;

    /** For a message, and for all frames together: more than anybody reads. */
    private static final int MOST_CHARS = 16_000;

    private static final String CUT = " … (cut)";

    private Failures() {}

    static Failure of(Failure.Kind kind, String message) {
        return new Failure(kind, cut(message), Optional.empty(), Optional.empty(), "");
    }

    static Failure of(Throwable thrown) {
        if (thrown instanceof PartsMissingError missing) {
            return of(Failure.Kind.PARTS_MISSING, messageOf(missing));
        }
        List<Throwable> chain = chain(thrown);
        Failure.Kind kind = chain.stream()
                .map(Failures::kindOf)
                .filter(found -> found != Failure.Kind.THROWN)
                .findFirst()
                .orElse(Failure.Kind.THROWN);
        if (kind == Failure.Kind.THROWN && thrown instanceof AssertionError failed) {
            return assertion(failed, chain);
        }
        return new Failure(kind, cut(caused(chain)), Optional.empty(), Optional.empty(), trace(chain));
    }

    private static Failure.Kind kindOf(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return Failure.Kind.STACK_OVERFLOW;
        }
        return thrown instanceof OutOfMemoryError ? Failure.Kind.OUT_OF_MEMORY : Failure.Kind.THROWN;
    }

    /**
     * If values were compared, {@code actual} says what the first cause is; the message says the rest of what is beneath.
     */
    private static Failure assertion(AssertionError error, List<Throwable> chain) {
        Optional<String> expected = Optional.empty();
        Optional<String> actual = Optional.empty();
        if (error instanceof AssertionFailedError compared) {
            expected = shown(compared::getExpected);
            actual = shown(compared::getActual);
        }
        String message = messageOf(error);
        int join = message.lastIndexOf(JOIN);
        if (join >= 0 && (expected.isPresent() || actual.isPresent())) {
            message = message.substring(0, join);
        }
        String beneath = caused(chain.subList(Math.min(chain.size(), actual.isPresent() ? 2 : 1), chain.size()));
        return new Failure(
                Failure.Kind.ASSERTION,
                cut(beneath.isEmpty() ? message : message + CAUSED + beneath),
                expected,
                actual,
                trace(chain));
    }

    private static Optional<String> shown(Callable<@Nullable ValueWrapper> value) {
        return Optional.ofNullable(asked(value).answer()).map(ValueWrapper::getStringRepresentation);
    }

    /**
     * The result of asking a throwable.
     *
     * @param answer may be nothing
     * @param thrown in place of an answer
     */
    private record Asked<T>(@Nullable T answer, @Nullable Throwable thrown) {
        /** What went wrong with a question; empty if it was answered. */
        String fault(String question) {
            if (thrown != null) {
                return "(its " + question + " threw " + thrown.getClass().getName() + ")";
            }
            return answer == null ? "(its " + question + " gave null)" : "";
        }
    }

    private static <T> Asked<T> asked(Callable<@Nullable T> question) {
        try {
            return new Asked<>(question.call(), null);
        } catch (Throwable hostile) {
            return new Asked<>(null, hostile);
        }
    }

    /** What the throwable says of itself; a submission's own may throw instead. */
    static String messageOf(Throwable thrown) {
        Asked<String> message = asked(thrown::getMessage);
        if (message.thrown() != null) {
            return message.fault("getMessage()");
        }
        return message.answer() == null ? "" : cut(message.answer());
    }

    private static String caused(List<Throwable> chain) {
        return chain.stream().map(Failures::line).collect(Collectors.joining(CAUSED));
    }

    private static String line(Throwable thrown) {
        String message = messageOf(thrown);
        String frames = asked(thrown::getStackTrace).fault("getStackTrace()");
        return thrown.getClass().getName()
                + (message.isEmpty() ? "" : ": " + message)
                + (frames.isEmpty() ? "" : " " + frames);
    }

    /** What was thrown and what is beneath it, each once: causes may form a cycle. */
    private static List<Throwable> chain(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && chain.size() < MOST_CAUSES && seen.add(next)) {
            chain.add(next);
            next = asked(next::getCause).answer();
        }
        return chain;
    }

    /** The submission's own frames, innermost first, from the first in the chain that has any. */
    private static String trace(List<Throwable> chain) {
        return chain.stream()
                .map(each -> asked(each::getStackTrace).answer())
                .filter(Objects::nonNull)
                .map(frames -> submissionFrames(Arrays.asList(frames)))
                .filter(frames -> !frames.isEmpty())
                .findFirst()
                .map(Failures::cut)
                .orElse("");
    }

    static String submissionFrames(List<StackTraceElement> frames) {
        return frames.stream()
                .filter(Objects::nonNull)
                .filter(frame -> frame.getModuleName() == null)
                .limit(MOST_FRAMES)
                .map(frame ->
                        frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                                + frame.getMethodName() + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS - CUT.length()) + CUT;
    }
}
