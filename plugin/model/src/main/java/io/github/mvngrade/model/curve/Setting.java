package io.github.mvngrade.model.curve;

/**
 * What a tuned program gets for a run.
 *
 * @param workers how many threads or processes it shares the work among, 1 or more
 * @param size of its pieces, in the check's own unit; 0 where the program chooses by itself
 */
public record Setting(int workers, int size) {
    /** @throws IllegalArgumentException if there is no worker, or the size is negative */
    public Setting {
        if (workers < 1 || size < 0) {
            throw new IllegalArgumentException(
                    "A run needs 1 worker or more and a size of 0 or more, but got " + workers + " and " + size);
        }
    }

    /** {@code 1 worker}, {@code 2 workers and size 64}. */
    @Override
    public String toString() {
        return workers + (workers == 1 ? " worker" : " workers") + (size == 0 ? "" : " and size " + size);
    }
}
