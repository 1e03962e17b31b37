package parallel.piestimation;

/** Seeds for workers that share one task, so that each of them draws points of its own. */
public final class Seeds {
    private static final long APART = 0xD134_2543_DE82_EF95L;

    private Seeds() {}

    /**
     * The seed of one worker.
     *
     * @param seed of the whole task
     * @param worker 0 for the first worker, 1 for the second, ...
     * @throws IllegalArgumentException if worker is negative
     */
    public static long forWorker(long seed, int worker) {
        if (worker < 0) {
            throw new IllegalArgumentException("worker must be 0 or more, but is " + worker);
        }
        long mixed = (seed ^ (seed >>> 32)) * APART + (worker + 1) * APART;
        return (mixed ^ (mixed >>> 29)) * APART;
    }
}
