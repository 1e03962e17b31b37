package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Hidden;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import parallel.fibonacci.LruCache;
import parallel.fibonacci.Memoizer;

/**
 * One of the ways to make a function remember, for checks of what all of them have in common.
 *
 * @param text how the student would write it
 * @param maker makes a function remember
 */
@Hidden
record Memory(String text, UnaryOperator<Function<String, String>> maker) {
    static final Memory RECURSIVE = new Memory(
            "memoizeRecursive(body)", function -> Memoizer.memoizeRecursive((self, key) -> function.apply(key)));

    static final Memory OF_TWO = ofSize(2);

    static List<Memory> all() {
        return List.of(new Memory("memoize(function)", Memoizer::memoize), RECURSIVE, OF_TWO);
    }

    static Memory ofSize(int size) {
        return new Memory("get of LruCache(" + size + ")", function -> {
            BiFunction<String, Function<String, String>, String> get = new LruCache<String, String>(size)::get;
            return key -> get.apply(key, function);
        });
    }

    /** A function that remembers the results of the given one. */
    Function<String, String> of(Function<String, String> function) {
        return Call.of(text).result(() -> maker.apply(function));
    }

    @Override
    public String toString() {
        return text;
    }
}
