package parallel.fibonacci;

/**
 * What a cache has done so far, as {@code cache_info()} of Python's {@code functools.lru_cache} tells it.
 *
 * @param hits how many calls of {@code get} were answered from the cache
 * @param misses how many calls of {@code get} ran their loader
 * @param maxSize how many entries the cache may hold
 * @param currentSize how many entries it holds now
 */
public record CacheInfo(long hits, long misses, int maxSize, int currentSize) {}
// mine
