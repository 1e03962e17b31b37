package parallel.fibonacci;

import java.util.function.Function;

/**
 * A cache of bounded size that evicts what was not used for longest, as Python's {@code functools.lru_cache} does.
 *
 * <p>For use by one thread. Keys are compared by {@code equals} and are never {@code null}; values may be.
 */
public class LruCache<K, V> {
    /**
     * An empty cache.
     *
     * @param maxSize how many entries it may hold, 1 or more
     * @throws IllegalArgumentException if maxSize is less than 1
     */
    public LruCache(int maxSize) {
    }

    /**
     * The value that is kept for the key, or else the loader's, which is kept from then on.
     *
     * <p>A key is used whenever {@code get} is called with it. When a new entry doesn't fit, the one whose last use is
     * longest ago is evicted. A value of {@code null} is kept like any other. What the loader throws passes through
     * unchanged; such a call counts as a miss, keeps nothing, and evicts no entry.
     *
     * @param loader is called with the key, once, and only when nothing is kept for the key; doesn't call this
     *     cache
     */
    public V get(K key, Function<K, V> loader) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Hits and misses since the cache was made or last cleared, and its sizes. */
    public CacheInfo cacheInfo() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Drops every entry and counts hits and misses from 0 again. */
    public void clear() {
        throw new UnsupportedOperationException("not built yet");
    }
}
