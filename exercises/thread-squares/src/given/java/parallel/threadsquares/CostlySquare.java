package parallel.threadsquares;

/** A square that takes long: enough work for a second thread to be worth its start. */
public final class CostlySquare {
    /** Every remainder's square fits into a long. */
    private static final long PRIME = 2_147_483_647;

    private static final int TIMES = 10_000;

    private CostlySquare() {}

    /**
     * Squares the seed 10,000 times in a row, each time modulo 2,147,483,647. One core does the steps of one seed, since each
     * needs the one before; different seeds have nothing to do with each other.
     *
     * @return a number from 0 to 2,147,483,646
     */
    public static long of(long seed) {
        long square = Math.floorMod(seed, PRIME);
        for (int i = 0; i < TIMES; i++) {
            square = square * square % PRIME;
        }
        return square;
    }
}
