package parallel.fibonacci;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Mistakes a kept null for nothing kept, and loads again. */
public class LruCache<K, V> {
    private final int maxSize;
    private final Map<K, V> entries = new LinkedHashMap<>();
    private long hits;
    private long misses;

    public LruCache(int maxSize) {
        if (maxSize < 1) {
            throw new IllegalArgumentException("maxSize must be 1 or more, but is " + maxSize);
        }
        this.maxSize = maxSize;
    }

    public V get(K key, Function<K, V> loader) {
        V value = entries.remove(key);
        if (value != null) {
            hits++;
        } else {
            misses++;
            value = loader.apply(key);
        }
        entries.put(key, value);
        if (entries.size() > maxSize) {
            entries.remove(entries.keySet().iterator().next());
        }
        return value;
    }

    public CacheInfo cacheInfo() {
        return new CacheInfo(hits, misses, maxSize, entries.size());
    }

    public void clear() {
        entries.clear();
        hits = 0;
        misses = 0;
    }
}
