package parallel.fibonacci.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.CacheInfo;
import parallel.fibonacci.LruCache;

/** What an {@code LruCache} tells about itself. */
@Hidden
public class CacheInfoChecks {
    private static final int CALLS = 80;
    private static final int KEYS = 26;
    private static final int ROOM = 100;

    @Test
    @Check(
            id = "cache-info",
            points = "1.5",
            hint = "Play a few calls on paper: each is either a hit or a miss. What does clear() leave behind?")
    @DisplayName("cacheInfo() counts hits, misses and entries, and clear() starts again")
    public void cacheInfo(Random random) {
        countsThroughAnEviction();
        startsAgainAfterClear();
        countsAFailureAsAMiss();
        countsADrawnSeries(random);
    }

    private static void countsThroughAnEviction() {
        LruCache<String, String> cache = new LruCache<>(2);
        Session session = new Session("LruCache(2)", cache::get);
        requireInfo("hits=0, misses=0, maxSize=2, currentSize=0", cache.cacheInfo(), session);
        session.loads("a", "the cache is empty");
        requireInfo("hits=0, misses=1, maxSize=2, currentSize=1", cache.cacheInfo(), session);
        session.loads("b", "nothing is kept for it yet");
        session.keeps("a", "there is room for both");
        session.keeps("b", "there is room for both");
        requireInfo("hits=2, misses=2, maxSize=2, currentSize=2", cache.cacheInfo(), session);
        session.loads("c", "nothing is kept for it yet");
        session.loads("a", "it had to go for c");
        requireInfo("hits=2, misses=4, maxSize=2, currentSize=2", cache.cacheInfo(), session);
    }

    private static void startsAgainAfterClear() {
        LruCache<String, String> cache = new LruCache<>(2);
        Session session = new Session("LruCache(2)", cache::get);
        session.loads("a", "the cache is empty");
        session.keeps("a", "it was just loaded");
        session.clears(cache::clear);
        requireInfo("hits=0, misses=0, maxSize=2, currentSize=0", cache.cacheInfo(), session);
        session.loads("a", "the cache was cleared");
        session.keeps("a", "it was loaded after the cache was cleared");
        requireInfo("hits=1, misses=1, maxSize=2, currentSize=1", cache.cacheInfo(), session);
    }

    private static void countsAFailureAsAMiss() {
        LruCache<String, String> cache = new LruCache<>(2);
        Session session = new Session("LruCache(2)", cache::get);
        session.loads("a", "the cache is empty");
        session.fails("b");
        CacheInfo info = cache.cacheInfo();
        assertEquals(
                "hits=0, misses=2",
                "hits=" + info.hits() + ", misses=" + info.misses(),
                session.soFar() + ", cacheInfo() must count both as misses, also the one that threw. Look at when get"
                        + " counts.");
    }

    private static void countsADrawnSeries(Random random) {
        LruCache<String, String> cache = new LruCache<>(ROOM);
        Session session = new Session("LruCache(" + ROOM + ")", cache::get);
        Set<String> kept = new HashSet<>();
        for (int call = 1; call <= CALLS; call++) {
            String key = String.valueOf((char) ('a' + random.nextInt(KEYS)));
            if (kept.add(key)) {
                session.loads(key, "nothing is kept for it yet");
            } else {
                session.keeps(key, "there is room for all keys");
            }
            requireInfo(told(call - kept.size(), kept.size(), ROOM, kept.size()), cache.cacheInfo(), session);
        }
    }

    private static void requireInfo(String expected, Object cacheInfo, Session session) {
        assertNotNull(cacheInfo, "cacheInfo() must return a CacheInfo, but returned null.");
        CacheInfo info = (CacheInfo) cacheInfo;
        assertEquals(
                expected,
                told(info.hits(), info.misses(), info.maxSize(), info.currentSize()),
                session.soFar()
                        + ", cacheInfo() must tell of all calls since the cache was made or cleared. Look at where"
                        + " get counts, and at what clear sets back.");
    }

    private static String told(long hits, long misses, int maxSize, int currentSize) {
        return "hits=" + hits + ", misses=" + misses + ", maxSize=" + maxSize + ", currentSize=" + currentSize;
    }
}
