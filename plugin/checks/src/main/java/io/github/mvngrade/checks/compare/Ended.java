package io.github.mvngrade.checks.compare;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended: with a value, which may be {@code null}, or with an exception. An {@link Error} isn't an end; it passes
 * through.
 */
public record Ended<T extends @Nullable Object>(
        @Nullable T value, @Nullable Exception thrown) {
    /** Makes the call. */
    public static <T extends @Nullable Object> Ended<T> of(Callable<T> call) {
        try {
            return new Ended<>(call.call(), null);
        } catch (Exception e) {
            return new Ended<>(null, e);
        }
    }

    /** As text: the value, or that there is none. */
    public String returned() {
        return thrown == null ? Text.of(value) : "no value: it threw " + Text.of(thrown);
    }

    /** As text: the exception, or that there is none. */
    public String threw() {
        return thrown == null ? "no exception: it returned " + Text.of(value) : Text.of(thrown);
    }

    /** Where a mistake would be if a result was wanted, worded to follow "Look at". */
    public String place() {
        return thrown == null ? "what it returns" : "the exception's message, and at the line that threw it";
    }

    /** For the end of a sentence on what had to happen: that something was thrown; nothing if it wasn't. */
    public String instead() {
        if (thrown == null) {
            return "";
        }
        String name = thrown.getClass().getName();
        return ", but it threw " + name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
