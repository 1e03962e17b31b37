package io.github.mvngrade.checks;

/**
 * A program whose wall time is compared with another's. Public, with a public constructor without parameters.
 *
 * <p>A <em>baseline</em> is the course's own sequential program; a <em>contender</em> calls the submission. A plain
 * {@code TimedProgram} does the same amount of work on every machine. Under the parallel rules {@link Sized} is better,
 * since no fixed amount lasts long enough on a fast machine without lasting too long on a slow one.
 */
@FunctionalInterface
public interface TimedProgram {
    /**
     * Does the work once; this is what is timed.
     *
     * @param seed fresh for each run, the same for baseline and contender of one block
     * @return the answer, made of the JDK's types only: a boxed primitive, {@code String}, {@code BigInteger}, an array
     *     of primitives, or a {@code List} or {@code Map} of these
     * @throws Exception whatever the submission throws; ends the measurement as a failure
     */
    Object run(long seed) throws Exception;

    /**
     * Loads and links what {@link #run} will use, with an input that helps no later run. Called before each cold run,
     * untimed.
     *
     * @throws Exception whatever the submission throws; ends the measurement as a failure
     */
    default void link() throws Exception {}

    /**
     * A program that does as much as the grader asks for. Before a measurement the grader finds the size at which the baseline
     * lasts long enough on this machine: a quarter of a second under rule {@code THREADS}; under {@code PROCESSES} a second, or
     * ten times what it takes to start the workers' JVMs if that is longer, but no more than three. Baseline and contender get
     * that size in each run.
     */
    @FunctionalInterface
    interface Sized extends TimedProgram {
        /**
         * Does the work once; this is what is timed.
         *
         * @param seed as for {@link TimedProgram#run(long)}
         * @param size how much to do, 1 or more, in a unit of the program's own: so many numbers, points, files. The time must
         *     grow with it, about in proportion, and one unit should take between a microsecond and 50 milliseconds
         * @return the answer, of the types that {@link TimedProgram#run(long)} allows
         * @throws Exception whatever the submission throws; ends the measurement as a failure
         */
        Object run(long seed, long size) throws Exception;

        /**
         * Called before each run, untimed, with what that run gets. Here a program writes the files that it will read, or
         * starts its pool of processes if that isn't up yet. A program that is {@link AutoCloseable} is closed after the
         * check's own comparison of answers; where it is timed, it ends with its process.
         *
         * @throws Exception ends the measurement as a failure
         */
        default void prepare(long seed, long size) throws Exception {}

        /** One unit of work: enough to compare the answers of baseline and contender before anything is timed. */
        @Override
        default Object run(long seed) throws Exception {
            prepare(seed, 1);
            return run(seed, 1);
        }
    }

    /**
     * A program that is timed with several numbers of workers, for {@link Scaling}. Public, with a public constructor without
     * parameters.
     */
    @FunctionalInterface
    interface Scaled {
        /**
         * Does the work once; this is what is timed. The whole work is the same for any number of workers.
         *
         * @param seed fresh for each round; within a round all numbers of workers get the same one
         * @param size how much to do, in the unit of the speedup's own {@link Sized} programs, as found for it; 1 if their
         *     work is fixed
         * @param workers how many threads or processes share the work, 1 or more
         * @return the answer, of the types that {@link TimedProgram#run(long)} allows; the same for the same seed
         * @throws Exception whatever the submission throws; ends the record
         */
        Object run(long seed, long size, int workers) throws Exception;
    }

    /**
     * A program that is timed with several numbers of workers and sizes of pieces, for {@link Sweep}. Public, with a public
     * constructor without parameters.
     */
    @FunctionalInterface
    interface Tuned {
        /**
         * Does the work once; this is what is timed. The whole work is the same for any number of workers and any size.
         *
         * @param seed fresh for each round; within a round all settings get the same one
         * @param workers how many threads or processes share the work, 1 or more
         * @param size of the pieces that the work is cut into, in the unit of the {@link Sweep}; 0 where the program chooses
         *     by itself
         * @return the answer, of the types that {@link TimedProgram#run(long)} allows; the same for the same seed
         * @throws Exception whatever the submission throws; ends the record
         */
        Object run(long seed, int workers, int size) throws Exception;
    }
}
