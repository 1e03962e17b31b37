package parallel.fibonacci;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A map finds the entries, and a ring that they form themselves keeps their order. */
public class LruCache<K, V> {
    private final int maxSize;
    private final Map<K, Node<K, V>> nodes = new HashMap<>();
    private final Node<K, V> ends = new Node<>(null, null);
    private long hits;
    private long misses;

    public LruCache(int maxSize) {
        if (maxSize <= 0) {
            throw new IllegalArgumentException("A cache needs room, not " + maxSize);
        }
        this.maxSize = maxSize;
        clear();
    }

    public V get(K key, Function<K, V> loader) {
        Node<K, V> node = nodes.get(key);
        if (node != null) {
            hits++;
            node.leave();
        } else {
            misses++;
            node = new Node<>(key, loader.apply(key));
            nodes.put(key, node);
            if (nodes.size() > maxSize) {
                Node<K, V> oldest = ends.next;
                oldest.leave();
                nodes.remove(oldest.key);
            }
        }
        node.enterBefore(ends);
        return node.value;
    }

    public CacheInfo cacheInfo() {
        return new CacheInfo(hits, misses, maxSize, nodes.size());
    }

    public void clear() {
        nodes.clear();
        ends.next = ends;
        ends.before = ends;
        hits = 0;
        misses = 0;
    }

    private static final class Node<K, V> {
        private final K key;
        private final V value;
        private Node<K, V> before;
        private Node<K, V> next;

        Node(K key, V value) {
            this.key = key;
            this.value = value;
        }

        void leave() {
            before.next = next;
            next.before = before;
        }

        void enterBefore(Node<K, V> other) {
            before = other.before;
            next = other;
            before.next = this;
            other.before = this;
        }
    }
}
