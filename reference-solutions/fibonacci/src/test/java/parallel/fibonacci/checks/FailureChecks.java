package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.Memoizer;

/** What happens with exceptions and errors. */
@Hidden
public class FailureChecks {
    private static final List<Function<String, Throwable>> EXCEPTIONS = List.of(
            IllegalStateException::new,
            NoSuchElementException::new,
            ArithmeticException::new,
            NullPointerException::new,
            ClassCastException::new);
    private static final List<Function<String, Throwable>> ERRORS =
            List.of(AssertionError::new, Error::new, NoClassDefFoundError::new, LinkageError::new);

    @Test
    @Check(
            id = "failures",
            points = "1",
            parts = {"memoize", "memoizeRecursive", "LruCache", "no other entry is dropped"},
            hint = "What has your cache already changed when a loader throws? Does the next call try again?")
    @DisplayName("What a function, body or loader throws passes through unchanged and is not kept")
    public void failures(Random random, Parts parts) {
        parts.check("memoize", () -> passThrough(Memory.MEMOIZE, random));
        parts.check("memoizeRecursive", () -> {
            passThrough(Memory.RECURSIVE, random);
            withinTheRecursion(random);
        });
        parts.check("LruCache", () -> passThrough(Memory.OF_TWO, random));
        parts.check("no other entry is dropped", () -> dropNoEntry(random));
    }

    private static void passThrough(Memory memory, Random random) {
        triesAgain(memory, new Flaky(drawn(EXCEPTIONS, random)));
        triesAgain(memory, new Flaky(drawn(ERRORS, random)));
    }

    private static Function<String, Throwable> drawn(List<Function<String, Throwable>> kinds, Random random) {
        return kinds.get(random.nextInt(kinds.size()));
    }

    private static void triesAgain(Memory memory, Flaky flaky) {
        Function<String, String> cached = memory.of(flaky);
        for (int call = 0; call < 2; call++) {
            mustGiveResult(memory, cached, "sound");
        }
        for (int call = 0; call < 2; call++) {
            mustPassOn(memory, cached, "broken", flaky);
        }
        flaky.failure = null;
        for (String key : List.of("broken", "broken", "sound")) {
            mustGiveResult(memory, cached, key);
        }
        Call.of("%s, called with sound, sound, broken, broken (both throw), broken, broken (no more), sound,", memory)
                .because("only results are kept, and nothing that was thrown")
                .lookAt("what is left of a call that threw")
                .must("run its function for these keys", List.of("sound", "broken", "broken", "broken"), flaky.keys);
    }

    private static void withinTheRecursion(Random random) {
        Flaky flaky = new Flaky(drawn(random.nextBoolean() ? EXCEPTIONS : ERRORS, random));
        Function<String, String> cached = Memoizer.memoizeRecursive(
                (self, key) -> key.equals("outer") ? "outer of " + self.apply("broken") : flaky.apply(key));
        mustPassOn(Memory.RECURSIVE, cached, "outer", flaky);
        flaky.failure = null;
        mustGiveResult(Memory.RECURSIVE, cached, "broken");
        Call call = Call.of("After a call that threw within the recursion, the next one")
                .because("it must compute again");
        Answer.mustBe("outer of result for broken", call, "what is left of the first one", () -> cached.apply("outer"));
    }

    private static void dropNoEntry(Random random) {
        Flaky flaky = new Flaky(drawn(random.nextBoolean() ? EXCEPTIONS : ERRORS, random));
        Function<String, String> cached = Memory.OF_TWO.of(flaky);
        for (String key : List.of("a", "b")) {
            mustGiveResult(Memory.OF_TWO, cached, key);
        }
        flaky.throwsNow();
        catching(() -> cached.apply("broken"));
        for (String key : List.of("a", "b")) {
            mustGiveResult(Memory.OF_TWO, cached, key);
        }
        Call.of("get(a), get(b), get(broken), whose loader throws, get(a), get(b) on LruCache(2)")
                .because("a and b must still be there: nothing came in their place")
                .lookAt("when get evicts an entry")
                .must("run the loader for these keys", List.of("a", "b", "broken"), flaky.keys);
    }

    private static void mustGiveResult(Memory memory, Function<String, String> cached, String key) {
        Call call = Call.of("%s, called with %s,", memory, key).because("its function gives that, when nothing throws");
        Answer.mustBe("result for " + key, call, "what is kept", () -> cached.apply(key));
    }

    private static void mustPassOn(Memory memory, Function<String, String> cached, String key, Flaky flaky) {
        boolean first = flaky.failures == 0;
        Throwable failure = flaky.throwsNow();
        List<String> returned = new ArrayList<>();
        Throwable thrown = catching(() -> returned.add(String.valueOf(cached.apply(key))));
        if (thrown instanceof VirtualMachineError endsTheCheck) {
            throw endsTheCheck;
        }
        boolean kept = !first && (thrown == null || thrown == flaky.last);
        String other = thrown == null ? "nothing: it returned " + returned.get(0) : "another one: " + thrown;
        Call.of("%s, called with %s%s,", memory, key, first ? "" : " again")
                .because("its function throws that in this call")
                .lookAt(kept ? "what was kept of the call before, which threw too" : "what catches it")
                .must(
                        "throw the very " + failure.getClass().getSimpleName() + " that is thrown within it",
                        String.valueOf(failure),
                        thrown == failure ? String.valueOf(failure) : other);
        flaky.last = failure;
    }

    private static Throwable catching(Runnable call) {
        try {
            call.run();
            return null;
        } catch (Throwable thrown) {
            return thrown;
        }
    }

    /** Throws for some keys as long as it has something to throw, and remembers what it was asked. */
    private static final class Flaky implements Function<String, String> {
        private final Function<String, Throwable> kind;
        private final List<String> keys = new ArrayList<>();
        private int failures;
        private Throwable failure;
        private Throwable last;

        Flaky(Function<String, Throwable> kind) {
            this.kind = kind;
        }

        Throwable throwsNow() {
            failures++;
            failure = kind.apply("thrown on purpose, number " + failures);
            return failure;
        }

        @Override
        public String apply(String key) {
            keys.add(key);
            if (failure != null && key.equals("broken")) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
            return "result for " + key;
        }
    }
}
