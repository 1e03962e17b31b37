package parallel.piestimation;

/**
 * What happens to a worker in a {@link Trial} when it makes its {@link RandomPoints}. Whoever dies waits for those that are late to
 * begin, but no longer than five seconds.
 */
public enum Fate {
    /** It dies by {@code System.exit(1)}. */
    EXITS,
    /** It dies by {@code Runtime.halt(3)}. */
    HALTS,
    /** An exception is thrown. */
    THROWS,
    /** The system kills it. */
    IS_KILLED,
    /** It doesn't die, but draws its first point a second after all others have begun, or eight if another one dies. */
    IS_LATE
}
