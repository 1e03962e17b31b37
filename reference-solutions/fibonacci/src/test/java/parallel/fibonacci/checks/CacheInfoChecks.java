package parallel.fibonacci.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import parallel.fibonacci.CacheInfo;
import parallel.fibonacci.LruCache;

/** What an {@code LruCache} reports about itself. */
@Hidden
public class CacheInfoChecks {
    private static final int CALLS = 80;
    private static final int KEYS = 26;
    private static final int ROOM = 100;

    @Test
    @Check(
            id = "cache-info",
            points = "1",
            parts = {"a cache that gets full", "drawn calls", "after clear()", "a loader that throws"},
            hint = "Play a few calls through on paper: each is either a hit or a miss. What does clear() leave behind?")
    @DisplayName("cacheInfo() counts hits, misses and entries, and clear() starts again")
    public void cacheInfo(Random random, Parts parts) {
        parts.check("a cache that gets full", CacheInfoChecks::countsThroughAnEviction);
        parts.check("drawn calls", () -> countsADrawnSeries(random));
        parts.check("after clear()", CacheInfoChecks::startsAgainAfterClear);
        parts.check("a loader that throws", CacheInfoChecks::countsAFailureAsAMiss);
    }

    private static void countsThroughAnEviction() {
        LruCache<String, String> cache = new LruCache<>(2);
        Session session = new Session("LruCache(2)", cache::get);
        mustTell(new CacheInfo(0, 0, 2, 0), session, cache::cacheInfo);
        session.loads("a", "the cache is empty");
        mustTell(new CacheInfo(0, 1, 2, 1), session, cache::cacheInfo);
        session.loads("b", "nothing is kept for it yet");
        session.keeps("a", "there is room for both");
        session.keeps("b", "there is room for both");
        mustTell(new CacheInfo(2, 2, 2, 2), session, cache::cacheInfo);
        session.loads("c", "nothing is kept for it yet");
        session.loads("a", "it had to go for c");
        mustTell(new CacheInfo(2, 4, 2, 2), session, cache::cacheInfo);
    }

    private static void startsAgainAfterClear() {
        LruCache<String, String> cache = new LruCache<>(2);
        Session session = new Session("LruCache(2)", cache::get);
        session.loads("a", "the cache is empty");
        session.keeps("a", "it was just loaded");
        session.clears(cache::clear);
        mustTell(new CacheInfo(0, 0, 2, 0), session, cache::cacheInfo);
        session.loads("a", "the cache was cleared");
        session.keeps("a", "it was loaded after the cache was cleared");
        mustTell(new CacheInfo(1, 1, 2, 1), session, cache::cacheInfo);
    }

    private static void countsAFailureAsAMiss() {
        LruCache<String, String> cache = new LruCache<>(2);
        Session session = new Session("LruCache(2)", cache::get);
        session.loads("a", "the cache is empty");
        session.fails("b");
        session.keeps("a", "it was loaded before");
        CacheInfo info = cache.cacheInfo();
        Call.of("%s, cacheInfo()", session.soFar())
                .because("a call whose loader throws is a miss, and keeps nothing")
                .lookAt("when get counts")
                .must(
                        "count 2 misses, 1 hit and 1 entry",
                        List.of(2L, 1L, 1L),
                        List.of(info.misses(), info.hits(), (long) info.currentSize()));
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
            mustTell(new CacheInfo(call - kept.size(), kept.size(), ROOM, kept.size()), session, cache::cacheInfo);
        }
    }

    private static void mustTell(Object info, Session session, Callable<?> cacheInfo) {
        Call.of("%s, cacheInfo()", session.soFar())
                .because("it counts all calls since the cache was made or cleared")
                .lookAt("where get counts, and at what clear sets back")
                .mustReturn(info, cacheInfo);
    }
}
