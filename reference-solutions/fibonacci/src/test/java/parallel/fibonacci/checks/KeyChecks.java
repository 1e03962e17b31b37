package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which keys are the same. */
@Hidden
public class KeyChecks {
    private static final int BLOCKS = 12;
    private static final int WIDE = 1000;

    /** No other check asks for numbers from here on: who keeps all results in one map has none of these. */
    private static final int APART = 1_000_000;

    @Test
    @Check(
            id = "keys",
            points = "0.75",
            parts = {"memoize", "memoizeRecursive", "LruCache"},
            hint =
                    "When are two keys the same? Two that look alike, or share a number that is made from them, may differ.")
    @DisplayName("Keys that are equal share a result; keys that only resemble each other don't")
    public void keys(Random random, Parts parts) {
        parts.check("memoize", () -> areComparedByEquals(Memory.MEMOIZE, random));
        parts.check("memoizeRecursive", () -> areComparedByEquals(Memory.RECURSIVE, random));
        parts.check("LruCache", () -> areComparedByEquals(Memory.OF_A_HUNDRED, random));
    }

    private static void areComparedByEquals(Memory memory, Random random) {
        List<Object> different = new ArrayList<>();
        different.addAll(ofOneHash(random));
        different.addAll(ofOneText(random));
        different.addAll(ofOneValue(random));
        List<Object> asked = new ArrayList<>();
        Function<Object, String> cached = memory.of(key -> {
            asked.add(key);
            return describe(key);
        });
        for (Object key : different) {
            mustGiveItsOwn(memory, cached, key);
        }
        for (Object key : different) {
            mustGiveItsOwn(memory, cached, key);
        }
        Call.of("%s, called twice with each of %d keys, no two of them equal,", memory, different.size())
                .because("none of them has a result before its first call, and each has one after it")
                .lookAt("how a key is found again")
                .must("run its function for these keys", different, asked);
        equalKeysShare(memory);
    }

    /** Equal, though not the same object, and not even the same text. */
    private static void equalKeysShare(Memory memory) {
        List<Object> asked = new ArrayList<>();
        Function<Object, String> cached = memory.of(key -> {
            asked.add(key);
            return "the first result";
        });
        Object first = new LinkedHashSet<>(List.of(1, 2));
        for (Object key : List.of(first, new LinkedHashSet<>(List.of(2, 1)))) {
            Call call = Call.of("%s, called with the sets [1, 2] and [2, 1],", memory)
                    .because("the two are equal");
            Answer.mustBe("the first result", call, "how a key is found again", () -> cached.apply(key));
        }
        Call.of("%s, called with the sets [1, 2] and [2, 1],", memory)
                .because("the two are equal")
                .lookAt("how a key is found again")
                .must("run its function once", 1, asked.size());
    }

    private static void mustGiveItsOwn(Memory memory, Function<Object, String> cached, Object key) {
        Call call = Call.of("%s, called with %s,", memory, describe(key))
                .because("its function gives that for this key, and no other key is equal to it");
        Answer.mustBe(describe(key), call, "how a key is found again", () -> cached.apply(key));
    }

    private static String describe(Object key) {
        return (key instanceof List ? "List" : key.getClass().getSimpleName()) + " " + key;
    }

    /** "Aa" and "BB" have the same hash code, so words of the same number of these have one, too. */
    private static List<Object> ofOneHash(Random random) {
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int block = 0; block < BLOCKS; block++) {
            boolean letter = random.nextBoolean();
            one.append(letter ? "Aa" : "BB");
            other.append(letter ? "BB" : "Aa");
        }
        return List.of("Aa", "BB", one.toString(), other.toString());
    }

    /** The int and the long have one hash code as well. */
    private static List<Object> ofOneText(Random random) {
        int number = APART + random.nextInt(WIDE);
        return List.of(number, (long) number, String.valueOf(number), List.of(number), "[" + number + "]");
    }

    /** They are compared as the same, and aren't equal: such keys tell {@code compareTo} from {@code equals}. */
    private static List<Object> ofOneValue(Random random) {
        BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(WIDE), 1);
        return List.of(number, number.setScale(2));
    }
}
