package io.github.mvngrade.subject;

import io.github.mvngrade.model.protocol.Failure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Renders throwables to text inside the subject, while the check's deadline still runs. */
final class Failures {
    /** How JUnit joins a check's own words and the two values; the values travel on their own. */
    private static final String JOIN = " ==> ";

    private static final String CAUSED = "\ncaused by ";

    private static final int MOST_FRAMES = 12;
    private static final int MOST_CAUSES = 5;

    private Failures() {}

    static Failure of(Failure.Kind kind, String message) {
        return new Failure(kind, message, Optional.empty(), Optional.empty(), "");
    }

    static Failure of(Throwable thrown) {
        Failure.Kind kind = chain(thrown)
                .map(Failures::kindOf)
                .filter(found -> found != Failure.Kind.THROWN)
                .findFirst()
                .orElse(Failure.Kind.THROWN);
        if (kind == Failure.Kind.THROWN && thrown instanceof AssertionError failed) {
            return assertion(failed);
        }
        return new Failure(kind, caused(chain(thrown)), Optional.empty(), Optional.empty(), trace(thrown));
    }

    private static Failure.Kind kindOf(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return Failure.Kind.STACK_OVERFLOW;
        }
        return thrown instanceof OutOfMemoryError ? Failure.Kind.OUT_OF_MEMORY : Failure.Kind.THROWN;
    }

    /** Of values that were compared, {@code actual} tells the cause; all that is beneath is told with the message. */
    private static Failure assertion(AssertionError error) {
        Optional<AssertionFailedError> compared = Optional.of(error)
                .filter(AssertionFailedError.class::isInstance)
                .map(AssertionFailedError.class::cast);
        Optional<String> expected =
                compared.map(AssertionFailedError::getExpected).map(Failures::shown);
        Optional<String> actual = compared.map(AssertionFailedError::getActual).map(Failures::shown);
        String message = messageOf(error);
        int join = message.lastIndexOf(JOIN);
        if (join >= 0 && (expected.isPresent() || actual.isPresent())) {
            message = message.substring(0, join);
        }
        String beneath = caused(chain(error).skip(actual.isPresent() ? 2 : 1));
        return new Failure(
                Failure.Kind.ASSERTION,
                beneath.isEmpty() ? message : message + CAUSED + beneath,
                expected,
                actual,
                trace(error));
    }

    private static String shown(ValueWrapper value) {
        return value.getStringRepresentation();
    }

    /** What the throwable says of itself; a submission's own may throw instead. */
    static String messageOf(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException e) {
            return "(its getMessage() threw " + e.getClass().getName() + ")";
        }
    }

    private static String caused(Stream<Throwable> chain) {
        return chain.map(Failures::line).collect(Collectors.joining(CAUSED));
    }

    private static String line(Throwable thrown) {
        String message = messageOf(thrown);
        return thrown.getClass().getName() + (message.isEmpty() ? "" : ": " + message);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, next -> next != null, Failures::causeOf).limit(MOST_CAUSES);
    }

    private static @org.jspecify.annotations.Nullable Throwable causeOf(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (RuntimeException e) {
            return null; // a cause that can't be asked for is not worth more than the throwable itself
        }
    }

    /** The submission's own frames, innermost first, of the first in the chain that has any. */
    private static String trace(Throwable thrown) {
        return chain(thrown)
                .map(each -> submissionFrames(List.of(each.getStackTrace())))
                .filter(frames -> !frames.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String submissionFrames(List<StackTraceElement> frames) {
        return frames.stream()
                .filter(frame -> frame.getModuleName() == null)
                .limit(MOST_FRAMES)
                .map(frame ->
                        frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                                + frame.getMethodName() + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .collect(Collectors.joining("\n"));
    }
}
