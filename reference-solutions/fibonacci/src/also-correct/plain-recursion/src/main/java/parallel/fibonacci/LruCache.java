package parallel.fibonacci;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A map for the values, and a list of the keys, the last used one first. */
public class LruCache<K, V> {
    private final int maxSize;
    private final Map<K, V> values = new HashMap<>();
    private final List<K> lastUsedFirst = new LinkedList<>();
    private int hits;
    private int misses;

    public LruCache(int maxSize) {
        if (maxSize < 1) {
            throw new IllegalArgumentException("too small: " + maxSize);
        }
        this.maxSize = maxSize;
    }

    public V get(K key, Function<K, V> loader) {
        if (values.containsKey(key)) {
            hits++;
            lastUsedFirst.remove(key);
        } else {
            misses++;
            V value = loader.apply(key);
            if (values.size() == maxSize) {
                values.remove(lastUsedFirst.remove(maxSize - 1));
            }
            values.put(key, value);
        }
        lastUsedFirst.add(0, key);
        return values.get(key);
    }

    public CacheInfo cacheInfo() {
        return new CacheInfo(hits, misses, maxSize, values.size());
    }

    public void clear() {
        values.clear();
        lastUsedFirst.clear();
        hits = 0;
        misses = 0;
    }
}
