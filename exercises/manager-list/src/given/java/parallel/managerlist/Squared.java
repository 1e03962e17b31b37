package parallel.managerlist;

import java.io.Serializable;

/**
 * What a worker appends to the shared list: a number's square.
 *
 * @param index where the number stands in the list of numbers, from 0
 * @param square of the number
 */
public record Squared(int index, long square) implements Serializable {}
