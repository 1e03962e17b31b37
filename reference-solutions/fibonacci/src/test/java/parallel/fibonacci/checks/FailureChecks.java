package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.Memoizer;

/** What happens with exceptions. */
@Hidden
public class FailureChecks {
    @Test
    @Check(
            id = "failures",
            points = "1",
            hint = "What has your cache already changed when a loader throws? Does the next call try again?")
    @DisplayName("What a function or loader throws passes through unchanged and is not kept")
    public void failures() {
        for (Memory memory : Memory.all()) {
            triesAgain(memory);
        }
        failureWithinTheRecursion();
        failureLetsNothingGo();
    }

    private static void triesAgain(Memory memory) {
        Flaky flaky = new Flaky();
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
                .because("only results are kept, and no exceptions")
                .lookAt("what is left of a call that threw")
                .must("run its function for these keys", List.of("sound", "broken", "broken", "broken"), flaky.keys);
    }

    private static void failureWithinTheRecursion() {
        Flaky flaky = new Flaky();
        Function<String, String> cached = Memoizer.memoizeRecursive(
                (self, key) -> key.equals("outer") ? "outer of " + self.apply("broken") : flaky.apply(key));
        mustPassOn(Memory.RECURSIVE, cached, "outer", flaky);
        flaky.failure = null;
        mustGiveResult(Memory.RECURSIVE, cached, "broken");
        Call.of("After a call that threw within the recursion, the next one")
                .because("it must compute again")
                .lookAt("what is left of the first one")
                .mustReturn("outer of result for broken", () -> cached.apply("outer"));
    }

    private static void failureLetsNothingGo() {
        Flaky flaky = new Flaky();
        Function<String, String> cached = Memory.OF_TWO.of(flaky);
        for (String key : List.of("a", "b")) {
            mustGiveResult(Memory.OF_TWO, cached, key);
        }
        mustPassOn(Memory.OF_TWO, cached, "broken", flaky);
        for (String key : List.of("a", "b")) {
            mustGiveResult(Memory.OF_TWO, cached, key);
        }
        Call.of("get(a), get(b), get(broken), whose loader throws, get(a), get(b) on LruCache(2)")
                .because("a and b must still be there: nothing came in their place")
                .lookAt("when get evicts an entry")
                .must("run the loader for these keys", List.of("a", "b", "broken"), flaky.keys);
    }

    private static void mustGiveResult(Memory memory, Function<String, String> cached, String key) {
        Call.of("%s, called with %s,", memory, key)
                .because("its function gives that, when nothing throws")
                .lookAt("what is kept")
                .mustReturn("result for " + key, () -> cached.apply(key));
    }

    private static void mustPassOn(Memory memory, Function<String, String> cached, String key, Flaky flaky) {
        flaky.failures++;
        flaky.failure = new IllegalStateException("thrown on purpose, number " + flaky.failures);
        Call.of("%s, called with %s,", memory, key)
                .because("its function throws in this call, and nothing is kept of calls before")
                .lookAt("what catches it")
                .mustPassOn(flaky.failure, () -> cached.apply(key));
    }

    /** Throws for some keys as long as it has something to throw, and remembers what it was asked. */
    private static final class Flaky implements Function<String, String> {
        private final List<String> keys = new ArrayList<>();
        private int failures;
        private RuntimeException failure;

        @Override
        public String apply(String key) {
            keys.add(key);
            if (failure != null && key.equals("broken")) {
                throw failure;
            }
            return "result for " + key;
        }
    }
}
