package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.LruCache;

/** Which entry an {@code LruCache} evicts. */
public class LruCacheChecks {
    private static final int ROUNDS = 60;
    private static final int CALLS = 25;
    private static final int LARGEST = 5;
    private static final int THOUSANDS = 2_000;
    private static final int KIB = 1024;

    /** Together 400 MiB, which fits into no heap that an exercise gets. */
    private static final int VALUES = 4_000;

    private static final int VALUE_KIB = 100;

    @Test
    @Check(
            id = "lru-order",
            points = "1.5",
            parts = {
                "a cache of two",
                "drawn calls",
                "thousands of entries",
                "a size below 1",
                "what is evicted can be garbage"
            },
            hint =
                    "A key is used when get is called with it, even when that is a hit; the key unused for longest is evicted.")
    @DisplayName("LruCache drops the key that was least recently used when a new entry doesn't fit, and none before")
    public void lruOrder(Random random, Parts parts) {
        parts.check("a cache of two", LruCacheChecks::playReadableSeries);
        parts.check("drawn calls", () -> {
            for (int round = 0; round < ROUNDS; round++) {
                playDrawnSeries(random);
            }
        });
        parts.check("thousands of entries", () -> thousandsOfEntries(random));
        parts.check("a size below 1", LruCacheChecks::refusesSizesBelowOne);
        parts.check("what is evicted can be garbage", LruCacheChecks::letsGoOfWhatItEvicts);
    }

    private static void playReadableSeries() {
        Session session = new Session("LruCache(2)", new LruCache<String, String>(2)::get);
        session.loads("a", "the cache is empty");
        session.loads("b", "nothing is kept for it yet");
        session.keeps("a", "there is room for both");
        session.loads("c", "nothing is kept for it yet");
        session.keeps("a", "a was used after b, so b had to go for c");
        session.loads("b", "b was the least recently used when c came, so it had to go");
        session.loads("c", "c was used before a when b came back, so it had to go");
    }

    private static void playDrawnSeries(Random random) {
        int size = 1 + random.nextInt(LARGEST);
        Session session = new Session("LruCache(" + size + ")", new LruCache<String, String>(size)::get);
        List<String> lastUsedFirst = new LinkedList<>();
        for (int call = 0; call < CALLS; call++) {
            String key = String.valueOf((char) ('a' + random.nextInt(2 * size)));
            String used = "the last keys used, at most " + size + " and the last one first, are " + lastUsedFirst;
            if (lastUsedFirst.remove(key)) {
                session.keeps(key, used);
            } else {
                session.loads(key, used);
            }
            lastUsedFirst.add(0, key);
            if (lastUsedFirst.size() > size) {
                lastUsedFirst.remove(size);
            }
        }
    }

    /** One half of the keys is used again, so new keys may take the place of the other half only. */
    private static void thousandsOfEntries(Random random) {
        int size = THOUSANDS + 2 * random.nextInt(THOUSANDS / 2);
        List<Integer> loaded = new ArrayList<>();
        LruCache<Integer, Integer> cache = new LruCache<>(size);
        Function<Integer, Integer> get = key -> cache.get(key, asked -> {
            loaded.add(asked);
            return -asked;
        });
        List<Integer> keys = IntStream.range(0, size + size / 2).boxed().toList();
        List<Integer> shuffled = new ArrayList<>(keys.subList(0, size));
        Collections.shuffle(shuffled, random);
        List<Integer> used = shuffled.subList(0, size / 2);
        mustGive(get, keys.subList(0, size), size);
        mustGive(get, used, size);
        mustGive(get, keys.subList(size, size + size / 2), size);
        mustGive(get, used, size);
        Call.of("A full LruCache(%d), of which half the keys were used again before %d new keys came,", size, size / 2)
                .because("the new ones take the place of the half that wasn't used again")
                .lookAt("which entry goes, and when")
                .must("call the loader once for each key, in this order", keys, loaded);
        Integer unused = shuffled.get(size - 1);
        mustGive(get, List.of(unused), size);
        Call.of("That LruCache(%d), asked for a key that wasn't used again,", size)
                .because("this key had to go")
                .lookAt("how many entries it keeps")
                .must("call the loader with it", unused, loaded.get(loaded.size() - 1));
    }

    private static void mustGive(Function<Integer, Integer> get, List<Integer> keys, int size) {
        for (Integer key : keys) {
            Call.of("get(%d, loader) on LruCache(%d)", key, size)
                    .because("the loader gives that")
                    .lookAt("what get keeps and returns")
                    .mustReturn(-key, () -> get.apply(key));
        }
    }

    private static void refusesSizesBelowOne() {
        Session session = new Session("LruCache(1)", new LruCache<String, String>(1)::get);
        session.loads("a", "the cache is empty");
        session.keeps("a", "it was just loaded");
        session.loads("b", "nothing is kept for it yet");
        session.loads("a", "there is room for one, so it had to go for b");
        for (int size : List.of(0, -1)) {
            Call.of("new LruCache(%d)", size)
                    .because("it couldn't keep anything")
                    .lookAt("what the constructor does first")
                    .mustThrow(IllegalArgumentException.class, () -> new LruCache<String, String>(size));
        }
    }

    /** Comes last: a cache that holds on to everything runs out of memory here. */
    private static void letsGoOfWhatItEvicts() {
        LruCache<Integer, byte[]> cache = new LruCache<>(2);
        for (int key = 0; key < VALUES; key++) {
            int asked = key;
            Call.of("get(%d, loader) on LruCache(2), whose loader makes %d KiB,", key, VALUE_KIB)
                    .because("the loader gives that")
                    .lookAt("what get returns")
                    .mustReturn(VALUE_KIB * KIB, () -> cache.get(asked, absent -> new byte[VALUE_KIB * KIB]).length);
        }
    }
}
