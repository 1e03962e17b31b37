package io.github.mvngrade.checks;

/**
 * A program whose wall time is compared with another's. Public, with a public constructor without parameters.
 *
 * <p>A <em>baseline</em> is the course's own sequential program; a <em>contender</em> calls the submission.
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
     * Untimed; loads and links what {@link #run} will use, with an input that helps no later run. Called before each cold
     * run.
     *
     * @throws Exception whatever the submission throws; ends the measurement as a failure
     */
    default void link() throws Exception {}

    /**
     * A program that is timed with several numbers of workers or sizes, for {@link Scaling} and {@link Sweep}. Public, with a
     * public constructor without parameters.
     */
    @FunctionalInterface
    interface Tuned {
        /**
         * Does the work once; this is what is timed. All of the work is the same whatever the workers and the size.
         *
         * @param seed fresh for each round, in which all settings get the same one
         * @param workers how many threads or processes share the work, 1 or more
         * @param size of the pieces that the work is cut into, in the unit of the {@link Sweep}; 0 where the program chooses
         *     by itself, and always under {@link Scaling}
         * @return the answer, of the types that {@link TimedProgram#run} allows; the same for the same seed
         * @throws Exception whatever the submission throws; ends the record
         */
        Object run(long seed, int workers, int size) throws Exception;
    }
}
