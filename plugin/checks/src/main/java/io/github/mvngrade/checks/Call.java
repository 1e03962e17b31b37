package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Ended;
import io.github.mvngrade.checks.compare.Likeness;
import io.github.mvngrade.checks.compare.Mismatch;
import io.github.mvngrade.checks.compare.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

/**
 * A call of the submission, and what a check demands of it. Immutable; each step returns a new value.
 *
 * <pre>{@code
 * Call.of("cached(%d)", n)
 *         .because("n is negative")
 *         .lookAt("what cached does before it computes")
 *         .mustThrow(IllegalArgumentException.class, () -> Fibonacci.cached(n));
 * }</pre>
 *
 * <p>A failure says what had to happen and why, what happened instead, and what to look at. An unwanted exception becomes
 * its cause. An {@link Error} passes through unchanged: the grader explains an exhausted heap or stack, and an assertion
 * that failed within the call speaks for itself.
 */
public final class Call {
    private static final int LONGEST_IN_A_SENTENCE = 60;

    private final String text;
    private final String reason;

    private Call(String text, String reason) {
        this.text = text;
        this.reason = reason;
    }

    /**
     * A call as a student would write it, or the beginning of a sentence about it.
     *
     * @param format for {@link String#format}; taken as it is if there are no arguments
     */
    public static Call of(String format, Object... arguments) {
        return new Call(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments), "");
    }

    /** The same call with the reason for the demand, worded to follow "because". */
    public Call because(String why) {
        return new Call(text, ", because " + why);
    }

    /** Continues to the demand. The place is where a mistake would be, worded to follow "Look at". */
    public Demand lookAt(String place) {
        return new Demand(this, place);
    }

    /**
     * What the call returns, for a check that continues with it.
     *
     * @throws AssertionError if it returns {@code null} or throws
     */
    public <T> T result(Callable<T> call) {
        Ended<T> ended = Ended.of(call);
        if (ended.value() == null) {
            Mismatch.fail(
                    sentence("return a result" + reason + ended.instead(), "", ended.place()),
                    "a result",
                    ended.returned(),
                    ended.thrown());
        }
        return Objects.requireNonNull(ended.value());
    }

    /**
     * Makes the call, and records what its threads do; see {@link ThreadRun}.
     *
     * @throws AssertionError if the call throws an exception
     */
    public <T extends @Nullable Object> ThreadRun<T> watchThreads(Callable<T> call) {
        return watchThreads(mark -> call.call());
    }

    /**
     * The same for a call that is given a function of the check, which says by a {@link ThreadRun.Mark} that the thread in
     * which it runs works, even if that prints nothing.
     *
     * @throws AssertionError if the call throws an exception
     */
    public <T extends @Nullable Object> ThreadRun<T> watchThreads(ThreadRun.Marking<T> call) {
        return ThreadRun.of(this, call);
    }

    /** @param note a sentence and a space, or nothing */
    String sentence(String rule, String note, String place) {
        return text + " must " + rule + ". " + note + "Look at " + place + ".";
    }

    /** The reason for the demand, worded to follow a rule; nothing if there is none. */
    String reason() {
        return reason;
    }

    /** The call's text. */
    @Override
    public String toString() {
        return text;
    }

    /** What a call must do. Each method throws an {@link AssertionError} if it doesn't. */
    public static final class Demand {
        private final Call call;
        private final String place;

        private Demand(Call call, String place) {
            this.call = call;
            this.place = place;
        }

        /**
         * It must return this value. Lists, sets, maps, arrays, entries, optionals and records are compared by content, as
         * deep as they go. No {@code equals} of the submission is called.
         */
        public <T extends @Nullable Object> void mustReturn(T expected, Callable<? extends T> calling) {
            Ended<? extends T> ended = Ended.of(calling);
            if (ended.thrown() != null) {
                fail("return " + named(expected), Text.of(expected), ended.returned(), ended);
            }
            compare("return " + named(expected), expected, ended.value());
        }

        /** It must return these elements, in any order, each as often as it is here. */
        public void mustReturnInAnyOrder(Collection<?> expected, Callable<? extends @Nullable Collection<?>> calling) {
            Ended<? extends @Nullable Collection<?>> ended = Ended.of(calling);
            String rule = "return, in any order, " + named(expected);
            if (ended.value() == null) {
                fail(rule, Text.of(expected), ended.returned(), ended);
            }
            mustInAnyOrder(rule, expected, Objects.requireNonNull(ended.value()));
        }

        /** It must return this number, or one at most this far from it. */
        public void mustReturn(double expected, double within, Callable<Double> calling) {
            Ended<Double> ended = Ended.of(calling);
            if (ended.value() == null || !(Math.abs(ended.value() - expected) <= within)) {
                String rule = "return " + expected + " to within " + within;
                fail(rule, Double.toString(expected), ended.returned(), ended);
            }
        }

        /** It must throw an exception of this type, which is returned. */
        public <X extends Exception> X mustThrow(Class<X> type, Callable<?> calling) {
            Ended<?> ended = Ended.of(calling);
            if (!type.isInstance(ended.thrown())) {
                fail("throw " + type.getSimpleName(), type.getSimpleName(), ended.threw(), ended);
            }
            return Objects.requireNonNull(type.cast(ended.thrown()));
        }

        /**
         * It must throw an exception of this type whose message has this name in it: as whole words, in upper or lower case.
         *
         * @return that exception
         */
        public <X extends Exception> X mustThrowNaming(String name, Class<X> type, Callable<?> calling) {
            Ended<?> ended = Ended.of(calling);
            if (!type.isInstance(ended.thrown()) || !names(name, ended.thrown())) {
                String wanted = type.getSimpleName() + " with a message that names \"" + name + "\"";
                Mismatch.fail(
                        call.sentence("throw " + wanted + call.reason, "", place),
                        wanted,
                        ended.threw(),
                        ended.thrown());
            }
            return Objects.requireNonNull(type.cast(ended.thrown()));
        }

        private static boolean names(String name, Exception thrown) {
            String words = "(?iu)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)";
            return Pattern.compile(words)
                    .matcher(String.valueOf(thrown.getMessage()))
                    .find();
        }

        /** It must throw this very exception, which is thrown within it: neither a wrapper nor another one like it. */
        public void mustPassOn(Exception failure, Callable<?> calling) {
            Ended<?> ended = Ended.of(calling);
            if (ended.thrown() != failure) {
                String actual = ended.thrown() == null ? ended.threw() : "another exception: " + ended.threw();
                String sentence = call.sentence("pass on unchanged what is thrown within it" + call.reason, "", place);
                Mismatch.fail(sentence, Text.of(failure), actual, ended.thrown());
            }
        }

        /**
         * It must follow a rule, which is checked by comparing two values, as {@link #mustReturn(Object, Callable)} does.
         *
         * @param rule worded to follow "must"
         */
        public void must(String rule, @Nullable Object expected, @Nullable Object actual) {
            compare(rule, expected, actual);
        }

        /**
         * It must follow a rule, which is checked by comparing the elements of two collections, without regard to order.
         *
         * @param rule worded to follow "must"
         */
        public void mustInAnyOrder(String rule, Collection<?> expected, Collection<?> actual) {
            String note = Likeness.inAnyOrder(expected, actual);
            if (!note.isEmpty()) {
                String sentence = call.sentence(rule + call.reason, note, place);
                Mismatch.fail(sentence, Text.of(expected), Text.of(actual), null);
            }
        }

        /**
         * It must follow a rule, which the check itself has tried.
         *
         * @param rule worded to follow "must"
         * @param condition whether the rule holds
         * @param actual what the rule was tried on, for the message
         */
        public void mustHold(String rule, boolean condition, @Nullable Object actual) {
            if (!condition) {
                Assertions.fail(call.sentence(rule + call.reason, "It was " + Text.of(actual) + ". ", place));
            }
        }

        private void compare(String rule, @Nullable Object expected, @Nullable Object actual) {
            Likeness compared = Likeness.of(expected, actual);
            if (!compared.same()) {
                String sentence = call.sentence(rule + call.reason, compared.note(), place);
                Mismatch.fail(sentence, compared.expected(), compared.actual(), null);
            }
        }

        private void fail(String rule, String expected, String actual, Ended<?> ended) {
            String sentence = call.sentence(rule + call.reason + ended.instead(), "", place);
            Mismatch.fail(sentence, expected, actual, ended.thrown());
        }

        private static String named(@Nullable Object value) {
            String text = Text.of(value);
            if (text.length() > LONGEST_IN_A_SENTENCE) {
                return "the expected value";
            }
            return value instanceof String ? '"' + text + '"' : text;
        }
    }
}
