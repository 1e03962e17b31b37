package io.github.mvngrade.model.protocol;

/**
 * What a timed program gets for a run.
 *
 * @param seed that it draws its data from
 * @param size how much it does, in its own unit, 1 or more; a program of fixed work ignores it
 */
public record Input(long seed, long size) {
    /** @throws IllegalArgumentException if the size isn't positive */
    public Input {
        if (size < 1) {
            throw new IllegalArgumentException("A timed program's size must be 1 or more, but is " + size);
        }
    }
}
