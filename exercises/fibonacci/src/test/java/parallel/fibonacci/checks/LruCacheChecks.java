package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.LruCache;

/** Which entry an {@code LruCache} evicts. */
public class LruCacheChecks {
    private static final int ROUNDS = 60;
    private static final int CALLS = 25;
    private static final int LARGEST = 5;

    @Test
    @Check(
            id = "lru-order",
            points = "1.5",
            hint =
                    "A key is used when get is called with it, even when that is a hit; the key unused for longest is evicted.")
    @DisplayName("LruCache evicts the key that was least recently used")
    public void lruOrder(Random random) {
        playReadableSeries();
        for (int round = 0; round < ROUNDS; round++) {
            playDrawnSeries(random);
        }
        for (int size : List.of(0, -1)) {
            Call.of("new LruCache(%d)", size)
                    .because("it couldn't keep anything")
                    .lookAt("what the constructor does first")
                    .mustThrow(IllegalArgumentException.class, () -> new LruCache<String, String>(size));
        }
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
}
