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
}
